// Redis' EVALSHA round trip, one connection, one call at a time: evalsha SOCKET CALLS ARGUMENT SCRIPT_FILE
// Prints the median and the 99th percentile in microseconds.
#include "bench.h"

static char answer[1 << 20];

// Reads until what was read ends a simple, integer, bulk or error reply.
static size_t reply(int fd) {
    size_t got = 0;
    while (1) {
        ssize_t count = recv(fd, answer + got, sizeof answer - 1 - got, 0);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) fail("redis hung up");
        got += (size_t)count;
        answer[got] = 0;
        char *line = strstr(answer, "\r\n");
        if (line == NULL) continue;
        if (answer[0] == '-') {
            fprintf(stderr, "bench: redis: %s", answer);
            exit(1);
        }
        if (answer[0] != '$') return got;
        long size = atol(answer + 1);
        if (size < 0 || got >= (size_t)(line + 2 - answer) + (size_t)size + 2) return got;
    }
}

int main(int argc, char **argv) {
    if (argc != 5) fail("usage: evalsha SOCKET CALLS ARGUMENT SCRIPT_FILE");
    int fd = unix_socket(argv[1]);
    size_t calls = (size_t)atol(argv[2]), size = strlen(argv[3]);
    static char script[65536], request[1 << 17];
    FILE *file = fopen(argv[4], "r");
    if (file == NULL) fail(argv[4]);
    size_t length = fread(script, 1, sizeof script - 1, file);
    fclose(file);
    int head = sprintf(request, "*3\r\n$6\r\nSCRIPT\r\n$4\r\nLOAD\r\n$%zu\r\n", length);
    memcpy(request + head, script, length);
    memcpy(request + head + length, "\r\n", 2);
    send_all(fd, request, (size_t)head + length + 2);
    reply(fd);
    char *hash = strstr(answer, "\r\n") + 2;
    char sha[41] = {0};
    memcpy(sha, hash, 40);
    if (size > sizeof request - 256) fail("too large an argument");
    head = sprintf(request, "*4\r\n$7\r\nEVALSHA\r\n$40\r\n%s\r\n$1\r\n0\r\n$%zu\r\n", sha, size);
    memcpy(request + head, argv[3], size);
    memcpy(request + head + size, "\r\n", 2);
    size_t whole = (size_t)head + size + 2, warm = calls / 20;
    int64_t *times = room(calls, sizeof *times);
    for (size_t i = 0; i < calls + warm; i++) {
        int64_t start = now_ns();
        send_all(fd, request, whole);
        reply(fd);
        if (i >= warm) times[i - warm] = now_ns() - start;
    }
    double median = at_share(times, calls, 0.5);
    printf("%.1f %.1f\n", median, at_share(times, calls, 0.99));
    return 0;
}
