// The real worker, which also writes down every request that reaches it, to a file of its own beside its program. Built
// without the sandbox, and with request.c's `serve` under another name, by SeparationTests.
#define _GNU_SOURCE
#include "../../Sources/kith-lua/worker.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

void real_serve(lua_State *L, const unsigned char *bytes, size_t length, struct output *out);

static int record = -1;

static void open_record(void) {
    char program[400] = "", path[450];
    if (readlink("/proc/self/exe", program, sizeof program - 1) < 0) _exit(1);
    snprintf(path, sizeof path, "%s.%d.record", program, (int)getpid());
    record = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (record < 0) _exit(1);
}

void serve(lua_State *L, const unsigned char *bytes, size_t length, struct output *out) {
    if (record < 0) open_record();
    if (write(record, bytes, length) != (ssize_t)length) _exit(1);
    real_serve(L, bytes, length, out);
}
