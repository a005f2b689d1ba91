// Requests: 'L' and a map of modules: load the bundle. 'D': describe the table that main.lua returned.
// 'C' and a map {path, args, seed, cpu_ms}: call the function at a path in that table.
// Answers: 'K' and {value, cpu_us, peak_bytes, logs}, or 'E' and {class, message, cpu_us, peak_bytes, logs}.

#include "worker.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { SOCKET = 3, NO_SANDBOX = 77, MEMORY_MOST = 8 << 20 };

struct session session = {.memory = {.most = MEMORY_MOST}};

static void *allocate(void *context, void *block, size_t old, size_t size) {
    struct memory *memory = context;
    if (block == NULL) old = 0;
    if (size == 0) {
        free(block);
        memory->used -= old;
        return NULL;
    }
    if (size > old && memory->used + (size - old) > memory->most) return NULL;
    void *moved = realloc(block, size);
    if (moved == NULL) return NULL;
    memory->used += size - old;
    if (memory->used > memory->peak) memory->peak = memory->used;
    return moved;
}

// Once over its time a script is stopped at every instruction, so no pcall of its own keeps it going.
static void watch_time(lua_State *L, lua_Debug *where) {
    (void)where;
    if (!session.is_over_time && cpu_ns() < session.cpu_end_ns) return;
    session.is_over_time = true;
    lua_sethook(L, watch_time, LUA_MASKCOUNT, 1);
    luaL_error(L, "took more time than it may");
}

// Puts file and line before an error that has none: error objects that are not strings.
static int describe_error(lua_State *L) {
    if (lua_type(L, 1) == LUA_TSTRING) return 1;
    lua_Debug frame;
    for (int level = 1; lua_getstack(L, level, &frame); level++) {
        lua_getinfo(L, "Sl", &frame);
        if (frame.currentline > 0) {
            lua_pushfstring(L, "%s:%d: ", frame.short_src, frame.currentline);
            break;
        }
    }
    if (lua_type(L, -1) != LUA_TSTRING) lua_pushliteral(L, "");
    lua_pushfstring(L, "error object of type %s", luaL_typename(L, 1));
    lua_concat(L, 2);
    return 1;
}

static int load_bundle(lua_State *L) {
    // 1: map of modules
    lua_getfield(L, 1, "main.lua");
    size_t length;
    const char *source = lua_tolstring(L, -1, &length);
    if (source == NULL) return luaL_error(L, "there is no main.lua");
    lua_pushvalue(L, 1);
    lua_setfield(L, LUA_REGISTRYINDEX, "kith.modules");
    if (luaL_loadbufferx(L, source, length, "=main.lua", "t") != LUA_OK) return lua_error(L);
    lua_call(L, 0, 1);
    if (!lua_istable(L, -1)) return luaL_error(L, "main.lua must return a table, not %s", luaL_typename(L, -1));
    lua_setfield(L, LUA_REGISTRYINDEX, "kith.plugin");
    return 0;
}

static int call_function(lua_State *L) {
    // 1: request
    lua_getfield(L, LUA_REGISTRYINDEX, "kith.plugin");
    lua_getfield(L, 1, "path");
    int path = lua_gettop(L);
    lua_Integer steps = (lua_Integer)lua_rawlen(L, path);
    lua_pushvalue(L, -2);
    for (lua_Integer i = 1; i <= steps; i++) {
        if (!lua_istable(L, -1)) return luaL_error(L, "there is no such hook");
        lua_rawgeti(L, path, i);
        lua_rawget(L, -2);
        lua_remove(L, -2);
    }
    if (!lua_isfunction(L, -1)) return luaL_error(L, "there is no such hook");
    int function = lua_gettop(L);
    lua_getfield(L, 1, "args");
    int args = lua_gettop(L);
    lua_getfield(L, 1, "count");
    lua_Integer count = lua_tointeger(L, -1);
    lua_getfield(L, 1, "seed");
    seed_random(L, lua_tointeger(L, -1));
    lua_settop(L, args);
    lua_pushvalue(L, function);
    for (lua_Integer i = 1; i <= count && i <= 8; i++) lua_rawgeti(L, args, i);
    lua_call(L, (int)(lua_gettop(L) - args - 1), 1);
    return 1;
}

static int write_result(lua_State *L) {
    struct output *out = lua_touserdata(L, 2);
    bool functions = lua_toboolean(L, 3);
    write_value(L, 1, out, 0, functions);
    return 0;
}

static const char *class_of(int status, const char *message, char request) {
    if (session.is_over_time) return "time";
    if (status == LUA_ERRMEM || strstr(message, "not enough memory") != NULL) return "memory";
    if (strstr(message, "stack overflow") != NULL) return "depth";
    return request == 'L' ? "load" : "error";
}

static void put_key(struct output *out, const char *key) { put_text(out, key, strlen(key)); }

