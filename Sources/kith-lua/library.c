#include "worker.h"

#include <stdlib.h>
#include <string.h>

// Numbers before strings before booleans; each in its own order.
static int rank(int type) {
    switch (type) {
    case LUA_TNUMBER: return 0;
    case LUA_TSTRING: return 1;
    case LUA_TBOOLEAN: return 2;
    default: return 3;
    }
}

static bool key_is_less(lua_State *L, int left, int right) {
    int one = lua_type(L, left), other = lua_type(L, right);
    if (one != other) return rank(one) < rank(other);
    if (one == LUA_TBOOLEAN) return !lua_toboolean(L, left) && lua_toboolean(L, right);
    if (one == LUA_TSTRING) {
        // Bytes, not the locale's order.
        size_t m, n;
        const char *a = lua_tolstring(L, left, &m), *b = lua_tolstring(L, right, &n);
        int order = memcmp(a, b, m < n ? m : n);
        return order != 0 ? order < 0 : m < n;
    }
    return lua_compare(L, left, right, LUA_OPLT);
}

static bool is_less(lua_State *L, int left, int right, int comparator) {
    if (comparator == 0) return key_is_less(L, left, right);
    if (comparator < 0) return lua_compare(L, left, right, LUA_OPLT);
    lua_pushvalue(L, comparator);
    lua_pushvalue(L, left);
    lua_pushvalue(L, right);
    lua_call(L, 2, 1);
    bool less = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return less;
}

// Stable merge sort of the array at `index` from the bottom up. comparator: an index, -1 for `<`, 0 for keys.
static void sort_array(lua_State *L, int index, lua_Integer count, int comparator) {
    luaL_checkstack(L, 10, NULL);
    lua_createtable(L, (int)count, 0);
    int other = lua_gettop(L), from = index;
    for (lua_Integer width = 1; width < count; width *= 2) {
        for (lua_Integer start = 1; start <= count; start += 2 * width) {
            lua_Integer left = start, middle = start + width, right = middle, end = start + 2 * width;
            if (middle > count + 1) middle = right = count + 1;
            if (end > count + 1) end = count + 1;
            for (lua_Integer to = start; to < end; to++) {
                bool take_right = left >= middle;
                if (!take_right && right < end) {
                    lua_rawgeti(L, from, right);
                    lua_rawgeti(L, from, left);
                    int top = lua_gettop(L);
                    take_right = is_less(L, top - 1, top, comparator);
                    lua_pop(L, 2);
                }
                lua_rawgeti(L, from, take_right ? right++ : left++);
                lua_rawseti(L, other, to);
            }
        }
        int swap = from;
        from = other;
        other = swap;
    }
    if (from != index) {
        for (lua_Integer i = 1; i <= count; i++) {
            lua_rawgeti(L, from, i);
            lua_rawseti(L, index, i);
        }
    }
    lua_settop(L, from != index ? from - 1 : other - 1);
}

void push_sorted_keys(lua_State *L, int index) {
    luaL_checkstack(L, 8, NULL);
    lua_newtable(L);
    int keys = lua_gettop(L);
    lua_Integer count = 0;
    lua_pushnil(L);
    while (lua_next(L, index)) {
        lua_pop(L, 1);
        if (rank(lua_type(L, -1)) == 3) luaL_error(L, "a %s can't be put in order as a key", luaL_typename(L, -1));
        lua_pushvalue(L, -1);
        lua_rawseti(L, keys, ++count);
    }
    sort_array(L, keys, count, 0);
}

static int iterate(lua_State *L) {
    lua_Integer place = lua_tointeger(L, lua_upvalueindex(2));
    for (;;) {
        lua_settop(L, 1);
        place++;
        if (lua_rawgeti(L, lua_upvalueindex(1), place) == LUA_TNIL) return 1;
        lua_pushinteger(L, place);
        lua_replace(L, lua_upvalueindex(2));
        lua_pushvalue(L, -1);
        // What was taken away meanwhile is passed over.
        if (lua_rawget(L, 1) != LUA_TNIL) return 2;
    }
}

static int sorted_pairs(lua_State *L) {
    if (luaL_getmetafield(L, 1, "__pairs") != LUA_TNIL) {
        lua_pushvalue(L, 1);
        lua_call(L, 1, 3);
        return 3;
    }
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    push_sorted_keys(L, 1);
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, iterate, 2);
    lua_pushvalue(L, 1);
    lua_pushnil(L);
    return 3;
}

static int sorted_next(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 2);
    bool from_start = lua_isnil(L, 2), found = false;
    lua_pushnil(L); // 3: the least key after the given one
    lua_pushnil(L);
    while (lua_next(L, 1)) {
        lua_pop(L, 1);
        if (rank(lua_type(L, 4)) == 3) return luaL_error(L, "a %s can't be put in order as a key", luaL_typename(L, 4));
        if ((from_start || key_is_less(L, 2, 4)) && (!found || key_is_less(L, 4, 3))) {
            lua_copy(L, 4, 3);
            found = true;
        }
    }
    if (!found) return lua_pushnil(L), 1;
    lua_settop(L, 3);
    lua_pushvalue(L, 3);
    lua_rawget(L, 1);
    return 2;
}

