// From starting a daemon to its READY=1: ready ROUNDS SCRATCH_DIRECTORY PROGRAM ARGUMENT…
// It is told to stop after each round. Prints the median and the best in milliseconds.
#define _GNU_SOURCE
#include "bench.h"

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>

extern char **environ;

static pid_t running;

static void end_it(void) {
    if (running > 0) kill(running, SIGKILL);
}

int main(int argc, char **argv) {
    if (argc < 4) fail("usage: ready ROUNDS SCRATCH_DIRECTORY PROGRAM ARGUMENT…");
    size_t rounds = (size_t)atol(argv[1]);
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    if (snprintf(address.sun_path, sizeof address.sun_path, "%s/notify", argv[2]) >= (int)sizeof address.sun_path)
        fail("too long a directory");
    unlink(address.sun_path);
    int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0 || bind(fd, (struct sockaddr *)&address, sizeof address) != 0) fail(address.sun_path);
    struct timeval patience = {.tv_sec = 60};
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setenv("NOTIFY_SOCKET", address.sun_path, 1);
    atexit(end_it);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    int64_t *times = room(rounds, sizeof *times);
    for (size_t i = 0; i < rounds; i++) {
        int64_t start = now_ns();
        if (posix_spawn(&running, argv[3], &actions, NULL, argv + 3, environ) != 0) fail(argv[3]);
        char state[256];
        do {
            ssize_t got = recv(fd, state, sizeof state - 1, 0);
            if (got < 0) fail("no READY=1");
            state[got] = 0;
        } while (strstr(state, "READY=1") == NULL);
        times[i] = now_ns() - start;
        kill(running, SIGTERM);
        int status;
        waitpid(running, &status, 0);
        running = 0;
        // What it said in stopping.
        while (recv(fd, state, sizeof state, MSG_DONTWAIT) > 0) {}
    }
    unlink(address.sun_path);
    double median = at_share(times, rounds, 0.5) / 1000;
    printf("%.1f %.1f\n", median, (double)times[0] / 1e6);
    return 0;
}
