// kith-lua: one group's plugins, while they run. One socket (descriptor 3), no file, no network, no clock for scripts.
#ifndef KITH_WORKER_H
#define KITH_WORKER_H

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    REQUEST_MOST = 1 << 20,
    REPLY_MOST = 256 << 10,
    DEPTH_MOST = 16,
    LOG_LINES_MOST = 50,
    LOG_LINE_MOST = 500,
};

// Value tags on the socket; integers and lengths are little-endian.
enum {
    TAG_NULL = 0,
    TAG_FALSE = 1,
    TAG_TRUE = 2,
    TAG_INTEGER = 3,  // 8 bytes, two's complement
    TAG_NUMBER = 4,   // 8 bytes, IEEE 754
    TAG_STRING = 5,   // 4 bytes of length, then bytes
    TAG_ARRAY = 6,    // 4 bytes of count, then values
    TAG_MAP = 7,      // 4 bytes of count, then strings without their tag, each followed by its value; keys rise
    TAG_FUNCTION = 8, // in the answer to 'D' alone
};

struct memory {
    size_t used, peak, most;
};

// What a call may use and has used; one for the process.
struct session {
    struct memory memory;
    int64_t cpu_end_ns;
    bool is_over_time;
    int log_lines;
};
extern struct session session;

// frame.c: growing output, checked input.
struct output {
    char *bytes;
    size_t length, room;
    bool failed;
};
struct input {
    const unsigned char *at, *end;
};
void put_bytes(struct output *out, const void *bytes, size_t length);
void put_byte(struct output *out, unsigned char byte);
void put_u32(struct output *out, uint32_t value);
void put_i64(struct output *out, int64_t value);
void put_text(struct output *out, const char *text, size_t length);
bool read_frame(int fd, unsigned char **bytes, size_t *length);
bool write_frame(int fd, const struct output *out);
// Pushes one value; false where the bytes are not one.
bool push_value(lua_State *L, struct input *in, int depth);
// Writes the value at an index; raises a Lua error that names where in it something can't cross.
void write_value(lua_State *L, int index, struct output *out, int depth, bool functions);

// library.c
void open_library(lua_State *L);
void seed_random(lua_State *L, lua_Integer seed);
// Where the keys of the table at `index` go, sorted, as an array; pushes it.
void push_sorted_keys(lua_State *L, int index);

// sandbox.c
bool enter_sandbox(size_t memory_most);
int64_t cpu_ns(void);

#endif
