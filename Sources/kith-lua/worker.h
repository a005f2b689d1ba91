// kith-lua: one group's plugins, while they run. One socket (descriptor 3), no file, no network, no clock for scripts.
//
// The process is the sandbox. Lua's own limits are for good manners and good messages: 5.4.4 has collector faults that
// corrupt memory from plain text, and a pattern can loop where no hook is called. So nothing here is trusted to hold;
// the parent kills at the deadline, and the kernel refuses what is not on the list.
#ifndef KITH_WORKER_H
#define KITH_WORKER_H

#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    SOCKET = 3,
    REQUEST_MOST = 1 << 20,
    REPLY_MOST = 256 << 10,
    DEPTH_MOST = 16,
    ARGUMENTS_MOST = 8,
    LOG_LINES_MOST = 50,
    LOG_LINE_MOST = 500,
    MESSAGE_MOST = 1500,
    MEMORY_STANDARD = 8 << 20,
    // What a request may raise it to, and the room that answers have beyond it.
    MEMORY_CEILING = 64 << 20,
    MEMORY_RESERVE = 1 << 20,
    CPU_STANDARD_MS = 250,
    // So much later a script that no hook has reached ends together with the process.
    CPU_GRACE_MS = 50,
};

// How the process ends where it can't answer.
enum { ENDED_REQUEST = 65, ENDED_NO_SANDBOX = 77, ENDED_OVER_TIME = 75, ENDED_NO_MEMORY = 71 };

// Value tags on the socket; integers and lengths are little-endian.
enum {
    TAG_NULL = 0,
    TAG_FALSE = 1,
    TAG_TRUE = 2,
    TAG_INTEGER = 3,  // 8 bytes, two's complement
    TAG_NUMBER = 4,   // 8 bytes, IEEE 754
    TAG_STRING = 5,   // 4 bytes of length, then UTF-8
    TAG_ARRAY = 6,    // 4 bytes of count, then values
    TAG_MAP = 7,      // 4 bytes of count, then strings without their tag, each followed by its value; keys rise
    TAG_FUNCTION = 8, // in the answer to 'D' alone
};

// frame.c: growing output, checked input.
struct output {
    char *bytes;
    size_t length, room;
    bool is_fixed, failed;
};
struct input {
    const unsigned char *at, *end;
};
void put_bytes(struct output *out, const void *bytes, size_t length);
void put_byte(struct output *out, unsigned char byte);
void put_u32(struct output *out, uint32_t value);
void put_i64(struct output *out, int64_t value);
void put_text(struct output *out, const char *text, size_t length);
void put_key(struct output *out, const char *key);
bool take_bytes(struct input *in, void *bytes, size_t length);
bool take_u32(struct input *in, uint32_t *value);
bool read_frame(unsigned char **bytes, size_t *length);
bool write_frame(const struct output *out);

// text.c
// How many bytes the UTF-8 character at the start takes; 0 where there is none.
size_t character_length(const char *text, size_t left);
bool is_utf8(const char *text, size_t length);
// Writes text that may hold anything as a string that is fit to be shown, of no more than `most` bytes.
void put_shown(struct output *out, const char *text, size_t length, size_t most);
int plain_tostring(lua_State *L);
int plain_format(lua_State *L);

// value.c
// Pushes one value; false where the bytes are not one.
bool push_value(lua_State *L, struct input *in, int depth);
// Writes the value on top; raises a Lua error that names where in it something can't cross.
void write_result(lua_State *L, struct output *out, bool with_functions);

// order.c: what is the same in every process.
// Puts the keys of the table at `index`, sorted, into an array; pushes it.
void push_sorted_keys(lua_State *L, int index);
int sorted_pairs(lua_State *L);
int sorted_next(lua_State *L);
int stable_sort(lua_State *L);
int sorted_copy(lua_State *L);

// blocked.c
// `__index` of a library: explains what is not there on purpose. One upvalue, the library's name ("" for globals).
int explain_blocked(lua_State *L);
// What to use in place of `os.time` or `print`; NULL where nothing is said of it.
const char *instead_of(const char *path);

// library.c
void open_library(lua_State *L);
void seed_random(lua_State *L, lua_Integer seed);

// time.c
// Pushes the functions of kith.time.
void push_time(lua_State *L);

// modules.c: the files of the bundle, compiled once and run anew for every call.
void compile_modules(lua_State *L, int index);
// Pushes them, by file name.
void push_chunks(lua_State *L);
// Runs main.lua as if for the first time; pushes the table that it returned.
void run_main(lua_State *L);
int kith_require(lua_State *L);

// lint.c
// Pushes a list of the globals that files read without there being any such, and that they set.
void push_findings(lua_State *L);

// request.c
enum phase { PHASE_READ, PHASE_COMPILE, PHASE_LOAD, PHASE_RUN, PHASE_RESULT };
// Answers one request into `out`.
void serve(lua_State *L, const unsigned char *bytes, size_t length, struct output *out);

// session.c: what the request at hand may use and has used; one for the process.
struct session {
    lua_State *state;
    size_t memory_used, memory_peak, memory_most;
    int64_t cpu_start_ns, cpu_end_ns;
    // Shared with the timer's signal.
    volatile sig_atomic_t is_running, is_over_time;
    enum phase phase;
    // Where memory ran out last, as "main.lua:3: "; Lua itself does not say.
    char memory_where[96];
    struct output logs;
    uint32_t log_lines;
    int64_t log_lost;
};
extern struct session session;
void *allocate(void *context, void *block, size_t old, size_t size);
void begin_request(lua_State *L);
void begin_script(lua_Integer cpu_ms, lua_Integer memory_bytes);
void end_request(void);
void keep_log(const char *text, size_t length);
int64_t cpu_ns(void);
// "main.lua:3: " for the innermost line of a script; empty where there is none.
void find_place(lua_State *L, char *text, size_t room);
bool start_timer(void);

// sandbox.c
bool enter_sandbox(void);

#endif
