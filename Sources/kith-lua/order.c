#include "worker.h"

#include <limits.h>
#include <string.h>

// Numbers before strings before booleans; each in its own order.
enum { RANK_NONE = 3 };

static int rank(int type) {
    switch (type) {
    case LUA_TNUMBER: return 0;
    case LUA_TSTRING: return 1;
    case LUA_TBOOLEAN: return 2;
    default: return RANK_NONE;
    }
}

static void check_key(lua_State *L, int index) {
    if (rank(lua_type(L, index)) == RANK_NONE) {
        luaL_error(L, "a %s can't be put in order as a key", luaL_typename(L, index));
    }
}

static bool key_is_less(lua_State *L, int left, int right) {
    int one = lua_type(L, left), other = lua_type(L, right);
    if (one != other) return rank(one) < rank(other);
    if (one == LUA_TBOOLEAN) return !lua_toboolean(L, left) && lua_toboolean(L, right);
    if (one != LUA_TSTRING) return lua_compare(L, left, right, LUA_OPLT);
    // Bytes, not the locale's order.
    size_t m, n;
    const char *a = lua_tolstring(L, left, &m), *b = lua_tolstring(L, right, &n);
    int order = memcmp(a, b, m < n ? m : n);
    return order != 0 ? order < 0 : m < n;
}

// How a sort compares: by key_is_less, by `<`, or by the function at an index.
enum { BY_KEY = 0, BY_LESS = -1 };

static bool is_less(lua_State *L, int left, int right, int comparator) {
    if (comparator == BY_KEY) return key_is_less(L, left, right);
    if (comparator == BY_LESS) return lua_compare(L, left, right, LUA_OPLT);
    lua_pushvalue(L, comparator);
    lua_pushvalue(L, left);
    lua_pushvalue(L, right);
    lua_call(L, 2, 1);
    bool less = lua_toboolean(L, -1);
    lua_pop(L, 1);
    return less;
}

// One run of a merge: from[start …] and from[middle …] up to `end` go to other[start …] in order.
static void merge(lua_State *L, int from, int other, lua_Integer start, lua_Integer middle, lua_Integer end, int comparator) {
    lua_Integer left = start, right = middle;
    for (lua_Integer to = start; to < end; to++) {
        bool take_right = left >= middle;
        if (!take_right && right < end) {
            lua_rawgeti(L, from, right);
            lua_rawgeti(L, from, left);
            int top = lua_gettop(L);
            take_right = is_less(L, top - 1, top, comparator);
            lua_settop(L, top - 2);
        }
        lua_rawgeti(L, from, take_right ? right++ : left++);
        lua_rawseti(L, other, to);
    }
}

// Stable merge sort of the array at `index` from the bottom up. The stock sort calls `clock` and orders ties at random.
static void sort_array(lua_State *L, int index, lua_Integer count, int comparator) {
    if (count >= INT_MAX) luaL_error(L, "too many elements to sort");
    if (count < 2) return;
    luaL_checkstack(L, 10, NULL);
    lua_createtable(L, (int)count, 0);
    int scratch = lua_gettop(L), from = index, other = scratch;
    for (lua_Integer width = 1; width < count; width *= 2) {
        for (lua_Integer start = 1; start <= count; start += 2 * width) {
            lua_Integer middle = start + width, end = start + 2 * width;
            merge(L, from, other, start, middle > count + 1 ? count + 1 : middle, end > count + 1 ? count + 1 : end, comparator);
        }
        int swap = from;
        from = other;
        other = swap;
    }
    for (lua_Integer i = 1; from != index && i <= count; i++) {
        lua_rawgeti(L, from, i);
        lua_rawseti(L, index, i);
    }
    lua_settop(L, scratch - 1);
}

void push_sorted_keys(lua_State *L, int index) {
    luaL_checkstack(L, 8, NULL);
    lua_newtable(L);
    int keys = lua_gettop(L);
    lua_Integer count = 0;
    lua_pushnil(L);
    while (lua_next(L, index)) {
        lua_pop(L, 1);
        check_key(L, -1);
        lua_pushvalue(L, -1);
        lua_rawseti(L, keys, ++count);
    }
    sort_array(L, keys, count, BY_KEY);
}

// Upvalues: the sorted keys, and the place reached in them.
static int iterate(lua_State *L) {
    lua_Integer place = lua_tointeger(L, lua_upvalueindex(2));
    luaL_checktype(L, 1, LUA_TTABLE);
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

int sorted_pairs(lua_State *L) {
    luaL_checkany(L, 1);
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

int sorted_next(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 2);
    bool from_start = lua_isnil(L, 2), found = false;
    if (!from_start) check_key(L, 2);
    lua_pushnil(L); // 3: the least key after the given one
    lua_pushnil(L);
    while (lua_next(L, 1)) {
        lua_pop(L, 1);
        check_key(L, 4);
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

static int comparator_at(lua_State *L, int index) {
    if (lua_isnoneornil(L, index)) return BY_LESS;
    luaL_checktype(L, index, LUA_TFUNCTION);
    return index;
}

int stable_sort(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 2);
    sort_array(L, 1, (lua_Integer)lua_rawlen(L, 1), comparator_at(L, 2));
    return 0;
}

int sorted_copy(lua_State *L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 2);
    int comparator = comparator_at(L, 2);
    lua_Integer count = (lua_Integer)lua_rawlen(L, 1);
    if (count >= INT_MAX) return luaL_error(L, "too many elements to sort");
    lua_createtable(L, (int)count, 0);
    for (lua_Integer i = 1; i <= count; i++) {
        lua_rawgeti(L, 1, i);
        lua_rawseti(L, 3, i);
    }
    sort_array(L, 3, count, comparator);
    lua_settop(L, 3);
    return 1;
}
