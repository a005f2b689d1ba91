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

int explain_blocked(lua_State *L) {
    const char *library = lua_tostring(L, lua_upvalueindex(1));
    const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : NULL;
    if (name == NULL) return 0;
    for (size_t i = 0; i < sizeof blocked / sizeof blocked[0]; i++) {
        if (strcmp(blocked[i].library, library) != 0) continue;
        if (blocked[i].name != NULL && strcmp(blocked[i].name, name) != 0) continue;
        const char *dot = library[0] != '\0' ? "." : "";
        return luaL_error(L, "%s%s%s is not available here: %s", library, dot, name, blocked[i].instead);
    }
    return 0;
}