static void put_usage(lua_State *L, struct output *out, int64_t started) {
    put_key(out, "cpu_us");
    put_byte(out, TAG_INTEGER);
    put_i64(out, (cpu_ns() - started) / 1000);
    put_key(out, "logs");
    put_byte(out, TAG_ARRAY);
    put_u32(out, (uint32_t)session.log_lines);
    lua_getfield(L, LUA_REGISTRYINDEX, "kith.logs");
    for (int i = 1; i <= session.log_lines; i++) {
        size_t length = 0;
        lua_rawgeti(L, -1, i);
        const char *text = lua_tolstring(L, -1, &length);
        put_byte(out, TAG_STRING);
        put_text(out, text != NULL ? text : "", length);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    put_key(out, "peak_bytes");
    put_byte(out, TAG_INTEGER);
    put_i64(out, (int64_t)session.memory.peak);
}

static int field_integer(lua_State *L, const char *name, int fallback) {
    int value = fallback;
    if (lua_istable(L, -1)) {
        lua_getfield(L, -1, name);
        if (lua_isinteger(L, -1)) value = (int)lua_tointeger(L, -1);
        lua_pop(L, 1);
    }
    return value;
}

// Runs one request; leaves its answer in `out`.
static void serve(lua_State *L, char request, struct output *out) {
    int64_t started = cpu_ns();
    int budget = field_integer(L, "cpu_ms", request == 'L' ? 100 : 250);
    session.cpu_end_ns = started + (int64_t)budget * 1000000;
    session.is_over_time = false;
    session.memory.peak = session.memory.used;
    lua_sethook(L, watch_time, LUA_MASKCOUNT, 1000);
    lua_pushcfunction(L, describe_error);
    lua_insert(L, 1);
    int status;
    if (request == 'D') {
        lua_settop(L, 1);
        lua_getfield(L, LUA_REGISTRYINDEX, "kith.plugin");
        status = LUA_OK;
    } else {
        lua_pushcfunction(L, request == 'L' ? load_bundle : call_function);
        lua_insert(L, 2);
        status = lua_pcall(L, 1, request == 'L' ? 0 : 1, 1);
        if (request == 'L' && status == LUA_OK) lua_pushnil(L);
    }
    const char *result_class = NULL;
    if (status == LUA_OK) {
        struct output value = {0};
        lua_pushcfunction(L, write_result);
        lua_insert(L, -2);
        lua_pushlightuserdata(L, &value);
        lua_pushboolean(L, request == 'D');
        status = lua_pcall(L, 3, 0, 1);
        lua_sethook(L, NULL, 0, 0);
        if (status == LUA_OK && !value.failed) {
            put_byte(out, 'K');
            put_byte(out, TAG_MAP);
            put_u32(out, 4);
            put_usage(L, out, started);
            put_key(out, "value");
            put_bytes(out, value.bytes, value.length);
        } else {
            result_class = session.is_over_time ? "time" : "result";
            if (status == LUA_OK) lua_pushliteral(L, "the result is too large"), status = LUA_ERRRUN;
        }
        free(value.bytes);
    }
    lua_sethook(L, NULL, 0, 0);
    if (status != LUA_OK || out->failed) {
        const char *message = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : "failed";
        if (out->failed) message = "the result is too large", result_class = "result";
        free(out->bytes);
        *out = (struct output){0};
        put_byte(out, 'E');
        put_byte(out, TAG_MAP);
        put_u32(out, 5);
        const char *class = result_class != NULL ? result_class : class_of(status, message, request);
        size_t length = strlen(message);
        put_key(out, "class");
        put_byte(out, TAG_STRING);
        put_text(out, class, strlen(class));
        put_key(out, "message");
        put_byte(out, TAG_STRING);
        put_text(out, message, length < 2000 ? length : 2000);
        put_usage(L, out, started);
    }
    lua_settop(L, 0);
}

// Reads a request into the state, protected: a request may be larger than the memory left.
static int read_request(lua_State *L) {
    struct input *in = lua_touserdata(L, 1);
    lua_settop(L, 0);
    if (in->at == in->end) return lua_newtable(L), 1;
    if (!push_value(L, in, 0) || in->at != in->end) return luaL_error(L, "the request is damaged");
    lua_insert(L, 1);
    lua_settop(L, 1);
    return 1;
}

int main(void) {
    lua_State *L = lua_newstate(allocate, &session.memory);
    if (L == NULL) return 1;
    open_library(L);
    if (!enter_sandbox(MEMORY_MOST)) return NO_SANDBOX;
    unsigned char *bytes;
    size_t length;
    while (read_frame(SOCKET, &bytes, &length)) {
        char request = (char)bytes[0];
        struct input in = {bytes + 1, bytes + length};
        struct output out = {0};
        session.log_lines = 0;
        lua_settop(L, 0);
        lua_pushcfunction(L, read_request);
        lua_pushlightuserdata(L, &in);
        if (lua_pcall(L, 1, 1, 0) != LUA_OK || strchr("LDC", request) == NULL) return 2;
        free(bytes);
        serve(L, request, &out);
        if (!write_frame(SOCKET, &out)) return 0;
        free(out.bytes);
    }
    return 0;
}
