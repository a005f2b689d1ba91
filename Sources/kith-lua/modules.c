#include "worker.h"

#include <string.h>

// In the registry: file name → compiled chunk; module name → what it returned.
static char chunks_key, loaded_key;

void compile_modules(lua_State *L, int index) {
    push_sorted_keys(L, index);
    int keys = lua_gettop(L);
    lua_newtable(L);
    lua_Integer count = (lua_Integer)lua_rawlen(L, keys);
    for (lua_Integer i = 1; i <= count; i++) {
        size_t length;
        lua_rawgeti(L, keys, i);
        lua_pushvalue(L, -1);
        if (lua_rawget(L, index) != LUA_TSTRING) luaL_error(L, "the request is damaged");
        const char *source = lua_tolstring(L, -1, &length);
        const char *chunk = lua_pushfstring(L, "=%s", lua_tostring(L, -2));
        // Text only: a precompiled chunk can do anything.
        if (luaL_loadbufferx(L, source, length, chunk, "t") != LUA_OK) lua_error(L);
        lua_replace(L, -3);
        lua_pop(L, 1);
        lua_rawset(L, keys + 1);
    }
    lua_rawsetp(L, LUA_REGISTRYINDEX, &chunks_key);
    lua_settop(L, keys - 1);
}

// Runs the chunk on top; leaves what it returned.
static void run_chunk(lua_State *L) {
    // A script may have set the _ENV of an earlier run.
    lua_rawgeti(L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
    if (lua_setupvalue(L, -2, 1) == NULL) lua_pop(L, 1);
    lua_call(L, 0, 1);
}

void push_chunks(lua_State *L) {
    if (lua_rawgetp(L, LUA_REGISTRYINDEX, &chunks_key) == LUA_TTABLE) return;
    lua_pop(L, 1);
    lua_newtable(L);
}

static bool push_chunk(lua_State *L, const char *file) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &chunks_key);
    if (!lua_istable(L, -1)) return lua_pop(L, 1), false;
    lua_pushstring(L, file);
    int type = lua_rawget(L, -2);
    lua_remove(L, -2);
    return type == LUA_TFUNCTION ? true : (lua_pop(L, 1), false);
}

void run_main(lua_State *L) {
    lua_newtable(L);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &loaded_key);
    seed_random(L, 0);
    if (!push_chunk(L, "main.lua")) luaL_error(L, "there is no main.lua");
    run_chunk(L);
    if (!lua_istable(L, -1)) luaL_error(L, "main.lua: must return a table, not %s", luaL_typename(L, -1));
}

int kith_require(lua_State *L) {
    const char *name = luaL_checkstring(L, 1);
    lua_settop(L, 1);
    lua_rawgetp(L, LUA_REGISTRYINDEX, &loaded_key);
    lua_pushvalue(L, 1);
    if (lua_rawget(L, 2) != LUA_TNIL) {
        if (lua_touserdata(L, -1) == &loaded_key) return luaL_error(L, "module '%s' is in the middle of being loaded", name);
        return 1;
    }
    if (!push_chunk(L, lua_pushfstring(L, "%s.lua", name))) return luaL_error(L, "there is no file '%s.lua' in this bundle", name);
    lua_pushvalue(L, 1);
    lua_pushlightuserdata(L, &loaded_key);
    lua_rawset(L, 2);
    run_chunk(L);
    if (lua_isnil(L, -1)) lua_pushboolean(L, 1);
    lua_pushvalue(L, 1);
    lua_pushvalue(L, -2);
    lua_rawset(L, 2);
    return 1;
}
