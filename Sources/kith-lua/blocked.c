#include "worker.h"

#include <string.h>

// What authors reach for out of habit, and what to use in its place. A NULL name stands for the rest of a library.
static const struct {
    const char *library, *name, *instead;
} blocked[] = {
    {"os", "time", "use ctx.now"},
    {"os", "date", "use ctx.now"},
    {"os", "clock", "a call's time is measured for you"},
    {"os", NULL, "a plugin has no system around it"},
    {"io", NULL, "a plugin has no files; what it may know is in its arguments"},
    {"debug", NULL, "it would reach around the limits"},
    {"package", NULL, "use kith.require for the bundle's own files"},
    {"coroutine", NULL, "a call begins, returns and is over"},
    {"string", "dump", "all code is text in the bundle"},
    {"math", "randomseed", "every call has its own seed already"},
    {"", "require", "use kith.require for the bundle's own files"},
    {"", "load", "all code is in the bundle"},
    {"", "loadstring", "all code is in the bundle"},
    {"", "loadfile", "all code is in the bundle"},
    {"", "dofile", "all code is in the bundle"},
    {"", "collectgarbage", "memory is looked after for you"},
    {"", "print", "use kith.log"},
    {"", "warn", "use kith.log"},
    {"", "xpcall", "use pcall; errors carry file and line already"},
    {"", "unpack", "use table.unpack"},
    {"", "setfenv", "it went with Lua 5.1"},
    {"", "getfenv", "it went with Lua 5.1"},
};

static const char *reason(const char *library, size_t length, const char *name) {
    for (size_t i = 0; i < sizeof blocked / sizeof blocked[0]; i++) {
        if (strlen(blocked[i].library) != length || memcmp(blocked[i].library, library, length) != 0) continue;
        if (blocked[i].name == NULL || strcmp(blocked[i].name, name) == 0) return blocked[i].instead;
    }
    return NULL;
}

int explain_blocked(lua_State *L) {
    const char *library = lua_tostring(L, lua_upvalueindex(1));
    const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : NULL;
    const char *instead = name != NULL ? reason(library, strlen(library), name) : NULL;
    if (instead == NULL) return 0;
    const char *dot = library[0] != '\0' ? "." : "";
    return luaL_error(L, "%s%s%s is not available here: %s", library, dot, name, instead);
}

const char *instead_of(const char *path) {
    const char *dot = strrchr(path, '.');
    return dot != NULL ? reason(path, (size_t)(dot - path), dot + 1) : reason("", 0, path);
}
