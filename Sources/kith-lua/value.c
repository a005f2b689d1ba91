#define _GNU_SOURCE
#include "worker.h"

#include <string.h>

static bool push_string(lua_State *L, struct input *in) {
    uint32_t length;
    if (!take_u32(in, &length) || (size_t)(in->end - in->at) < length) return false;
    lua_pushlstring(L, (const char *)in->at, length);
    in->at += length;
    return true;
}

static bool push_number(lua_State *L, struct input *in, bool is_integer) {
    unsigned char bytes[8];
    if (!take_bytes(in, bytes, 8)) return false;
    uint64_t bits = 0;
    for (int i = 0; i < 8; i++) bits |= (uint64_t)bytes[i] << (8 * i);
    if (is_integer) {
        lua_pushinteger(L, (lua_Integer)bits);
    } else {
        double number;
        memcpy(&number, &bits, 8);
        lua_pushnumber(L, number);
    }
    return true;
}

static bool push_table(lua_State *L, struct input *in, int depth, bool is_array) {
    uint32_t count;
    // Every value takes a byte at least, so a count beyond the bytes left is a lie.
    if (!take_u32(in, &count) || count > (size_t)(in->end - in->at)) return false;
    lua_createtable(L, is_array ? (int)count : 0, is_array ? 0 : (int)count);
    for (uint32_t i = 0; i < count; i++) {
        if (is_array) {
            if (!push_value(L, in, depth + 1)) return false;
            lua_rawseti(L, -2, (lua_Integer)i + 1);
        } else {
            if (!push_string(L, in) || !push_value(L, in, depth + 1)) return false;
            lua_rawset(L, -3);
        }
    }
    return true;
}

bool push_value(lua_State *L, struct input *in, int depth) {
    unsigned char tag;
    if (depth > DEPTH_MOST || !take_bytes(in, &tag, 1)) return false;
    luaL_checkstack(L, 4, NULL);
    switch (tag) {
    case TAG_NULL: lua_pushnil(L); return true;
    case TAG_FALSE: lua_pushboolean(L, 0); return true;
    case TAG_TRUE: lua_pushboolean(L, 1); return true;
    case TAG_INTEGER: return push_number(L, in, true);
    case TAG_NUMBER: return push_number(L, in, false);
    case TAG_STRING: return push_string(L, in);
    case TAG_ARRAY: return push_table(L, in, depth, true);
    case TAG_MAP: return push_table(L, in, depth, false);
    default: return false;
    }
}

// Where in a result the writer is, so that an error can name it.
struct writer {
    struct output *out;
    bool with_functions;
    int depth;
    struct {
        const char *key; // NULL: the place is an index
        lua_Integer index;
    } path[DEPTH_MOST + 2];
};

static int refuse(lua_State *L, struct writer *writer, const char *reason) {
    luaL_Buffer text;
    luaL_checkstack(L, 8, NULL);
    luaL_buffinit(L, &text);
    luaL_addstring(&text, "result");
    for (int i = 0; i < writer->depth && i < 8; i++) {
        char step[80];
        const char *key = writer->path[i].key;
        if (key == NULL) {
            lua_Integer index = writer->path[i].index;
            lua_pushfstring(L, "[%I]", (LUAI_UACINT)index);
        } else {
            size_t length = strnlen(key, 40);
            memcpy(step, key, length);
            step[length] = '\0';
            lua_pushfstring(L, ".%s", step);
        }
        luaL_addvalue(&text);
    }
    luaL_addstring(&text, ": ");
    luaL_addstring(&text, reason);
    luaL_pushresult(&text);
    return lua_error(L);
}

static void write_value(lua_State *L, struct writer *writer);

// An array has the keys 1 … n and no others. Returns n, or 0 for an empty table, or -1.
static lua_Integer array_length(lua_State *L, int index) {
    lua_Integer count = 0;
    lua_pushnil(L);
    while (lua_next(L, index)) {
        lua_pop(L, 1);
        if (!lua_isinteger(L, -1)) return lua_pop(L, 1), -1;
        count++;
    }
    for (lua_Integer i = 1; i <= count; i++) {
        int type = lua_rawgeti(L, index, i);
        lua_pop(L, 1);
        if (type == LUA_TNIL) return -1;
    }
    return count;
}

