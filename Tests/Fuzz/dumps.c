// libFuzzer on what lint.c reads: compiled chunks. Lua itself writes them, in a layout that is its own affair; should it be
// another one day, nothing is found, and nothing else happens.
#include "../../Sources/kith-lua/dump.c"
#include "../../Sources/kith-lua/lint.c"

#include <stdlib.h>

static lua_State *state;

static int open_all(lua_State *L) {
    open_library(L);
    return 0;
}

static int walk_all(lua_State *L) {
    struct input *in = lua_touserdata(L, 1);
    struct walk walk = {.L = L};
    walk.found = lua_newuserdatauv(L, FINDINGS_MOST * sizeof(struct finding), 0);
    struct dump dump = {.L = L, .in = *in, .visit = check_code, .context = &walk};
    if (take_header(&dump.in)) take_function(&dump, NULL, 0);
    sort(walk.found, walk.count);
    for (size_t i = 0; i < walk.count; i++) {
        if (!is_name((struct text){walk.found[i].name, strcspn(walk.found[i].name, ".")})) abort();
    }
    return 0;
}

int LLVMFuzzerInitialize(int *count, char ***arguments) {
    (void)count, (void)arguments;
    state = lua_newstate(allocate, NULL);
    lua_pushcfunction(state, open_all);
    if (state == NULL || lua_pcall(state, 0, 0, 0) != LUA_OK) abort();
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    unsigned char *copy = malloc(size + 1);
    if (copy == NULL) abort();
    // Just this size at the end of the block, so that nothing past it is read unnoticed.
    memcpy(copy + 1, data, size);
    struct input in = {copy + 1, copy + 1 + size};
    lua_pushcfunction(state, walk_all);
    lua_pushlightuserdata(state, &in);
    if (lua_pcall(state, 1, 0, 0) != LUA_OK) lua_pop(state, 1);
    free(copy);
    return 0;
}
