#include "worker.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void put_bytes(struct output *out, const void *bytes, size_t length) {
    if (out->failed) return;
    if (length > REPLY_MOST || out->length + length > REPLY_MOST) {
        out->failed = true;
        return;
    }
    if (out->length + length > out->room) {
        size_t room = out->room ? out->room : 4096;
        while (room < out->length + length) room *= 2;
        char *grown = realloc(out->bytes, room);
        if (grown == NULL) {
            out->failed = true;
            return;
        }
        out->bytes = grown;
        out->room = room;
    }
    memcpy(out->bytes + out->length, bytes, length);
    out->length += length;
}

void put_byte(struct output *out, unsigned char byte) { put_bytes(out, &byte, 1); }

void put_u32(struct output *out, uint32_t value) {
    unsigned char bytes[4];
    for (int i = 0; i < 4; i++) bytes[i] = (unsigned char)(value >> (8 * i));
    put_bytes(out, bytes, 4);
}

void put_i64(struct output *out, int64_t value) {
    unsigned char bytes[8];
    for (int i = 0; i < 8; i++) bytes[i] = (unsigned char)((uint64_t)value >> (8 * i));
    put_bytes(out, bytes, 8);
}

void put_text(struct output *out, const char *text, size_t length) {
    put_u32(out, (uint32_t)length);
    put_bytes(out, text, length);
}

static bool read_all(int fd, unsigned char *bytes, size_t length) {
    while (length > 0) {
        ssize_t got = read(fd, bytes, length);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return false;
        bytes += got;
        length -= (size_t)got;
    }
    return true;
}

bool read_frame(int fd, unsigned char **bytes, size_t *length) {
    unsigned char head[4];
    if (!read_all(fd, head, 4)) return false;
    uint32_t size = (uint32_t)head[0] | (uint32_t)head[1] << 8 | (uint32_t)head[2] << 16 | (uint32_t)head[3] << 24;
    if (size == 0 || size > REQUEST_MOST) return false;
    *bytes = malloc(size);
    if (*bytes == NULL) return false;
    *length = size;
    if (read_all(fd, *bytes, size)) return true;
    free(*bytes);
    return false;
}

bool write_frame(int fd, const struct output *out) {
    unsigned char head[4];
    for (int i = 0; i < 4; i++) head[i] = (unsigned char)(out->length >> (8 * i));
    const char *parts[2] = {(const char *)head, out->bytes};
    size_t sizes[2] = {4, out->length};
    for (int part = 0; part < 2; part++) {
        while (sizes[part] > 0) {
            ssize_t sent = write(fd, parts[part], sizes[part]);
            if (sent < 0 && errno == EINTR) continue;
            if (sent <= 0) return false;
            parts[part] += sent;
            sizes[part] -= (size_t)sent;
        }
    }
    return true;
}

static bool take(struct input *in, void *bytes, size_t length) {
    if ((size_t)(in->end - in->at) < length) return false;
    memcpy(bytes, in->at, length);
    in->at += length;
    return true;
}

