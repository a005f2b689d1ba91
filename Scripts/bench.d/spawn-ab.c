// Times two programs as whole processes, in turn: spawn-ab ROUNDS PROGRAM ARGUMENT… -- PROGRAM ARGUMENT…
// Prints median and mean of each in microseconds. The first twentieth warms up and is not counted.
#include "bench.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

extern char **environ;

static int64_t once(char **argv, posix_spawn_file_actions_t *actions) {
    pid_t pid;
    int status;
    int64_t start = now_ns();
    if (posix_spawn(&pid, argv[0], actions, NULL, argv, environ) != 0) fail(argv[0]);
    while (waitpid(pid, &status, 0) < 0)
        if (errno != EINTR) fail("waitpid");
    int64_t taken = now_ns() - start;
    if (status != 0) {
        errno = 0;
        fail(argv[0]);
    }
    return taken;
}

int main(int argc, char **argv) {
    int second = 0;
    for (int i = 2; i < argc; i++)
        if (strcmp(argv[i], "--") == 0) second = i + 1;
    if (second == 0 || second >= argc) fail("usage: spawn-ab ROUNDS PROGRAM… -- PROGRAM…");
    argv[second - 1] = NULL;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    size_t rounds = (size_t)atol(argv[1]), warm = rounds / 20;
    int64_t *first_times = room(rounds, sizeof(int64_t)), *second_times = room(rounds, sizeof(int64_t));
    for (size_t i = 0; i < warm + rounds; i++) {
        // Who goes first changes, so that neither always follows the other.
        int64_t one = i % 2 ? 0 : once(argv + 2, &actions);
        int64_t other = once(argv + second, &actions);
        if (i % 2) one = once(argv + 2, &actions);
        if (i >= warm) first_times[i - warm] = one, second_times[i - warm] = other;
    }
    double means[2] = {mean(first_times, rounds), mean(second_times, rounds)};
    printf("%.1f %.1f %.1f %.1f\n", at_share(first_times, rounds, 0.5), means[0], at_share(second_times, rounds, 0.5),
           means[1]);
    return 0;
}
