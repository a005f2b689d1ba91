// libFuzzer on the worker's side of the socket: whatever is sent to it, each answer is one. An input is a request, which
// comes after a bundle was loaded; or, after an 'S', all that comes through a socket.
// Scripts/fuzz builds it from the worker's sources without main.c, and gives the names below to some of their functions.
#define _GNU_SOURCE
#include "../../Sources/kith-lua/worker.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static lua_State *L;
static struct output answer;
static sigjmp_buf given_up;

void real_begin_script(lua_Integer cpu_ms, lua_Integer memory_bytes);

// Scripts of no use end soon; our own may have what it asks for.
static bool is_ours;

void begin_script(lua_Integer cpu_ms, lua_Integer memory_bytes) {
    real_begin_script(is_ours ? cpu_ms : 5, memory_bytes);
}

// In place of session.c's `_exit`, when a script is in a single step for too long: on with another interpreter.
_Noreturn void leave(int status) {
    (void)status;
    siglongjmp(given_up, 1);
}

// In place of session.c's `write_frame`: there is nobody to read it.
bool write_last_words(const struct output *out) {
    (void)out;
    return true;
}

static int open_all(lua_State *state) {
    open_library(state);
    return 0;
}

static void open_state(void) {
    L = lua_newstate(allocate, NULL);
    lua_pushcfunction(L, open_all);
    if (L == NULL || lua_pcall(L, 0, 0, 0) != LUA_OK) abort();
}

static void demand(bool is_true, const char *what) {
    if (is_true) return;
    fprintf(stderr, "requests: %s\n", what);
    abort();
}

static struct input text_of(struct input *in) {
    uint32_t length;
    demand(take_u32(in, &length) && length <= (size_t)(in->end - in->at), "a text is cut");
    struct input text = {in->at, in->at + length};
    demand(is_utf8((const char *)text.at, length), "a text is not UTF-8");
    in->at += length;
    return text;
}

static bool rises(struct input one, struct input other) {
    size_t m = (size_t)(one.end - one.at), n = (size_t)(other.end - other.at);
    int order = memcmp(one.at, other.at, m < n ? m : n);
    return order != 0 ? order < 0 : m < n;
}

static void check_value(struct input *in, int depth, bool with_functions) {
    unsigned char tag = TAG_NULL, eight[8];
    uint32_t count;
    demand(depth <= DEPTH_MOST + 1 && take_bytes(in, &tag, 1), "a value is too deep or missing");
    switch (tag) {
    case TAG_NULL:
    case TAG_FALSE:
    case TAG_TRUE: return;
    case TAG_FUNCTION: demand(with_functions, "a function crosses"); return;
    case TAG_INTEGER:
    case TAG_NUMBER: demand(take_bytes(in, eight, 8), "a number is cut"); return;
    case TAG_STRING: text_of(in); return;
    case TAG_ARRAY:
    case TAG_MAP: break;
    default: demand(false, "a tag is none");
    }
    demand(take_u32(in, &count), "a count is cut");
    struct input last = {NULL, NULL};
    for (uint32_t i = 0; i < count; i++) {
        if (tag == TAG_MAP) {
            struct input key = text_of(in);
            demand(i == 0 || rises(last, key), "keys don't rise");
            last = key;
        }
        check_value(in, depth + 1, with_functions);
    }
}

static void check_answer(bool with_functions) {
    const unsigned char *bytes = (const unsigned char *)answer.bytes;
    demand(!answer.failed && answer.length > 5 && answer.length <= REPLY_MOST, "no answer, or a large one");
    demand(bytes[4] == 'K' || bytes[4] == 'E', "an answer is of no kind");
    struct input in = {bytes + 5, bytes + answer.length};
    check_value(&in, 0, with_functions && bytes[4] == 'K');
    demand(in.at == in.end, "something follows an answer");
}

static void ask(const unsigned char *bytes, size_t length) {
    serve(L, bytes, length, &answer);
    demand(lua_gettop(L) == 0, "the stack is not empty");
    check_answer(bytes[0] == 'D');
}

int LLVMFuzzerInitialize(int *count, char ***arguments) {
    (void)count, (void)arguments;
    open_state();
    // The socket is a file here.
    int file = memfd_create("requests", 0);
    if (file < 0 || (file != SOCKET && dup2(file, SOCKET) < 0) || !start_timer()) abort();
    // Those two are the sanitizer's.
    signal(SIGSEGV, SIG_DFL);
    signal(SIGBUS, SIG_DFL);
    return 0;
}

// A bundle of which 'C' can call something.
static void load_bundle(void) {
    static const char head[] = "L\7\1\0\0\0\7\0\0\0modules\7\1\0\0\0\10\0\0\0main.lua\5";
    // One function that gives back what it is given, and one that gives it to everything there is.
    static const char source[] =
        "local t, all = kith.time, nil\n"
        "local function echo(meeting, ctx, ...)\n"
        "kith.log(meeting) return { meeting, ctx = ctx, n = select('#', ...), at = stray } end\n"
        "local function library(...)\n"
        "for _, f in ipairs(all) do pcall(f, ...) end\n"
        "for key in pairs((...)) do next(..., key) end return {} end\n"
        "all = { t.add, t.date, t.clock, t.weekday, t.days, t.minutes, t.before, kith.array, kith.sorted, kith.log,\n"
        "table.sort, string.format, setmetatable, rawset, tostring, next, pairs, pcall, kith.require }\n"
        "return { list = kith.array(), formats = { echo = { title = 'E', agenda = echo }, library = { agenda = library } } }";
    static struct output request;
    request.length = 0;
    put_bytes(&request, head, sizeof head - 1);
    put_text(&request, source, sizeof source - 1);
    is_ours = true;
    ask((unsigned char *)request.bytes, request.length);
    is_ours = false;
    demand(answer.bytes[4] == 'K', "the bundle does not load");
}

static void ask_stream(const uint8_t *data, size_t size) {
    unsigned char *bytes;
    size_t length;
    if (ftruncate(SOCKET, 0) != 0 || pwrite(SOCKET, data, size, 0) != (ssize_t)size || lseek(SOCKET, 0, SEEK_SET) != 0) abort();
    for (int i = 0; i < 8 && read_frame(&bytes, &length); i++) {
        ask(bytes, length);
        free(bytes);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static volatile bool is_loaded;
    if (size == 0) return -1;
    if (sigsetjmp(given_up, 1) != 0) {
        // In the midst of anything: that interpreter is left as it is.
        open_state();
        is_loaded = false;
        return 0;
    }
    if (!is_loaded) load_bundle();
    is_loaded = data[0] != 'S' && data[0] != 'L';
    if (data[0] == 'S') {
        ask_stream(data + 1, size - 1);
    } else {
        // A copy of just this size, past which nothing can be read unnoticed.
        unsigned char *copy = malloc(size);
        if (copy == NULL) abort();
        memcpy(copy, data, size);
        ask(copy, size);
        free(copy);
    }
    return 0;
}
