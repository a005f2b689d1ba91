#include "dump.h"

#include <string.h>

enum { NESTING_MOST = 250 };
enum { CONSTANT_FLOAT = 0x13, CONSTANT_INTEGER = 0x03, CONSTANT_SHORT = 0x04, CONSTANT_LONG = 0x14 };

struct dump {
    lua_State *L;
    struct input in;
    void (*visit)(void *context, const struct function *function);
    void *context;
};

// Seven bits a byte, the greatest first, the last one marked.
static bool take_size(struct input *in, uint32_t *size) {
    unsigned char byte;
    *size = 0;
    do {
        if (*size > UINT32_MAX >> 8 || !take_bytes(in, &byte, 1)) return false;
        *size = *size << 7 | (byte & 0x7f);
    } while ((byte & 0x80) == 0);
    return true;
}

static bool skip(struct input *in, size_t length) {
    if ((size_t)(in->end - in->at) < length) return false;
    in->at += length;
    return true;
}

static bool take_text(struct input *in, struct text *text) {
    uint32_t size;
    if (!take_size(in, &size)) return false;
    // The size is one more than it is; 0 stands for none.
    text->length = size > 0 ? size - 1 : 0;
    text->bytes = (const char *)in->at;
    return skip(in, text->length);
}

static bool take_constant(struct input *in, struct text *text) {
    unsigned char type;
    *text = (struct text){NULL, 0};
    if (!take_bytes(in, &type, 1)) return false;
    if (type == CONSTANT_SHORT || type == CONSTANT_LONG) return take_text(in, text);
    return type == CONSTANT_FLOAT || type == CONSTANT_INTEGER ? skip(in, 8) : true;
}

struct instruction instruction_at(const struct function *function, uint32_t place) {
    uint32_t word;
    memcpy(&word, function->code + 4 * (size_t)place, 4);
    return (struct instruction){.op = word & 0x7f, .a = word >> 7 & 0xff, .b = word >> 16 & 0xff, .c = word >> 24,
        .k = (word >> 15 & 1) != 0, .wide = word >> 15, .jump = (int32_t)(word >> 7) - 0xffffff};
}

// The difference from line to line, and now and then a line in full.
uint32_t line_at(const struct function *function, uint32_t place) {
    struct input full = {function->full_lines, function->end};
    uint32_t line = function->first_line, ignored;
    for (uint32_t i = 0; i <= place && i < function->line_count; i++) {
        int difference = (signed char)function->lines[i];
        if (difference != -0x80) {
            line += (uint32_t)difference;
        } else if (!take_size(&full, &ignored) || !take_size(&full, &line)) {
            return 0;
        }
    }
    return line;
}

static bool take_code(struct input *in, struct function *function) {
    struct text source;
    uint32_t last_line;
    // Three bytes of parameters, variable arguments and stack.
    if (!take_text(in, &source) || !take_size(in, &function->first_line) || !take_size(in, &last_line) || !skip(in, 3)) {
        return false;
    }
    if (!take_size(in, &function->size)) return false;
    function->code = in->at;
    return skip(in, 4 * (size_t)function->size);
}

static bool take_constants(struct dump *dump, struct function *function) {
    struct input *in = &dump->in;
    // Each takes a byte at least.
    if (!take_size(in, &function->constant_count) || function->constant_count > (size_t)(in->end - in->at)) return false;
    function->constants = lua_newuserdatauv(dump->L, (function->constant_count + 1) * sizeof(struct text), 0);
    for (uint32_t i = 0; i < function->constant_count; i++) {
        if (!take_constant(in, &function->constants[i])) return false;
    }
    return true;
}

static bool take_upvalues(struct input *in, struct function *function, const struct function *outer) {
    uint32_t count;
    if (!take_size(in, &count) || count > 255) return false;
    for (uint32_t i = 0; i < count; i++) {
        unsigned char parts[3]; // whether it is a local of the outer function, its number there, its kind
        if (!take_bytes(in, parts, 3)) return false;
        // A chunk has one upvalue, its environment.
        function->is_environment[i] = outer == NULL ? i == 0 : parts[0] == 0 && outer->is_environment[parts[1]];
    }
    return true;
}

static bool take_lines(struct input *in, struct function *function) {
    uint32_t full_count, ignored;
    if (!take_size(in, &function->line_count)) return false;
    function->lines = in->at;
    if (!skip(in, function->line_count) || !take_size(in, &full_count)) return false;
    function->full_lines = in->at;
    function->end = in->end;
    for (uint32_t i = 0; i < full_count; i++) {
        if (!take_size(in, &ignored) || !take_size(in, &ignored)) return false;
    }
    return true;
}

static bool skip_names(struct input *in) {
    uint32_t count, ignored;
    struct text name;
    if (!take_size(in, &count)) return false; // of locals
    for (uint32_t i = 0; i < count; i++) {
        if (!take_text(in, &name) || !take_size(in, &ignored) || !take_size(in, &ignored)) return false;
    }
    if (!take_size(in, &count)) return false; // of upvalues
    for (uint32_t i = 0; i < count; i++) {
        if (!take_text(in, &name)) return false;
    }
    return true;
}

static bool take_function(struct dump *dump, const struct function *outer, int depth) {
    struct function function = {0};
    struct input *in = &dump->in;
    int top = lua_gettop(dump->L);
    uint32_t inner;
    luaL_checkstack(dump->L, 8, NULL);
    if (depth > NESTING_MOST || !take_code(in, &function) || !take_constants(dump, &function)) return false;
    if (!take_upvalues(in, &function, outer) || !take_size(in, &inner)) return false;
    for (uint32_t i = 0; i < inner; i++) {
        if (!take_function(dump, &function, depth + 1)) return false;
    }
    if (!take_lines(in, &function) || !skip_names(in)) return false;
    dump->visit(dump->context, &function);
    lua_settop(dump->L, top);
    return true;
}

// As lundump.c checks it: version, format, bytes that a text transfer would spoil, sizes, an integer and a number.
static bool take_header(struct input *in) {
    unsigned char head[31], expected[31] = "\x1bLua\x54\x00\x19\x93\r\n\x1a\n\x04\x08\x08";
    int64_t integer = 0x5678;
    double number = 370.5;
    memcpy(expected + 15, &integer, 8);
    memcpy(expected + 23, &number, 8);
    // And how many upvalues the file has.
    return take_bytes(in, head, sizeof head) && memcmp(head, expected, sizeof head) == 0 && skip(in, 1);
}

struct writer {
    luaL_Buffer buffer;
    bool is_open;
};

static int keep(lua_State *L, const void *bytes, size_t length, void *context) {
    struct writer *writer = context;
    // Not before the dump has begun, as the buffer may put something on the stack.
    if (!writer->is_open) luaL_buffinit(L, &writer->buffer);
    writer->is_open = true;
    luaL_addlstring(&writer->buffer, bytes, length);
    return 0;
}

bool visit_functions(lua_State *L, void (*visit)(void *context, const struct function *function), void *context) {
    int top = lua_gettop(L);
    struct writer writer = {.is_open = false};
    if (lua_dump(L, keep, &writer, 0) != 0 || !writer.is_open) return false;
    luaL_pushresult(&writer.buffer);
    size_t length;
    const unsigned char *bytes = (const unsigned char *)lua_tolstring(L, -1, &length);
    struct dump dump = {.L = L, .in = {bytes, bytes + length}, .visit = visit, .context = context};
    bool is_whole = take_header(&dump.in) && take_function(&dump, NULL, 0) && dump.in.at == dump.in.end;
    lua_settop(L, top);
    return is_whole;
}
