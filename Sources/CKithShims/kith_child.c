#define _GNU_SOURCE
#include "kith_child.h"

#include <fcntl.h>
#include <signal.h>

int kith_child(
    char const *path, char *const argv[], char *const environment[], posix_spawn_file_actions_t *actions, int first,
    pid_t *pid) {
    posix_spawn_file_actions_addopen(actions, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(actions, 2, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclosefrom_np(actions, first);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    // We may block or ignore signals; a child starts with none of that.
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    // A group of its own: a terminal's Ctrl-C is for us, not for it.
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    int result = posix_spawn(pid, path, actions, &attributes, argv, environment);
    posix_spawn_file_actions_destroy(actions);
    posix_spawnattr_destroy(&attributes);
    return result;
}
