// Requests: one byte, then a map.
//   'L' {modules, cpu_ms, memory_bytes}: compile the files and run main.lua.
//   'D' {}: describe the table that main.lua returned.
//   'N' {}: name the globals that its files read without there being any such, and those that they set: a list of
//       {file, line, name, writes}, and of `instead` where there is a word on what to use.
//   'C' {path, args, count, seed, cpu_ms, memory_bytes}: call the function at a path in that table.
// Answers: 'K' {cpu_us, logs, peak_bytes, value} or 'E' {class, cpu_us, logs, message, peak_bytes}.

#include "worker.h"

#include <stdlib.h>
#include <string.h>

struct request {
    struct input in;
    char kind;
    struct output *out;
};

static char plugin_key;
// The plugin's table has not been given to a script's function since main.lua ran.
static bool is_fresh;

static lua_Integer integer_field(lua_State *L, const char *name) {
    lua_getfield(L, 1, name);
    lua_Integer value = lua_tointeger(L, -1);
    lua_pop(L, 1);
    return value;
}

static void load_bundle(lua_State *L) {
    session.phase = PHASE_COMPILE;
    lua_getfield(L, 1, "modules");
    luaL_checktype(L, -1, LUA_TTABLE);
    compile_modules(L, lua_gettop(L));
    lua_settop(L, 0);
    session.phase = PHASE_LOAD;
    run_main(L);
    lua_rawsetp(L, LUA_REGISTRYINDEX, &plugin_key);
    is_fresh = true;
    lua_pushnil(L);
}

// Pushes the function at the request's path; only what the tables themselves hold counts.
static void find_hook(lua_State *L) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &plugin_key);
    lua_getfield(L, 1, "path");
    luaL_checktype(L, -1, LUA_TTABLE);
    int path = lua_gettop(L);
    lua_Integer steps = (lua_Integer)lua_rawlen(L, path);
    lua_pushvalue(L, path - 1);
    for (lua_Integer i = 1; i <= steps && lua_istable(L, -1); i++) {
        lua_rawgeti(L, path, i);
        lua_rawget(L, -2);
        lua_remove(L, -2);
    }
    if (!lua_isfunction(L, -1)) luaL_error(L, "main.lua: there is no such function in its table");
    lua_replace(L, path - 1);
    lua_settop(L, path - 1);
}

static void call_hook(lua_State *L) {
    if (!is_fresh) {
        session.phase = PHASE_LOAD;
        // What an earlier call left in locals and tables is gone with them.
        run_main(L);
        lua_rawsetp(L, LUA_REGISTRYINDEX, &plugin_key);
    }
    is_fresh = false;
    session.phase = PHASE_RUN;
    lua_Integer count = integer_field(L, "count");
    find_hook(L);
    seed_random(L, integer_field(L, "seed"));
    lua_getfield(L, 1, "args");
    luaL_checktype(L, -1, LUA_TTABLE);
    int args = lua_gettop(L);
    if (count < 0 || count > ARGUMENTS_MOST) count = 0;
    lua_pushvalue(L, args - 1);
    for (lua_Integer i = 1; i <= count; i++) lua_rawgeti(L, args, i);
    lua_call(L, (int)count, 1);
}

static int run(lua_State *L) {
    struct request *request = lua_touserdata(L, 1);
    lua_settop(L, 0);
    if (!push_value(L, &request->in, 0) || request->in.at != request->in.end || !lua_istable(L, 1)) {
        return luaL_error(L, "the request is damaged");
    }
    begin_script(integer_field(L, "cpu_ms"), integer_field(L, "memory_bytes"));
    switch (request->kind) {
    case 'L': load_bundle(L); break;
    case 'C': call_hook(L); break;
    case 'D': lua_rawgetp(L, LUA_REGISTRYINDEX, &plugin_key); break;
    case 'N': push_findings(L); break;
    default: return luaL_error(L, "the request is damaged");
    }
    session.phase = PHASE_RESULT;
    write_result(L, request->out, request->kind == 'D');
    return 0;
}

// Whether words begin with "main.lua:3: ".
static bool has_place(const char *text) {
    static const char suffix[] = ".lua";
    size_t length = strcspn(text, ":"), most = sizeof suffix - 1;
    if (text[length] == '\0' || length < most || memcmp(text + length - most, suffix, most) != 0) return false;
    const char *line = text + length + 1;
    size_t digits = strspn(line, "0123456789");
    return digits > 0 && line[digits] == ':';
}

