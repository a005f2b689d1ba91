// A compiled chunk of Lua 5.4 as lua_dump writes it: the layout of ldump.c, the instructions of lopcodes.h.
#ifndef KITH_DUMP_H
#define KITH_DUMP_H

#include "worker.h"

enum operation {
    OP_LOADK = 3,
    OP_GETUPVAL = 9,
    OP_SETUPVAL = 10,
    OP_GETTABUP = 11,
    OP_GETTABLE = 12,
    OP_GETFIELD = 14,
    OP_SETTABUP = 15,
    OP_SETTABLE = 16,
    OP_SELF = 20,
    OP_JMP = 56,
};

struct text {
    const char *bytes; // NULL: none
    size_t length;
};

struct instruction {
    int op, a, b, c;
    bool k;
    uint32_t wide; // the operand of 17 bits in the place of b, c and k
    int32_t jump;  // and the one of 25, from the next instruction on
};

// One function of a chunk; the pointers are into the dump.
struct function {
    uint32_t first_line, size, constant_count, line_count;
    const unsigned char *code, *lines, *full_lines, *end;
    struct text *constants;   // NULL where a constant is no string
    bool is_environment[256]; // which upvalues are the chunk's own _ENV
};

struct instruction instruction_at(const struct function *function, uint32_t place);
uint32_t line_at(const struct function *function, uint32_t place);

// Shows every function of the chunk on top, those inside another before it. False where it is not what is expected.
bool visit_functions(lua_State *L, void (*visit)(void *context, const struct function *function), void *context);

#endif
