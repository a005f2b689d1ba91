#include "worker.h"

#include <string.h>

static int refuse_write(lua_State *L) {
    const char *library = lua_tostring(L, lua_upvalueindex(1));
    const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "?";
    if (library[0] != '\0') return luaL_error(L, "%s.%s can't be set: libraries stay as they are", library, name);
    return luaL_error(L, "'%s' is global: write 'local %s', since nothing is kept between calls", name, name);
}

// Replaces the table on top with an empty one that reads through to it and refuses to be written.
static void seal(lua_State *L, const char *name) {
    lua_createtable(L, 0, 1); // of the real table: explains what is missing
    lua_pushstring(L, name);
    lua_pushcclosure(L, explain_blocked, 1);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
    lua_newtable(L);
    lua_createtable(L, 0, 3);
    lua_pushvalue(L, -3);
    lua_setfield(L, -2, "__index");
    lua_pushstring(L, name);
    lua_pushcclosure(L, refuse_write, 1);
    lua_setfield(L, -2, "__newindex");
    lua_pushliteral(L, "sealed");
    lua_setfield(L, -2, "__metatable");
    lua_setmetatable(L, -2);
    lua_remove(L, -2);
}

static bool is_sealed(lua_State *L, int index) {
    if (luaL_getmetafield(L, index, "__metatable") == LUA_TNIL) return false;
    lua_pop(L, 1);
    return true;
}

static int safe_rawset(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_checkany(L, 2);
    luaL_checkany(L, 3);
    if (is_sealed(L, 1)) return luaL_error(L, "libraries stay as they are");
    lua_settop(L, 3);
    lua_rawset(L, 1);
    return 1;
}

// What runs behind a script's back, or shows when memory is collected, is not to be had.
static int safe_setmetatable(lua_State *L) {
    static const char *const kept_back[] = {"__gc", "__close", "__mode"};
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_argexpected(L, lua_isnil(L, 2) || lua_istable(L, 2), 2, "nil or table");
    if (is_sealed(L, 1)) return luaL_error(L, "this table's metatable can't be changed");
    lua_settop(L, 2);
    for (size_t i = 0; lua_istable(L, 2) && i < sizeof kept_back / sizeof kept_back[0]; i++) {
        lua_pushstring(L, kept_back[i]);
        if (lua_rawget(L, 2) != LUA_TNIL) return luaL_error(L, "%s is not available here", kept_back[i]);
        lua_pop(L, 1);
    }
    lua_setmetatable(L, 1);
    return 1;
}

// Catches what a script raises, but not that its time is over.
static int safe_pcall(lua_State *L) {
    luaL_checkany(L, 1);
    lua_pushboolean(L, 1);
    lua_insert(L, 1);
    int status = lua_pcall(L, lua_gettop(L) - 2, LUA_MULTRET, 0);
    if (status == LUA_OK) return lua_gettop(L);
    if (session.is_over_time) return lua_error(L);
    lua_pushboolean(L, 0);
    lua_insert(L, -2);
    return 2;
}

static int kith_array(lua_State *L) {
    if (lua_isnoneornil(L, 1)) {
        lua_settop(L, 0);
        lua_newtable(L);
    }
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    if (lua_getmetatable(L, 1)) {
        luaL_getmetatable(L, "kith.array");
        if (!lua_rawequal(L, -1, -2)) return luaL_error(L, "a table with a metatable can't be marked as an array");
        lua_settop(L, 1);
        return 1;
    }
    luaL_setmetatable(L, "kith.array");
    return 1;
}

static int kith_log(lua_State *L) {
    lua_settop(L, 1);
    lua_pushcfunction(L, plain_tostring);
    lua_pushvalue(L, 1);
    lua_call(L, 1, 1);
    size_t length;
    const char *text = lua_tolstring(L, -1, &length);
    keep_log(text, length);
    return 0;
}

// The stock library whose name is on top of the stack as a global; leaves the table.
static void open_stock(lua_State *L, const char *name, lua_CFunction open) {
    luaL_requiref(L, name, open, 0);
}

