#define _GNU_SOURCE
#include "worker.h"

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>

#if defined(__x86_64__)
#define OUR_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define OUR_ARCHITECTURE AUDIT_ARCH_AARCH64
#else
#error "the filter knows x86-64 and aarch64"
#endif

#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (unsigned)offsetof(struct seccomp_data, field))
#define END(action) BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_##action)
#define ALLOW(call) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_##call, 0, 1), END(ALLOW)
// Memory may be had, but none that can be executed.
#define ALLOW_DATA(call)                                                                                              \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_##call, 0, 4), LOAD(args[2]),                                              \
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, PROT_EXEC, 0, 1), END(KILL_PROCESS), END(ALLOW)

#ifndef KITH_WITHOUT_SANDBOX
static bool limit(int resource, rlim_t soft, rlim_t hard) {
    struct rlimit both = {soft, hard};
    return setrlimit((__rlimit_resource_t)resource, &both) == 0;
}
#endif

bool enter_sandbox(void) {
#ifdef KITH_WITHOUT_SANDBOX
    // For the sanitizers, which need system calls of their own. Never in what ships.
    return true;
#else
    // A session is a hundred calls; the parent's clock and our own timer come long before the 60 seconds.
    if (!limit(RLIMIT_CORE, 0, 0) || !limit(RLIMIT_FSIZE, 0, 0) || !limit(RLIMIT_NOFILE, 0, 0) ||
        !limit(RLIMIT_NPROC, 0, 0) || !limit(RLIMIT_CPU, 60, 61) ||
        !limit(RLIMIT_AS, MEMORY_CEILING + (64u << 20), MEMORY_CEILING + (64u << 20))) {
        return false;
    }
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0 || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return false;
    struct sock_filter filter[] = {
        LOAD(arch),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, OUR_ARCHITECTURE, 1, 0),
        END(KILL_PROCESS),
        LOAD(nr),
        ALLOW(read),
        ALLOW(write),
        ALLOW(clock_gettime),
        ALLOW(rt_sigreturn),
        ALLOW(brk),
        ALLOW(munmap),
        ALLOW(mremap),
        ALLOW(madvise),
        ALLOW(futex),
        ALLOW(close),
        ALLOW(exit),
        ALLOW(exit_group),
        // A signal in the middle of a wait; the kernel calls it for itself.
        ALLOW(restart_syscall),
        ALLOW_DATA(mmap),
        // The failed comparison of mmap comes out here with the number still loaded.
        ALLOW_DATA(mprotect),
        END(KILL_PROCESS),
    };
    struct sock_fprog program = {sizeof filter / sizeof filter[0], filter};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0;
#endif
}
