#define _GNU_SOURCE
#include "worker.h"

#include <string.h>

size_t character_length(const char *text, size_t left) {
    const unsigned char *at = (const unsigned char *)text;
    if (left == 0) return 0;
    if (at[0] < 0x80) return 1;
    size_t length = at[0] >= 0xf0 ? 4 : at[0] >= 0xe0 ? 3 : 2;
    if (at[0] < 0xc2 || at[0] > 0xf4 || left < length) return 0;
    for (size_t i = 1; i < length; i++) {
        if ((at[i] & 0xc0) != 0x80) return 0;
    }
    // Too long for what it says, half of a pair, or past the last.
    if ((at[0] == 0xe0 && at[1] < 0xa0) || (at[0] == 0xed && at[1] > 0x9f)) return 0;
    if ((at[0] == 0xf0 && at[1] < 0x90) || (at[0] == 0xf4 && at[1] > 0x8f)) return 0;
    return length;
}

bool is_utf8(const char *text, size_t length) {
    for (size_t at = 0; at < length;) {
        size_t size = character_length(text + at, length - at);
        if (size == 0) return false;
        at += size;
    }
    return true;
}

void put_shown(struct output *out, const char *text, size_t length, size_t most) {
    char shown[MESSAGE_MOST];
    size_t used = 0;
    if (most > sizeof shown) most = sizeof shown;
    for (size_t at = 0; at < length;) {
        size_t size = character_length(text + at, length - at);
        bool is_control = size == 1 && ((unsigned char)text[at] < 0x20 || text[at] == 0x7f) && text[at] != '\n';
        if (used + (size == 0 ? 1 : size) > most) break;
        if (size == 0 || is_control) {
            shown[used++] = '?';
        } else {
            memcpy(shown + used, text + at, size);
            used += size;
        }
        at += size == 0 ? 1 : size;
    }
    put_byte(out, TAG_STRING);
    put_text(out, shown, used);
}

// No addresses: they would tell one process from another.
int plain_tostring(lua_State *L) {
    luaL_checkany(L, 1);
    int type = lua_type(L, 1);
    if (type == LUA_TSTRING || type == LUA_TNUMBER || type == LUA_TBOOLEAN || type == LUA_TNIL) {
        luaL_tolstring(L, 1, NULL);
        return 1;
    }
    if (type == LUA_TLIGHTUSERDATA) return lua_pushliteral(L, "null"), 1;
    if (luaL_getmetafield(L, 1, "__tostring") == LUA_TNIL) return lua_pushstring(L, lua_typename(L, type)), 1;
    lua_pushvalue(L, 1);
    lua_call(L, 1, 1);
    if (!lua_isstring(L, -1)) return luaL_error(L, "'__tostring' must return a string");
    return 1;
}

// string.format without `%p`, and with our own words for tables. Upvalue: the stock one.
int plain_format(lua_State *L) {
    size_t length;
    const char *format = luaL_checklstring(L, 1, &length);
    for (const char *at = format, *end = format + length; at < end; at++) {
        if (*at != '%') continue;
        for (at++; at < end && *at != '\0' && strchr("-+ #0123456789.", *at) != NULL;) at++;
        if (at < end && *at == 'p') return luaL_error(L, "'%%p' is not available here: addresses differ from call to call");
    }
    int count = lua_gettop(L);
    luaL_checkstack(L, 4, NULL);
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
    lua_call(L, count, 1);
    return 1;
}
