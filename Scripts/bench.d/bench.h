// What the probes share: a clock, order statistics, a Unix socket.
#ifndef KITH_BENCH_H
#define KITH_BENCH_H

#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

static inline int64_t now_ns(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
}

static inline void fail(const char *what) {
    fprintf(stderr, "bench: %s: %s\n", what, errno != 0 ? strerror(errno) : "failed");
    exit(1);
}

static inline int by_value(const void *left, const void *right) {
    int64_t a = *(const int64_t *)left, b = *(const int64_t *)right;
    return (a > b) - (a < b);
}

// Sorts; the value below which `share` of them lie, in microseconds.
static inline double at_share(int64_t *values, size_t count, double share) {
    if (count == 0) return 0;
    qsort(values, count, sizeof *values, by_value);
    size_t place = (size_t)((double)count * share);
    return (double)values[place < count ? place : count - 1] / 1000;
}

static inline double mean(const int64_t *values, size_t count) {
    double sum = 0;
    for (size_t i = 0; i < count; i++) sum += (double)values[i];
    return count == 0 ? 0 : sum / (double)count / 1000;
}

static inline void *room(size_t count, size_t size) {
    void *block = calloc(count, size);
    if (block == NULL) fail("memory");
    return block;
}

static inline int unix_socket(const char *path) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    if (strlen(path) >= sizeof address.sun_path) {
        errno = ENAMETOOLONG;
        fail(path);
    }
    strcpy(address.sun_path, path);
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0 || connect(fd, (struct sockaddr *)&address, sizeof address) != 0) fail(path);
    return fd;
}

static inline void send_all(int fd, const char *bytes, size_t length) {
    while (length > 0) {
        ssize_t sent = send(fd, bytes, length, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR) continue;
        if (sent <= 0) fail("send");
        bytes += sent;
        length -= (size_t)sent;
    }
}

#endif
