#ifndef KITH_CHILD_H
#define KITH_CHILD_H

#include <spawn.h>

/// Starts a program with `actions` done first, which this takes over: then its stdout and stderr are /dev/null, every
/// descriptor from `first` on is closed, no signal is blocked or ignored, and it leads a process group of its own.
/// Returns 0 and sets the child's pid, or an errno.
int kith_child(
    char const *path, char *const argv[], char *const environment[], posix_spawn_file_actions_t *actions, int first,
    pid_t *pid);

#endif