static int stable_sort(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    if (!lua_isnoneornil(L, 2)) luaL_checktype(L, 2, LUA_TFUNCTION);
    lua_settop(L, 2);
    sort_array(L, 1, (lua_Integer)lua_rawlen(L, 1), lua_isnil(L, 2) ? -1 : 2);
    return 0;
}

static int sorted_copy(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 2);
    lua_Integer count = (lua_Integer)lua_rawlen(L, 1);
    lua_createtable(L, (int)count, 0);
    for (lua_Integer i = 1; i <= count; i++) {
        lua_rawgeti(L, 1, i);
        lua_rawseti(L, 3, i);
    }
    sort_array(L, 3, count, lua_isnil(L, 2) ? -1 : 2);
    lua_settop(L, 3);
    return 1;
}

// No addresses: they would tell one process from another.
static int plain_tostring(lua_State *L) {
    luaL_checkany(L, 1);
    switch (lua_type(L, 1)) {
    case LUA_TTABLE:
    case LUA_TFUNCTION:
    case LUA_TUSERDATA:
    case LUA_TTHREAD:
    case LUA_TLIGHTUSERDATA:
        if (luaL_getmetafield(L, 1, "__tostring") != LUA_TNIL) {
            lua_pushvalue(L, 1);
            lua_call(L, 1, 1);
            if (!lua_isstring(L, -1)) return luaL_error(L, "'__tostring' must return a string");
            return 1;
        }
        lua_pushstring(L, luaL_typename(L, 1));
        return 1;
    default: luaL_tolstring(L, 1, NULL); return 1;
    }
}

static int plain_format(lua_State *L) {
    const char *format = luaL_checkstring(L, 1);
    for (const char *at = format; *at != '\0'; at++) {
        if (*at != '%') continue;
        at++;
        at += strspn(at, "-+ #0123456789.");
        if (*at == 'p') return luaL_error(L, "'%%p' is not available here: addresses differ from call to call");
        if (*at == '\0') break;
    }
    int count = lua_gettop(L);
    for (int i = 2; i <= count; i++) {
        int type = lua_type(L, i);
        if (type == LUA_TSTRING || type == LUA_TNUMBER || type == LUA_TBOOLEAN || type == LUA_TNIL) continue;
        lua_pushcfunction(L, plain_tostring);
        lua_pushvalue(L, i);
        lua_call(L, 1, 1);
        lua_replace(L, i);
    }
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, count, LUA_MULTRET);
    return lua_gettop(L);
}

static int safe_setmetatable(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    if (lua_type(L, 2) == LUA_TTABLE) {
        static const char *const kept_back[] = {"__gc", "__close", "__mode", NULL};
        for (int i = 0; kept_back[i] != NULL; i++) {
            lua_pushstring(L, kept_back[i]);
            if (lua_rawget(L, 2) != LUA_TNIL) return luaL_error(L, "'%s' is not available here", kept_back[i]);
            lua_pop(L, 1);
        }
    }
    lua_settop(L, 2);
    lua_pushvalue(L, lua_upvalueindex(1));
    lua_insert(L, 1);
    lua_call(L, 2, 1);
    return 1;
}

static int kith_array(lua_State *L) {
    if (lua_isnoneornil(L, 1)) {
        lua_settop(L, 0);
        lua_newtable(L);
    }
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    luaL_setmetatable(L, "kith.array");
    return 1;
}

static int kith_log(lua_State *L) {
    if (session.log_lines >= LOG_LINES_MOST) return 0;
    lua_settop(L, 1);
    lua_pushcfunction(L, plain_tostring);
    lua_pushvalue(L, 1);
    lua_call(L, 1, 1);
    size_t length;
    const char *text = lua_tolstring(L, -1, &length);
    lua_getfield(L, LUA_REGISTRYINDEX, "kith.logs");
    lua_pushlstring(L, text, length < LOG_LINE_MOST ? length : LOG_LINE_MOST);
    lua_rawseti(L, -2, ++session.log_lines);
    return 0;
}

static int kith_require(lua_State *L) {
    const char *name = luaL_checkstring(L, 1);
    lua_getfield(L, LUA_REGISTRYINDEX, "kith.loaded");
    if (lua_getfield(L, -1, name) != LUA_TNIL) {
        if (lua_islightuserdata(L, -1)) return luaL_error(L, "module '%s' requires itself", name);
        return 1;
    }
    lua_pop(L, 1);
    lua_getfield(L, LUA_REGISTRYINDEX, "kith.modules");
    lua_pushfstring(L, "%s.lua", name);
    lua_rawget(L, -2);
    size_t length;
    const char *source = lua_tolstring(L, -1, &length);
    if (source == NULL) return luaL_error(L, "there is no module '%s' in this bundle", name);
    lua_pushfstring(L, "=%s.lua", name);
    if (luaL_loadbufferx(L, source, length, lua_tostring(L, -1), "t") != LUA_OK) return lua_error(L);
    lua_pushlightuserdata(L, &session);
    lua_setfield(L, 2, name);
    lua_call(L, 0, 1);
    if (lua_isnil(L, -1)) lua_pop(L, 1), lua_pushboolean(L, 1);
    lua_pushvalue(L, -1);
    lua_setfield(L, 2, name);
    return 1;
}

