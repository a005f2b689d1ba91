#include "dump.h"

#include <string.h>

// Which globals a bundle's files read that are not there, and which they set: told from their compiled chunks without
// running them. What is not as expected is passed over in silence: this helps authors and no more.

enum { FINDINGS_MOST = 200, NAME_MOST = 60 };

struct finding {
    uint32_t line;
    bool writes;
    char name[NAME_MOST + 1];
};

// What one file is found to do.
struct walk {
    lua_State *L;
    struct finding *found;
    size_t count;
    bool changes_environment;
};

static bool is_name(struct text text) {
    if (text.bytes == NULL || text.length == 0 || text.length > NAME_MOST) return false;
    for (size_t i = 0; i < text.length; i++) {
        char byte = text.bytes[i];
        bool is_letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == '_';
        if (!is_letter && (i == 0 || byte < '0' || byte > '9')) return false;
    }
    return true;
}

// The constant as a name; none where it is something else.
static struct text name_at(const struct function *function, uint32_t index) {
    struct text none = {NULL, 0};
    if (index >= function->constant_count || !is_name(function->constants[index])) return none;
    return function->constants[index];
}

// Whether another instruction jumps to one after `from`, up to `to`, so that what is read there may be of something else.
static bool is_jumped_into(const struct function *function, uint32_t from, uint32_t to) {
    for (uint32_t i = 0; from < to && i < function->size; i++) {
        struct instruction at = instruction_at(function, i);
        if (at.op != OP_JMP) continue;
        int64_t target = (int64_t)i + 1 + at.jump;
        if (target > (int64_t)from && target <= (int64_t)to) return true;
    }
    return false;
}

// Replaces the table on top by what it holds under a name, read past the seal; false where there is nothing.
static bool descend(lua_State *L, struct text name) {
    lua_pushlstring(L, name.bytes, name.length);
    if (lua_rawget(L, -2) == LUA_TNIL && lua_getmetatable(L, -2)) {
        lua_getfield(L, -1, "__index");
        if (lua_istable(L, -1)) {
            lua_pushlstring(L, name.bytes, name.length);
            lua_rawget(L, -2);
        } else {
            lua_pushnil(L);
        }
        lua_replace(L, -4);
        lua_pop(L, 2);
    }
    lua_replace(L, -2);
    return !lua_isnil(L, -1);
}

static void find(struct walk *walk, const struct function *function, uint32_t place, struct text name, bool writes) {
    if (walk->count >= FINDINGS_MOST || name.length > NAME_MOST) return;
    struct finding *finding = &walk->found[walk->count++];
    finding->line = line_at(function, place);
    finding->writes = writes;
    memcpy(finding->name, name.bytes, name.length);
    finding->name[name.length] = '\0';
}

// Whether the next instruction reads a field of what is in the register: by `.name`, by `:name`, or, where the name is a
// constant past the first 256, by way of another register.
static bool take_field(const struct function *function, uint32_t *place, int *reg, struct text *name) {
    uint32_t at = *place + 1;
    if (at + 1 >= function->size) return false;
    struct instruction next = instruction_at(function, at), after = instruction_at(function, at + 1);
    uint32_t constant = (uint32_t)next.c;
    if (next.op == OP_LOADK && after.op == OP_GETTABLE && after.c == next.a) {
        constant = next.wide;
        next = after;
        at++;
    } else if (next.op != OP_GETFIELD && !(next.op == OP_SELF && next.k)) {
        return false;
    }
    if (next.b != *reg) return false;
    *place = at;
    *reg = next.a;
    *name = name_at(function, constant);
    return true;
}

