#define _GNU_SOURCE
#include "worker.h"

#include <errno.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static char log_room[LOG_LINES_MOST * (LOG_LINE_MOST + 8)];
static volatile sig_atomic_t is_giving_up;

struct session session = {.memory_most = MEMORY_CEILING + MEMORY_RESERVE};

// The one thread's clock: while a timer on the process's clock is armed, that one moves in ticks of some milliseconds only.
int64_t cpu_ns(void) {
    struct timespec time;
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) != 0) return INT64_MAX;
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

void *allocate(void *context, void *block, size_t old, size_t size) {
    (void)context;
    if (block == NULL) old = 0;
    if (size == 0) {
        free(block);
        session.memory_used -= old;
        return NULL;
    }
    bool is_refused = size > old && session.memory_used + (size - old) > session.memory_most;
    void *moved = is_refused ? NULL : realloc(block, size);
    if (moved == NULL) {
        // Lua counts on it that making something smaller succeeds.
        if (size <= old) return block;
        if (session.is_running) find_place(session.state, session.memory_where, sizeof session.memory_where);
        return NULL;
    }
    session.memory_used += size - old;
    if (session.memory_used > session.memory_peak) session.memory_peak = session.memory_used;
    return moved;
}

void find_place(lua_State *L, char *text, size_t room) {
    lua_Debug frame;
    text[0] = '\0';
    for (int level = 0; level < 250 && lua_getstack(L, level, &frame); level++) {
        if (!lua_getinfo(L, "Sl", &frame) || frame.currentline <= 0) continue;
        snprintf(text, room, "%s:%d: ", frame.short_src, frame.currentline);
        return;
    }
}

void begin_request(lua_State *L) {
    session.state = L;
    session.phase = PHASE_READ;
    session.is_over_time = 0;
    session.memory_where[0] = '\0';
    session.memory_peak = session.memory_used;
    session.logs = (struct output){.bytes = log_room, .room = sizeof log_room, .is_fixed = true};
    session.log_lines = 0;
    session.log_lost = 0;
    begin_script(CPU_STANDARD_MS, MEMORY_STANDARD);
}

void begin_script(lua_Integer cpu_ms, lua_Integer memory_bytes) {
    session.is_running = 0;
    if (memory_bytes < 1 || memory_bytes > MEMORY_CEILING) memory_bytes = MEMORY_STANDARD;
    if (cpu_ms < 1 || cpu_ms > 10000) cpu_ms = CPU_STANDARD_MS;
    session.memory_most = (size_t)memory_bytes;
    session.cpu_start_ns = cpu_ns();
    session.cpu_end_ns = session.cpu_start_ns + cpu_ms * 1000000;
    session.is_running = 1;
}

void end_request(void) {
    session.is_running = 0;
    lua_sethook(session.state, NULL, 0, 0);
    // Answers need a little memory also where the script has left none.
    session.memory_most = MEMORY_CEILING + MEMORY_RESERVE;
}

void keep_log(const char *text, size_t length) {
    if (session.log_lines >= LOG_LINES_MOST) {
        session.log_lost++;
        return;
    }
    session.log_lines++;
    put_shown(&session.logs, text, length, LOG_LINE_MOST);
}

// Once over its time a script is stopped at every instruction.
static void stop(lua_State *L, lua_Debug *event) {
    (void)event;
    char place[96];
    find_place(L, place, sizeof place);
    lua_pushfstring(L, "%stook more time than it may", place);
    lua_error(L);
}

// The script is somewhere that hooks don't reach. Says so, with the line if it can be had, and is gone.
static _Noreturn void give_up(void) {
    static char room[1024];
    struct output out = {.bytes = room, .room = sizeof room, .is_fixed = true};
    char place[96] = "", message[200];
    is_giving_up = 1;
    find_place(session.state, place, sizeof place);
    int length = snprintf(message, sizeof message, "%stook more time than it may, in a single step", place);
    put_u32(&out, 0);
    put_byte(&out, 'E');
    put_byte(&out, TAG_MAP);
    put_u32(&out, 5);
    put_key(&out, "class");
    put_byte(&out, TAG_STRING);
    put_key(&out, "time");
    put_key(&out, "cpu_us");
    put_byte(&out, TAG_INTEGER);
    put_i64(&out, (cpu_ns() - session.cpu_start_ns) / 1000);
    put_key(&out, "logs");
    put_byte(&out, TAG_ARRAY);
    put_u32(&out, 0);
    put_key(&out, "message");
    put_shown(&out, message, length > 0 ? (size_t)length : 0, sizeof message);
    put_key(&out, "peak_bytes");
    put_byte(&out, TAG_INTEGER);
    put_i64(&out, (int64_t)session.memory_peak);
    write_frame(&out);
    _exit(ENDED_OVER_TIME);
}

static void interrupt(void) {
    session.is_over_time = 1;
    lua_sethook(session.state, stop, LUA_MASKCALL | LUA_MASKRET | LUA_MASKLINE | LUA_MASKCOUNT, 1);
}

static void on_tick(int signal) {
    (void)signal;
    int kept = errno;
    if (session.is_running) {
        int64_t now = cpu_ns();
        if (now >= session.cpu_end_ns + (int64_t)CPU_GRACE_MS * 1000000) give_up();
        if (now >= session.cpu_end_ns) interrupt();
    }
    errno = kept;
}

// The parent's clock has run out. It asks twice and then kills.
static void on_last_call(int signal) {
    (void)signal;
    if (session.is_running && session.is_over_time) give_up();
    if (session.is_running) interrupt();
}

// Looking for the line in the midst of anything may go wrong; that is no crash of the script's.
static void on_fault(int signal) {
    (void)signal;
    if (is_giving_up) _exit(ENDED_OVER_TIME);
}

bool start_timer(void) {
    // Memory that was given back is taken again without asking the kernel: faults are what large texts cost.
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
    mallopt(M_TRIM_THRESHOLD, 64 << 20);
    struct sigaction tick = {.sa_handler = on_tick, .sa_flags = SA_RESTART};
    struct sigaction last_call = {.sa_handler = on_last_call, .sa_flags = SA_RESTART};
    struct sigaction fault = {.sa_handler = on_fault, .sa_flags = (int)(SA_RESETHAND | SA_NODEFER)};
    // One at a time.
    sigaddset(&tick.sa_mask, SIGUSR1);
    sigaddset(&last_call.sa_mask, SIGPROF);
    // CPU time: while nothing runs, nothing ticks.
    struct itimerval every = {{0, 10000}, {0, 10000}};
    return sigaction(SIGPROF, &tick, NULL) == 0 && sigaction(SIGUSR1, &last_call, NULL) == 0 &&
        sigaction(SIGSEGV, &fault, NULL) == 0 && sigaction(SIGBUS, &fault, NULL) == 0 &&
        setitimer(ITIMER_PROF, &every, NULL) == 0;
}