static int global_index(lua_State *L) {
    static const char *const instead[][2] = {
        {"io", "a plugin has no files: what it may know is in its arguments"},
        {"os", "a plugin has no clock and no system: use ctx.now"},
        {"debug", "it would reach around the limits"},
        {"package", "use kith.require for modules of the bundle"},
        {"require", "use kith.require for modules of the bundle"},
        {"load", "all code is in the bundle"},
        {"loadstring", "all code is in the bundle"},
        {"loadfile", "all code is in the bundle"},
        {"dofile", "all code is in the bundle"},
        {"coroutine", "a call returns once"},
        {"collectgarbage", "memory is looked after"},
        {"print", "use kith.log"},
        {"xpcall", "use pcall"},
        {NULL, NULL},
    };
    const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : NULL;
    for (int i = 0; name != NULL && instead[i][0] != NULL; i++) {
        if (strcmp(name, instead[i][0]) == 0) return luaL_error(L, "'%s' is not available here: %s", name, instead[i][1]);
    }
    return 0;
}

static int global_newindex(lua_State *L) {
    const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "?";
    return luaL_error(L, "'%s' is global: write 'local %s', since nothing is kept between calls", name, name);
}

static int null_tostring(lua_State *L) { return lua_pushliteral(L, "null"), 1; }

static void remove_fields(lua_State *L, const char *table, const char *const *names) {
    lua_getglobal(L, table);
    for (; *names != NULL; names++) {
        lua_pushnil(L);
        lua_setfield(L, -2, *names);
    }
    lua_pop(L, 1);
}

static void open_kith(lua_State *L) {
    static const luaL_Reg functions[] = {
        {"array", kith_array}, {"sorted", sorted_copy}, {"log", kith_log}, {"require", kith_require}, {NULL, NULL}};
    luaL_newmetatable(L, "kith.array");
    lua_pop(L, 1);
    luaL_newlib(L, functions);
    lua_newtable(L);
    luaL_newmetatable(L, "kith.null");
    lua_pushcfunction(L, null_tostring);
    lua_setfield(L, -2, "__tostring");
    lua_pushliteral(L, "kith.null");
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
    lua_setfield(L, -2, "null");
    lua_setglobal(L, "kith");
}

void open_library(lua_State *L) {
    static const luaL_Reg libraries[] = {{"_G", luaopen_base},       {LUA_TABLIBNAME, luaopen_table},
                                         {LUA_STRLIBNAME, luaopen_string}, {LUA_MATHLIBNAME, luaopen_math},
                                         {LUA_UTF8LIBNAME, luaopen_utf8},  {NULL, NULL}};
    for (const luaL_Reg *library = libraries; library->func != NULL; library++) {
        luaL_requiref(L, library->name, library->func, 1);
        lua_pop(L, 1);
    }
    static const char *const base[] = {"collectgarbage", "dofile", "load", "loadfile", "print", "xpcall", "warn", NULL};
    static const char *const strings[] = {"dump", NULL};
    static const char *const maths[] = {"randomseed", NULL};
    lua_getglobal(L, "math");
    lua_getfield(L, -1, "randomseed");
    lua_setfield(L, LUA_REGISTRYINDEX, "kith.seed");
    lua_pop(L, 1);
    remove_fields(L, "_G", base);
    remove_fields(L, "string", strings);
    remove_fields(L, "math", maths);
    lua_register(L, "pairs", sorted_pairs);
    lua_register(L, "next", sorted_next);
    lua_register(L, "tostring", plain_tostring);
    lua_getglobal(L, "setmetatable");
    lua_pushcclosure(L, safe_setmetatable, 1);
    lua_setglobal(L, "setmetatable");
    lua_getglobal(L, "table");
    lua_pushcfunction(L, stable_sort);
    lua_setfield(L, -2, "sort");
    lua_getglobal(L, "string");
    lua_getfield(L, -1, "format");
    lua_pushcclosure(L, plain_format, 1);
    lua_setfield(L, -2, "format");
    // The metatable that all strings share is out of reach.
    lua_pushliteral(L, "");
    lua_getmetatable(L, -1);
    lua_pushliteral(L, "string");
    lua_setfield(L, -2, "__metatable");
    lua_settop(L, 0);
    open_kith(L);
    lua_newtable(L);
    lua_setfield(L, LUA_REGISTRYINDEX, "kith.logs");
    lua_newtable(L);
    lua_setfield(L, LUA_REGISTRYINDEX, "kith.loaded");
    lua_pushglobaltable(L);
    lua_newtable(L);
    lua_pushcfunction(L, global_index);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, global_newindex);
    lua_setfield(L, -2, "__newindex");
    lua_pushliteral(L, "globals");
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
    lua_pop(L, 1);
}

void seed_random(lua_State *L, lua_Integer seed) {
    lua_getfield(L, LUA_REGISTRYINDEX, "kith.seed");
    lua_pushinteger(L, seed);
    lua_call(L, 1, 0);
}
