#ifndef KITH_SHIMS_H
#define KITH_SHIMS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// Who is at the other end of a connected Unix socket, as the kernel recorded it at connect time.
struct kith_peer {
    pid_t pid;
    uid_t uid;
    gid_t gid;
};

/// Reads SO_PEERCRED. Returns 0, or an errno.
int kith_peer_of(int fd, struct kith_peer *peer);

/// Reads SO_PEERGROUPS: the groups that the peer was in when it connected, into `list` of room for `*count`, and sets how
/// many there are. Returns 0, or an errno (ERANGE: there are more than have room).
int kith_peer_groups(int fd, gid_t *list, int *count);

/// Sends one state line to the service manager ($NOTIFY_SOCKET). Returns 0 also where there is none, or an errno.
int kith_notify(const char *state);

/// Opens a lock file (0600, close-on-exec) and takes an exclusive lock without waiting.
/// Returns the descriptor, or a negative errno (-EWOULDBLOCK: somebody holds it).
int kith_lock(const char *path);

/// Not dumpable, no core file, nothing for ptrace of one's own uid. Returns 0, or an errno.
int kith_harden(void);

/// Starts a program over one socket (its descriptor 3), empty environment, every other descriptor closed.
/// stdin, stdout and stderr are /dev/null. Returns 0 and sets the child's pid and our end, or an errno.
int kith_spawn_worker(const char *path, char *const argv[], pid_t *pid, int *socket);

/// How a program ended.
struct kith_ending {
    /// Its exit code, where no signal ended it.
    int code;
    int signal;
    /// It took too long and was killed, with all that it had started.
    bool overdue;
};

/// Runs a program: `input` on its stdin, stdout and stderr are /dev/null, PATH all of its environment, every other
/// descriptor closed, a process group of its own. Waits for its end, `patience` milliseconds at most. SIGPIPE has to be
/// ignored. Returns 0 and sets how it ended, or an errno: then nothing was run.
int kith_run(char *const argv[], const uint8_t *input, size_t count, int64_t patience, struct kith_ending *ending);

/// Lets Swift's tasks run where no timer wakes the program every second. To be called once, before the first task; returns
/// false where this Swift knows no such way, and then nothing is changed.
bool kith_keep_still(void);

#endif