static void drop(lua_State *L, const char *const *names) {
    for (; *names != NULL; names++) {
        lua_pushnil(L);
        lua_setfield(L, -2, *names);
    }
}

static void open_strings(lua_State *L) {
    static const char *const gone[] = {"dump", NULL};
    open_stock(L, LUA_STRLIBNAME, luaopen_string);
    drop(L, gone);
    lua_getfield(L, -1, "format");
    lua_pushcclosure(L, plain_format, 1);
    lua_setfield(L, -2, "format");
    // The metatable that all strings share is out of reach.
    lua_pushliteral(L, "");
    lua_getmetatable(L, -1);
    lua_pushliteral(L, "string");
    lua_setfield(L, -2, "__metatable");
    lua_pop(L, 2);
}

static char seed_key;

static void open_math(lua_State *L) {
    static const char *const gone[] = {"randomseed", NULL};
    open_stock(L, LUA_MATHLIBNAME, luaopen_math);
    lua_getfield(L, -1, "randomseed");
    lua_rawsetp(L, LUA_REGISTRYINDEX, &seed_key);
    drop(L, gone);
}

static void open_tables(lua_State *L) {
    open_stock(L, LUA_TABLIBNAME, luaopen_table);
    lua_pushcfunction(L, stable_sort);
    lua_setfield(L, -2, "sort");
}

static void open_kith(lua_State *L) {
    static const luaL_Reg functions[] = {
        {"array", kith_array}, {"sorted", sorted_copy}, {"log", kith_log}, {"require", kith_require}, {NULL, NULL}};
    luaL_newmetatable(L, "kith.array");
    lua_pushliteral(L, "kith.array");
    lua_setfield(L, -2, "__metatable");
    lua_pop(L, 1);
    luaL_newlib(L, functions);
    push_time(L);
    seal(L, "kith.time");
    lua_setfield(L, -2, "time");
    // Nothing can be written into it, and it is the same in every call.
    lua_pushlightuserdata(L, NULL);
    lua_setfield(L, -2, "null");
}

static void open_base(lua_State *L) {
    static const char *const gone[] = {"collectgarbage", "dofile", "load",   "loadfile",
                                       "print",          "xpcall", "warn",   NULL};
    static const luaL_Reg ours[] = {{"pairs", sorted_pairs},       {"next", sorted_next},
                                    {"tostring", plain_tostring},  {"setmetatable", safe_setmetatable},
                                    {"rawset", safe_rawset},       {"pcall", safe_pcall},
                                    {NULL, NULL}};
    open_stock(L, "_G", luaopen_base);
    drop(L, gone);
    luaL_setfuncs(L, ours, 0);
}

void open_library(lua_State *L) {
    static const struct {
        const char *name;
        void (*open)(lua_State *L);
    } libraries[] = {{"string", open_strings}, {"table", open_tables}, {"math", open_math}, {"kith", open_kith}};
    static const char *const absent[] = {"os", "io", "debug", "package", "coroutine"};
    open_base(L);
    int globals = lua_gettop(L);
    for (size_t i = 0; i < sizeof libraries / sizeof libraries[0]; i++) {
        libraries[i].open(L);
        seal(L, libraries[i].name);
        lua_setfield(L, globals, libraries[i].name);
    }
    open_stock(L, LUA_UTF8LIBNAME, luaopen_utf8);
    seal(L, "utf8");
    lua_setfield(L, globals, "utf8");
    for (size_t i = 0; i < sizeof absent / sizeof absent[0]; i++) {
        lua_newtable(L);
        seal(L, absent[i]);
        lua_setfield(L, globals, absent[i]);
    }
    // Chunks get the sealed globals as their environment.
    lua_pushvalue(L, globals);
    seal(L, "");
    lua_pushvalue(L, -1);
    lua_setfield(L, globals, "_G");
    lua_rawseti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
    lua_settop(L, 0);
}

void seed_random(lua_State *L, lua_Integer seed) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &seed_key);
    lua_pushinteger(L, seed);
    lua_call(L, 1, 0);
}