// A global is read into a register. Follows what is read off it at once, as in kith.time.add.
static void check_read(struct walk *walk, const struct function *function, uint32_t place, int reg, struct text name) {
    char path[NAME_MOST + 1];
    size_t length = 0;
    uint32_t first = place;
    int top = lua_gettop(walk->L);
    lua_rawgeti(walk->L, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
    while (name.bytes != NULL && length + 1 + name.length <= NAME_MOST) {
        if (length > 0) path[length++] = '.';
        memcpy(path + length, name.bytes, name.length);
        length += name.length;
        if (!descend(walk->L, name)) {
            if (is_jumped_into(function, first, place)) break;
            find(walk, function, place, (struct text){path, length}, false);
            break;
        }
        if (!lua_istable(walk->L, -1) || !take_field(function, &place, &reg, &name)) break;
    }
    lua_settop(walk->L, top);
}

// _ENV is in one register and the name in another, where the name is a constant past the first 256.
static void check_far(struct walk *walk, const struct function *function, uint32_t place) {
    if (place + 2 >= function->size) return;
    struct instruction environment = instruction_at(function, place), load = instruction_at(function, place + 1);
    if (load.op != OP_LOADK) return;
    struct text name = name_at(function, load.wide);
    if (name.bytes == NULL) return;
    struct instruction use = instruction_at(function, place + 2);
    if (use.op == OP_GETTABLE && use.b == environment.a && use.c == load.a) {
        check_read(walk, function, place + 2, use.a, name);
        return;
    }
    for (uint32_t i = place + 2; i < function->size; i++) {
        use = instruction_at(function, i);
        if (use.op != OP_SETTABLE || use.a != environment.a || use.b != load.a) continue;
        find(walk, function, i, name, true);
        return;
    }
}

static void check_code(void *context, const struct function *function) {
    struct walk *walk = context;
    for (uint32_t place = 0; place < function->size && walk->count < FINDINGS_MOST; place++) {
        struct instruction at = instruction_at(function, place);
        struct text name;
        switch (at.op) {
        case OP_GETTABUP:
            name = name_at(function, (uint32_t)at.c);
            if (function->is_environment[at.b] && name.bytes != NULL) check_read(walk, function, place, at.a, name);
            break;
        case OP_SETTABUP:
            name = name_at(function, (uint32_t)at.b);
            if (function->is_environment[at.a] && name.bytes != NULL) find(walk, function, place, name, true);
            break;
        case OP_GETUPVAL:
            if (function->is_environment[at.b]) check_far(walk, function, place);
            break;
        case OP_SETUPVAL:
            if (function->is_environment[at.b]) walk->changes_environment = true;
            break;
        default: break;
        }
    }
}

static bool comes_after(const struct finding *one, const struct finding *other) {
    if (one->line != other->line) return one->line > other->line;
    if (one->writes != other->writes) return one->writes;
    return strcmp(one->name, other->name) > 0;
}

// By line. There are few, and qsort asks the system how much memory there is.
static void sort(struct finding *found, size_t count) {
    for (size_t i = 1; i < count; i++) {
        struct finding moved = found[i];
        size_t to = i;
        for (; to > 0 && comes_after(&found[to - 1], &moved); to--) found[to] = found[to - 1];
        found[to] = moved;
    }
}

// Appends what the chunk on top does to the list at `list`; `file` is an index too.
static void check_file(lua_State *L, int list, int file) {
    int top = lua_gettop(L);
    struct walk walk = {.L = L};
    walk.found = lua_newuserdatauv(L, FINDINGS_MOST * sizeof(struct finding), 0);
    lua_pushvalue(L, top);
    bool is_readable = visit_functions(L, check_code, &walk);
    // Where a file sets its own environment, nothing is known of what that holds.
    if (!is_readable || walk.changes_environment) return lua_settop(L, top);
    sort(walk.found, walk.count);
    for (size_t i = 0; i < walk.count; i++) {
        struct finding *finding = &walk.found[i];
        lua_Integer place = (lua_Integer)lua_rawlen(L, list) + 1;
        if (place > FINDINGS_MOST) break;
        if (i > 0 && !comes_after(finding, finding - 1)) continue; // the same once more
        lua_createtable(L, 0, 5);
        lua_pushvalue(L, file);
        lua_setfield(L, -2, "file");
        lua_pushinteger(L, finding->line);
        lua_setfield(L, -2, "line");
        lua_pushstring(L, finding->name);
        lua_setfield(L, -2, "name");
        lua_pushboolean(L, finding->writes);
        lua_setfield(L, -2, "writes");
        const char *instead = finding->writes ? NULL : instead_of(finding->name);
        if (instead != NULL) lua_pushstring(L, instead), lua_setfield(L, -2, "instead");
        lua_rawseti(L, list, place);
    }
    lua_settop(L, top);
}

void push_findings(lua_State *L) {
    lua_newtable(L);
    luaL_setmetatable(L, "kith.array");
    int list = lua_gettop(L);
    push_chunks(L);
    push_sorted_keys(L, list + 1);
    lua_Integer count = (lua_Integer)lua_rawlen(L, list + 2);
    for (lua_Integer i = 1; i <= count; i++) {
        lua_rawgeti(L, list + 2, i);
        lua_pushvalue(L, -1);
        lua_rawget(L, list + 1);
        check_file(L, list, list + 3);
        lua_settop(L, list + 2);
    }
    lua_settop(L, list);
}
