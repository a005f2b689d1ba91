// The plugin worker driven by a parent that does nothing else: worker PROGRAM MAIN_LUA CALLS TEXT
// Prints medians in microseconds: a warm call, and a cold one (start, load, call, end).
#define _GNU_SOURCE
#include "bench.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

// The same as in Sources/kith-lua/worker.h.
enum { TAG_INTEGER = 3, TAG_STRING = 5, TAG_ARRAY = 6, TAG_MAP = 7 };

static unsigned char frame[1 << 16], answer[1 << 20];
static size_t length;

static void byte(int value) { frame[length++] = (unsigned char)value; }
static void number(uint64_t value, int bytes) {
    for (int i = 0; i < bytes; i++) byte((int)(value >> (8 * i) & 255));
}
static void words(const char *text) {
    size_t size = strlen(text);
    number(size, 4);
    memcpy(frame + length, text, size);
    length += size;
}
static void map(int count) { byte(TAG_MAP), number((uint64_t)count, 4); }
static void integer(int64_t value) { byte(TAG_INTEGER), number((uint64_t)value, 8); }
static void string(const char *text) { byte(TAG_STRING), words(text); }
static void begin(char operation) { length = 4, byte(operation); }
static void end(void) {
    size_t whole = length;
    length = 0;
    number(whole - 4, 4);
    length = whole;
}

static void load_request(const char *source) {
    begin('L'), map(3);
    words("cpu_ms"), integer(100);
    words("memory_bytes"), integer(8 << 20);
    words("modules"), map(1), words("main.lua"), string(source);
    end();
}

static void call_request(const char *text) {
    begin('C'), map(6);
    words("args"), byte(TAG_ARRAY), number(2, 4);
    map(3), words("date"), string("2026-11-24"), words("number"), integer(7), words("starts"), string("18:30");
    map(2), words("now"), string("2026-11-24T18:29"), words("settings"), map(1), words("text"), string(text);
    words("count"), integer(2);
    words("cpu_ms"), integer(250);
    words("memory_bytes"), integer(8 << 20);
    words("path"), byte(TAG_ARRAY), number(3, 4), string("formats"), string("plain"), string("agenda");
    words("seed"), integer(42);
    end();
}

static void exchange(int fd) {
    send_all(fd, (const char *)frame, length);
    size_t got = 0, wanted = 4;
    while (got < wanted) {
        ssize_t count = recv(fd, answer + got, sizeof answer - got, 0);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) fail("the worker hung up");
        got += (size_t)count;
        if (got >= 4) wanted = 4 + (answer[0] | (size_t)answer[1] << 8 | (size_t)answer[2] << 16);
    }
    if (answer[4] == 'K') return;
    errno = 0;
    fwrite(answer + 5, 1, got - 5, stderr);
    fail("the worker answered with an error");
}

static int start(char *program, pid_t *pid) {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) fail("socketpair");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    // By way of a number that it surely does not have, or close-on-exec would stay.
    posix_spawn_file_actions_adddup2(&actions, ends[1], 100);
    posix_spawn_file_actions_adddup2(&actions, 100, 3);
    posix_spawn_file_actions_addclosefrom_np(&actions, 4);
    char *arguments[] = {program, NULL}, *environment[] = {NULL};
    if (posix_spawn(pid, program, &actions, NULL, arguments, environment) != 0) fail(program);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    return ends[0];
}

int main(int argc, char **argv) {
    if (argc != 5) fail("usage: worker PROGRAM MAIN_LUA CALLS TEXT");
    static char source[32768];
    FILE *file = fopen(argv[2], "r");
    if (file == NULL) fail(argv[2]);
    fread(source, 1, sizeof source - 1, file);
    fclose(file);
    size_t calls = (size_t)atol(argv[3]), colds = calls / 10;
    int64_t *warm = room(calls, sizeof *warm), *cold = room(colds, sizeof *cold);
    pid_t pid;
    for (size_t i = 0; i < colds; i++) {
        int64_t before = now_ns();
        int fd = start(argv[1], &pid);
        load_request(source), exchange(fd);
        call_request(argv[4]), exchange(fd);
        close(fd);
        waitpid(pid, NULL, 0);
        cold[i] = now_ns() - before;
    }
    int fd = start(argv[1], &pid);
    load_request(source), exchange(fd);
    for (size_t i = 0; i < calls + calls / 20; i++) {
        int64_t before = now_ns();
        call_request(argv[4]), exchange(fd);
        if (i >= calls / 20) warm[i - calls / 20] = now_ns() - before;
    }
    close(fd);
    waitpid(pid, NULL, 0);
    double median = at_share(warm, calls, 0.5);
    printf("%.1f %.1f\n", median, at_share(cold, colds, 0.5));
    return 0;
}