static bool is_marked_array(lua_State *L, int index) {
    if (!lua_getmetatable(L, index)) return false;
    luaL_getmetatable(L, "kith.array");
    bool is_array = lua_rawequal(L, -1, -2);
    lua_pop(L, 2);
    return is_array;
}

static void write_array(lua_State *L, int index, lua_Integer count, struct writer *writer) {
    put_byte(writer->out, TAG_ARRAY);
    put_u32(writer->out, (uint32_t)count);
    for (lua_Integer i = 1; i <= count; i++) {
        writer->path[writer->depth].key = NULL;
        writer->path[writer->depth].index = i;
        lua_rawgeti(L, index, i);
        writer->depth++;
        write_value(L, writer);
        writer->depth--;
    }
}

static void write_map(lua_State *L, int index, struct writer *writer) {
    push_sorted_keys(L, index);
    int keys = lua_gettop(L);
    lua_Integer count = (lua_Integer)lua_rawlen(L, keys);
    put_byte(writer->out, TAG_MAP);
    put_u32(writer->out, (uint32_t)count);
    for (lua_Integer i = 1; i <= count; i++) {
        lua_rawgeti(L, keys, i);
        if (lua_type(L, -1) != LUA_TSTRING) refuse(L, writer, "its keys are neither all names nor 1, 2, 3 … without gaps");
        size_t size;
        const char *key = lua_tolstring(L, -1, &size);
        if (!is_utf8(key, size)) refuse(L, writer, "a key is not text in UTF-8");
        put_text(writer->out, key, size);
        writer->path[writer->depth].key = key;
        lua_rawget(L, index);
        writer->depth++;
        write_value(L, writer);
        writer->depth--;
    }
    lua_settop(L, keys - 1);
}

static void write_number(lua_State *L, struct writer *writer) {
    if (lua_isinteger(L, -1)) {
        put_byte(writer->out, TAG_INTEGER);
        put_i64(writer->out, (int64_t)lua_tointeger(L, -1));
        return;
    }
    double number = lua_tonumber(L, -1);
    if (number != number || number - number != 0) refuse(L, writer, "a number that is not finite");
    int64_t bits;
    memcpy(&bits, &number, 8);
    put_byte(writer->out, TAG_NUMBER);
    put_i64(writer->out, bits);
}

static void write_table(lua_State *L, struct writer *writer) {
    int index = lua_gettop(L);
    if (writer->depth >= DEPTH_MOST) refuse(L, writer, "nests deeper than 16 levels, or contains itself");
    lua_Integer count = array_length(L, index);
    if (count > 0 || (count == 0 && is_marked_array(L, index))) {
        write_array(L, index, count, writer);
    } else {
        write_map(L, index, writer);
    }
}

// Writes the value on top and pops it.
static void write_value(lua_State *L, struct writer *writer) {
    luaL_checkstack(L, 8, NULL);
    if (writer->out->failed) refuse(L, writer, "is larger than 256 KiB up to here");
    switch (lua_type(L, -1)) {
    case LUA_TNIL:
    case LUA_TLIGHTUSERDATA: put_byte(writer->out, TAG_NULL); break;
    case LUA_TBOOLEAN: put_byte(writer->out, lua_toboolean(L, -1) ? TAG_TRUE : TAG_FALSE); break;
    case LUA_TNUMBER: write_number(L, writer); break;
    case LUA_TSTRING: {
        size_t size;
        const char *text = lua_tolstring(L, -1, &size);
        if (!is_utf8(text, size)) refuse(L, writer, "text that is not UTF-8");
        put_byte(writer->out, TAG_STRING);
        put_text(writer->out, text, size);
        break;
    }
    case LUA_TTABLE: write_table(L, writer); break;
    case LUA_TFUNCTION:
        if (!writer->with_functions) refuse(L, writer, "a function can't be given back");
        put_byte(writer->out, TAG_FUNCTION);
        break;
    default: refuse(L, writer, "can't be given back");
    }
    lua_pop(L, 1);
}

void write_result(lua_State *L, struct output *out, bool with_functions) {
    struct writer writer = {.out = out, .with_functions = with_functions};
    write_value(L, &writer);
    if (out->failed) refuse(L, &writer, "is larger than 256 KiB");
}
