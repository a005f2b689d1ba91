#include "worker.h"

#include <stdlib.h>
#include <unistd.h>

// What a session keeps between two calls: the compiled files. What it does not: everything a script made or changed.
// main.lua runs anew for each call, libraries are sealed, random numbers are seeded, the log is emptied. Only what the
// collector has yet to take away, and so the memory in use, can differ.

// An error where none is caught: there is nothing left to answer with.
static int panic(lua_State *L) {
    (void)L;
    _exit(ENDED_NO_MEMORY);
}

static int open_all(lua_State *L) {
    open_library(L);
    return 0;
}

int main(void) {
    lua_State *L = lua_newstate(allocate, NULL);
    if (L == NULL) return ENDED_NO_MEMORY;
    lua_atpanic(L, panic);
    lua_pushcfunction(L, open_all);
    if (lua_pcall(L, 0, 0, 0) != LUA_OK) return ENDED_NO_MEMORY;
    // The first request's script is the first thing here that nobody vouches for.
    if (!start_timer() || !enter_sandbox()) return ENDED_NO_SANDBOX;
    unsigned char *bytes;
    size_t length;
    static struct output out;
    // The end of the socket is the end of the session.
    while (read_frame(&bytes, &length)) {
        serve(L, bytes, length, &out);
        free(bytes);
        if (!write_frame(&out)) break;
    }
    // At once: nothing here needs to be put away.
    _exit(0);
}