static bool take_u32(struct input *in, uint32_t *value) {
    unsigned char bytes[4];
    if (!take(in, bytes, 4)) return false;
    *value = (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
    return true;
}

static bool push_string(lua_State *L, struct input *in) {
    uint32_t length;
    if (!take_u32(in, &length) || (size_t)(in->end - in->at) < length) return false;
    lua_pushlstring(L, (const char *)in->at, length);
    in->at += length;
    return true;
}

bool push_value(lua_State *L, struct input *in, int depth) {
    unsigned char tag;
    unsigned char bytes[8];
    uint32_t count;
    if (depth > DEPTH_MOST || !lua_checkstack(L, 4) || !take(in, &tag, 1)) return false;
    switch (tag) {
    case TAG_NULL: lua_pushnil(L); return true;
    case TAG_FALSE: lua_pushboolean(L, 0); return true;
    case TAG_TRUE: lua_pushboolean(L, 1); return true;
    case TAG_INTEGER:
    case TAG_NUMBER: {
        if (!take(in, bytes, 8)) return false;
        uint64_t bits = 0;
        for (int i = 0; i < 8; i++) bits |= (uint64_t)bytes[i] << (8 * i);
        if (tag == TAG_INTEGER) {
            lua_pushinteger(L, (lua_Integer)bits);
        } else {
            double number;
            memcpy(&number, &bits, 8);
            lua_pushnumber(L, number);
        }
        return true;
    }
    case TAG_STRING: return push_string(L, in);
    case TAG_ARRAY:
        // Every value takes a byte at least, so a count beyond the bytes left is a lie.
        if (!take_u32(in, &count) || count > (size_t)(in->end - in->at)) return false;
        lua_createtable(L, (int)count, 0);
        for (uint32_t i = 0; i < count; i++) {
            if (!push_value(L, in, depth + 1)) return false;
            lua_rawseti(L, -2, (lua_Integer)i + 1);
        }
        return true;
    case TAG_MAP:
        if (!take_u32(in, &count) || count > (size_t)(in->end - in->at)) return false;
        lua_createtable(L, 0, (int)count);
        for (uint32_t i = 0; i < count; i++) {
            if (!push_string(L, in) || !push_value(L, in, depth + 1)) return false;
            lua_rawset(L, -3);
        }
        return true;
    default: return false;
    }
}

// An array has the keys 1 … n and no others. Returns n, or -1.
static lua_Integer array_length(lua_State *L, int index) {
    lua_Integer count = 0;
    lua_pushnil(L);
    while (lua_next(L, index)) {
        lua_pop(L, 1);
        if (!lua_isinteger(L, -1)) {
            lua_pop(L, 1);
            return -1;
        }
        count++;
    }
    lua_Integer length = (lua_Integer)lua_rawlen(L, index);
    return count == length && count > 0 ? count : -1;
}

static void write_table(lua_State *L, int index, struct output *out, int depth, bool functions) {
    if (luaL_getmetafield(L, index, "__name") != LUA_TNIL) {
        const char *name = lua_tostring(L, -1);
        bool is_null = name != NULL && strcmp(name, "kith.null") == 0;
        bool is_array = name != NULL && strcmp(name, "kith.array") == 0;
        lua_pop(L, 1);
        if (is_null) {
            put_byte(out, TAG_NULL);
            return;
        }
        if (is_array && lua_rawlen(L, index) == 0) {
            put_byte(out, TAG_ARRAY);
            put_u32(out, 0);
            return;
        }
    }
    lua_Integer length = array_length(L, index);
    if (length >= 0) {
        put_byte(out, TAG_ARRAY);
        put_u32(out, (uint32_t)length);
        for (lua_Integer i = 1; i <= length; i++) {
            lua_rawgeti(L, index, i);
            write_value(L, lua_gettop(L), out, depth + 1, functions);
            lua_pop(L, 1);
        }
        return;
    }
    push_sorted_keys(L, index);
    int keys = lua_gettop(L);
    lua_Integer count = (lua_Integer)lua_rawlen(L, keys);
    put_byte(out, TAG_MAP);
    put_u32(out, (uint32_t)count);
    for (lua_Integer i = 1; i <= count; i++) {
        lua_rawgeti(L, keys, i);
        if (lua_type(L, -1) != LUA_TSTRING) {
            luaL_error(L, "a table of the result has both names and numbers, or gaps, as keys");
        }
        size_t size;
        const char *key = lua_tolstring(L, -1, &size);
        put_text(out, key, size);
        lua_rawget(L, index);
        write_value(L, lua_gettop(L), out, depth + 1, functions);
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
}

void write_value(lua_State *L, int index, struct output *out, int depth, bool functions) {
    if (depth > DEPTH_MOST) luaL_error(L, "the result nests deeper than %d levels, or contains itself", DEPTH_MOST);
    if (out->failed) luaL_error(L, "the result is larger than %d KiB", REPLY_MOST / 1024);
    luaL_checkstack(L, 8, NULL);
    switch (lua_type(L, index)) {
    case LUA_TNIL: put_byte(out, TAG_NULL); return;
    case LUA_TBOOLEAN: put_byte(out, lua_toboolean(L, index) ? TAG_TRUE : TAG_FALSE); return;
    case LUA_TNUMBER:
        if (lua_isinteger(L, index)) {
            put_byte(out, TAG_INTEGER);
            put_i64(out, (int64_t)lua_tointeger(L, index));
        } else {
            double number = lua_tonumber(L, index);
            if (number != number || number - number != 0) luaL_error(L, "the result holds a number that is not finite");
            uint64_t bits;
            memcpy(&bits, &number, 8);
            put_byte(out, TAG_NUMBER);
            put_i64(out, (int64_t)bits);
        }
        return;
    case LUA_TSTRING: {
        size_t size;
        const char *text = lua_tolstring(L, index, &size);
        put_byte(out, TAG_STRING);
        put_text(out, text, size);
        return;
    }
    case LUA_TTABLE: write_table(L, index, out, depth, functions); return;
    default:
        if (functions && lua_isfunction(L, index)) {
            put_byte(out, TAG_FUNCTION);
            return;
        }
        luaL_error(L, "a %s can't be a result", luaL_typename(L, index));
    }
}
