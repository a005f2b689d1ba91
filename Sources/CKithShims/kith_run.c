#define _GNU_SOURCE
#include "kith_child.h"
#include "kith_shims.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

static int spawn(char *const argv[], int input, pid_t *pid) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input, 0);
    char *environment[] = {"PATH=/usr/local/bin:/usr/bin:/bin", NULL};
    return kith_child(argv[0], argv, environment, &actions, 3, pid);
}

// Writes while it waits: a program may end, or go on, without having read everything.
static bool ended_in_time(int program, int output, const uint8_t *input, size_t count, int64_t patience) {
    int64_t end = now() + patience;
    while (true) {
        int64_t left = end - now();
        if (left <= 0) {
            if (output >= 0) close(output);
            return false;
        }
        struct pollfd watched[] = {{.fd = program, .events = POLLIN}, {.fd = output, .events = POLLOUT}};
        // A negative descriptor is passed over.
        if (poll(watched, 2, (int)left) < 0) continue;
        if (watched[0].revents != 0) {
            if (output >= 0) close(output);
            return true;
        }
        if (watched[1].revents == 0) continue;
        ssize_t written = count > 0 ? write(output, input, count) : 0;
        if (written > 0) {
            input += written;
            count -= (size_t)written;
        }
        if (count > 0 && (written > 0 || errno == EAGAIN || errno == EINTR)) continue;
        close(output);
        output = -1;
    }
}

int kith_run(char *const argv[], const uint8_t *input, size_t count, int64_t patience, struct kith_ending *ending) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return errno;
    pid_t pid;
    // Its own end may be blocking, ours may not.
    int result = fcntl(ends[1], F_SETFL, O_NONBLOCK) == 0 ? spawn(argv, ends[0], &pid) : errno;
    close(ends[0]);
    if (result != 0) {
        close(ends[1]);
        return result;
    }
    int program = (int)syscall(SYS_pidfd_open, pid, 0);
    if (program < 0) close(ends[1]);
    ending->overdue = program < 0 || !ended_in_time(program, ends[1], input, count, patience);
    if (program >= 0) close(program);
    // Also what it started and left behind.
    kill(-pid, SIGKILL);
    int status = 0;
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR) continue;
    ending->code = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
    ending->signal = WIFSIGNALED(status) && !ending->overdue ? WTERMSIG(status) : 0;
    return 0;
}