// Gives an error file and line, and words where it is not a string: `error(why, 0)` and `assert(false, why)` add no place.
static int describe_error(lua_State *L) {
    char place[96];
    find_place(L, place, sizeof place);
    luaL_checkstack(L, 6, NULL);
    if (lua_type(L, 1) == LUA_TTABLE) {
        lua_pushliteral(L, "message");
        if (lua_rawget(L, 1) == LUA_TSTRING) lua_replace(L, 1);
    }
    if (lua_type(L, 1) != LUA_TSTRING) {
        lua_pushfstring(L, "%sraised a %s that is no text", place, luaL_typename(L, 1));
        return 1;
    }
    if (place[0] == '\0' || has_place(lua_tostring(L, 1))) return lua_settop(L, 1), 1;
    lua_pushstring(L, place);
    lua_insert(L, 1);
    lua_settop(L, 2);
    lua_concat(L, 2);
    return 1;
}

static const char *class_of(int status, const char *message) {
    if (session.is_over_time) return "time";
    if (status == LUA_ERRMEM || strstr(message, "not enough memory") != NULL) return "memory";
    if (strstr(message, "stack overflow") != NULL || strstr(message, "nests deeper") != NULL) return "depth";
    switch (session.phase) {
    case PHASE_READ: return "unavailable";
    case PHASE_COMPILE: return "syntax";
    case PHASE_LOAD: return "load";
    case PHASE_RESULT: return "result";
    default: return "error";
    }
}

static void put_integer(struct output *out, const char *key, int64_t value) {
    put_key(out, key);
    put_byte(out, TAG_INTEGER);
    put_i64(out, value);
}

static void put_logs(struct output *out) {
    put_key(out, "logs");
    put_byte(out, TAG_ARRAY);
    put_u32(out, session.log_lines);
    put_bytes(out, session.logs.bytes, session.logs.length);
}

static void put_head(struct output *out, char kind, uint32_t fields) {
    out->length = 0;
    out->failed = false;
    put_u32(out, 0);
    put_byte(out, (unsigned char)kind);
    put_byte(out, TAG_MAP);
    put_u32(out, fields);
}

static void put_error(struct output *out, const char *class, const char *message, size_t length, int64_t cpu) {
    put_head(out, 'E', 6);
    put_key(out, "class");
    put_byte(out, TAG_STRING);
    put_key(out, class);
    put_integer(out, "cpu_us", cpu);
    put_logs(out);
    put_integer(out, "logs_lost", session.log_lost);
    put_key(out, "message");
    put_shown(out, message, length, MESSAGE_MOST);
    put_integer(out, "peak_bytes", (int64_t)session.memory_peak);
}

static void put_value(struct output *out, const struct output *value, int64_t cpu) {
    put_head(out, 'K', 5);
    put_integer(out, "cpu_us", cpu);
    put_logs(out);
    put_integer(out, "logs_lost", session.log_lost);
    put_integer(out, "peak_bytes", (int64_t)session.memory_peak);
    put_key(out, "value");
    put_bytes(out, value->bytes, value->length);
}

void serve(lua_State *L, const unsigned char *bytes, size_t length, struct output *out) {
    static struct output value;
    value.length = 0;
    value.failed = false;
    struct request request = {{bytes + 1, bytes + length}, (char)bytes[0], &value};
    begin_request(L);
    lua_settop(L, 0);
    lua_pushcfunction(L, describe_error);
    lua_pushcfunction(L, run);
    lua_pushlightuserdata(L, &request);
    int status = lua_pcall(L, 1, 0, 1);
    bool is_late = cpu_ns() >= session.cpu_end_ns;
    end_request();
    int64_t cpu = (cpu_ns() - session.cpu_start_ns) / 1000;
    if (status == LUA_OK && !is_late) {
        put_value(out, &value, cpu);
        if (!out->failed) return lua_settop(L, 0);
        static const char large[] = "result: is larger than 256 KiB together with its logs";
        put_error(out, "result", large, sizeof large - 1, cpu);
    } else if (status == LUA_OK) {
        static const char late[] = "took more time than it may";
        put_error(out, "time", late, sizeof late - 1, cpu);
    } else {
        size_t size = 0;
        const char *text = lua_type(L, -1) == LUA_TSTRING ? lua_tolstring(L, -1, &size) : NULL;
        if (text == NULL) text = "failed", size = strlen(text);
        const char *class = class_of(status, text);
        char placed[200];
        if (session.is_over_time && status == LUA_ERRMEM) text = "took more time than it may", size = strlen(text);
        // Lua says no place for memory; the allocator has seen it.
        if (status == LUA_ERRMEM && size < 100) {
            strcpy(placed, session.memory_where);
            strncat(placed, text, 100);
            text = placed, size = strlen(placed);
        }
        put_error(out, class, text, size, cpu);
    }
    lua_settop(L, 0);
}
