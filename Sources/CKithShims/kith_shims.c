#define _GNU_SOURCE
#include "kith_child.h"
#include "kith_shims.h"

#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

int kith_peer_of(int fd, struct kith_peer *peer) {
    struct ucred credentials;
    socklen_t length = sizeof credentials;
    if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &credentials, &length) != 0) return errno;
    peer->pid = credentials.pid;
    peer->uid = credentials.uid;
    peer->gid = credentials.gid;
    return 0;
}

int kith_peer_groups(int fd, gid_t *list, int *count) {
    socklen_t length = (socklen_t)(*count * (int)sizeof *list);
    if (getsockopt(fd, SOL_SOCKET, SO_PEERGROUPS, list, &length) != 0) return errno;
    *count = (int)(length / sizeof *list);
    return 0;
}

int kith_notify(const char *state) {
    const char *path = getenv("NOTIFY_SOCKET");
    if (path == NULL || path[0] == '\0') return 0;
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    size_t length = strlen(path);
    if (length >= sizeof address.sun_path) return ENAMETOOLONG;
    memcpy(address.sun_path, path, length);
    // "@name" is how an abstract socket is written down.
    if (address.sun_path[0] == '@') address.sun_path[0] = '\0';
    int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0) return errno;
    socklen_t size = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + length);
    ssize_t sent = sendto(fd, state, strlen(state), MSG_NOSIGNAL, (struct sockaddr *)&address, size);
    int result = sent < 0 ? errno : 0;
    close(fd);
    return result;
}

int kith_lock(const char *path) {
    int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0) return -errno;
    if (flock(fd, LOCK_EX | LOCK_NB) != 0) {
        int reason = errno;
        close(fd);
        return -reason;
    }
    return fd;
}

int kith_harden(void) {
    struct rlimit none = {0, 0};
    if (setrlimit(RLIMIT_CORE, &none) != 0) return errno;
    // A thousand connections need more descriptors than the usual soft limit.
    struct rlimit files;
    if (getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur < 4096) {
        files.rlim_cur = files.rlim_max < 4096 ? files.rlim_max : 4096;
        setrlimit(RLIMIT_NOFILE, &files);
    }
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) return errno;
    return 0;
}

int kith_spawn_worker(const char *path, char *const argv[], pid_t *pid, int *socket) {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return errno;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    if (ends[1] == 3) {
        // dup2 onto itself would keep close-on-exec; go through another number.
        posix_spawn_file_actions_adddup2(&actions, 3, 4);
        posix_spawn_file_actions_adddup2(&actions, 4, 3);
    } else {
        posix_spawn_file_actions_adddup2(&actions, ends[1], 3);
    }
    // After the socket is at 3: where the caller had none of these open, it may itself be one of them.
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    char *empty[] = {NULL};
    int result = kith_child(path, argv, empty, &actions, 4, pid);
    close(ends[1]);
    if (result != 0) {
        close(ends[0]);
        return result;
    }
    *socket = ends[0];
    return 0;
}
