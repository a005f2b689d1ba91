// In the place of request.c: an interpreter that a script has taken over. It does what a request names ("try NAME;") by
// a bare system call, once the worker is as it always is before its first request, and answers with what came of it.
// Built and run by TakenOverWorkerTests.
#define _GNU_SOURCE
#include "../../Sources/kith-lua/worker.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static pid_t parent;
static int stray = -1;
static char parents_memory[64];

// Before main, and so before the sandbox: what a program that was let in with more in its hands might hold.
__attribute__((constructor)) static void prepare(void) {
    parent = getppid();
    stray = (int)syscall(SYS_memfd_create, "kith-stray", 0);
    snprintf(parents_memory, sizeof parents_memory, "/proc/%d/mem", parent);
}

static long send_descriptor(int descriptor) {
    char byte = 0, room[CMSG_SPACE(sizeof(int))] = {0};
    struct iovec part = {&byte, 0};
    struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = room, .msg_controllen = sizeof room};
    struct cmsghdr *head = CMSG_FIRSTHDR(&message);
    head->cmsg_level = SOL_SOCKET;
    head->cmsg_type = SCM_RIGHTS;
    head->cmsg_len = CMSG_LEN(sizeof(int));
    memcpy(CMSG_DATA(head), &descriptor, sizeof descriptor);
    // With the first byte of an answer, since a stream drops what comes without any: four are its length.
    static char answer[] = {1, 0, 0, 0, 'K'};
    part = (struct iovec){answer, sizeof answer};
    return syscall(SYS_sendmsg, SOCKET, &message, 0);
}

// How many bytes there are in all descriptors but the socket; -1 where none can be read.
static long read_others(void) {
    long sum = -1;
    char bytes[64];
    for (int i = 0; i < 4096; i++) {
        if (i == SOCKET || i == stray) continue;
        long got = syscall(SYS_read, i, bytes, sizeof bytes);
        if (got > 0) sum = (sum < 0 ? 0 : sum) + got;
    }
    if (sum < 0) errno = EBADF;
    return sum;
}

static long write_others(void) {
    for (int i = 4; i < 4096; i++) {
        if (i != stray && syscall(SYS_write, i, "x", 1) > 0) return i;
    }
    return -1;
}

static long protect(int how) {
    void *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return syscall(SYS_mprotect, page, 4096, how);
}

static long limit(void) {
    struct rlimit more = {64, 64};
    return syscall(SYS_prlimit64, 0, RLIMIT_NOFILE, &more, NULL);
}

static long read_parent(void) {
    char bytes[16];
    struct iovec here = {bytes, sizeof bytes}, there = {(void *)&parent, sizeof bytes};
    return syscall(SYS_process_vm_readv, parent, &here, 1, &there, 1, 0);
}

#ifdef __x86_64__
// The system calls of 32 bits have numbers of their own: 20 is getpid there and writev here.
static long call_as_32_bits(void) {
    long result;
    __asm__ volatile("int $0x80" : "=a"(result) : "a"(20L) : "memory");
    return result;
}
#endif

static long try(const char *name) {
    static char path[] = "/etc/passwd", root[] = "/";
    static char *const arguments[] = {"/bin/true", NULL};
    char room[4096] = {0};
    unsigned long mask = 0;
#define IS(text) (strcmp(name, text) == 0)
#ifdef SYS_open
    if (IS("open")) return syscall(SYS_open, path, O_RDONLY);
    if (IS("fork")) return syscall(SYS_fork);
    if (IS("vfork")) return syscall(SYS_vfork);
    if (IS("stat")) return syscall(SYS_stat, path, room);
    if (IS("unlink")) return syscall(SYS_unlink, "/tmp/kith-not-there");
    if (IS("dup2")) return syscall(SYS_dup2, SOCKET, 1);
    if (IS("x32")) return syscall(0x40000000 | SYS_getpid);
    if (IS("32 bits")) return call_as_32_bits();
#endif
    if (IS("openat")) return syscall(SYS_openat, AT_FDCWD, path, O_RDONLY);
    if (IS("openat2")) return syscall(SYS_openat2, AT_FDCWD, path, room, 24);
    if (IS("proc")) return syscall(SYS_openat, AT_FDCWD, parents_memory, O_RDWR);
    if (IS("memfd_create")) return syscall(SYS_memfd_create, "x", 0);
    if (IS("socket")) return syscall(SYS_socket, AF_INET, SOCK_STREAM, 0);
    if (IS("socketpair")) return syscall(SYS_socketpair, AF_UNIX, SOCK_STREAM, 0, room);
    if (IS("connect")) return syscall(SYS_connect, SOCKET, room, 16);
    if (IS("send descriptor")) return send_descriptor(stray >= 0 ? stray : SOCKET);
    if (IS("recvmsg")) return syscall(SYS_recvmsg, SOCKET, room, MSG_DONTWAIT);
    if (IS("sendto")) return syscall(SYS_sendto, SOCKET, path, 1, MSG_DONTWAIT, NULL, 0);
    if (IS("clone")) return syscall(SYS_clone, SIGCHLD, NULL, NULL, NULL, 0);
    if (IS("thread")) return syscall(SYS_clone, CLONE_VM | CLONE_SIGHAND | CLONE_THREAD, room + 2048, NULL, NULL, 0);
    if (IS("clone3")) return syscall(SYS_clone3, room, 64);
    if (IS("execve")) return syscall(SYS_execve, arguments[0], arguments, NULL);
    if (IS("execveat")) return syscall(SYS_execveat, AT_FDCWD, arguments[0], arguments, NULL, 0);
    if (IS("ptrace")) return syscall(SYS_ptrace, PTRACE_ATTACH, parent, NULL, NULL);
    if (IS("process_vm_readv")) return read_parent();
    if (IS("kill")) return syscall(SYS_kill, parent, SIGKILL);
    if (IS("kill all")) return syscall(SYS_kill, 0, SIGKILL);
    if (IS("kill nobody")) return syscall(SYS_kill, parent, 0);
    if (IS("tgkill")) return syscall(SYS_tgkill, parent, parent, SIGKILL);
    if (IS("pidfd_open")) return syscall(SYS_pidfd_open, parent, 0);
    if (IS("pidfd_getfd")) return syscall(SYS_pidfd_getfd, 0, 0, 0);
    if (IS("prctl")) return syscall(SYS_prctl, PR_SET_DUMPABLE, 1, 0, 0, 0);
    if (IS("seccomp")) return syscall(SYS_seccomp, 0, 0, NULL);
    if (IS("rt_sigaction")) return syscall(SYS_rt_sigaction, SIGPROF, NULL, room, 8);
    if (IS("setitimer")) return syscall(SYS_setitimer, 2, room, NULL);
    if (IS("setrlimit")) return limit();
    if (IS("mmap executable")) {
        void *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        return page == MAP_FAILED ? -1 : 0;
    }
    if (IS("mprotect executable")) return protect(PROT_READ | PROT_EXEC);
    if (IS("mprotect only executable")) return protect(PROT_EXEC);
    if (IS("pkey_mprotect")) return syscall(SYS_pkey_mprotect, room, 0, PROT_EXEC, -1);
    if (IS("mmap a file")) {
        void *page = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE, 0, 0);
        return page == MAP_FAILED ? -1 : 0;
    }
    if (IS("mmap a gigabyte")) {
        void *pages = mmap(NULL, 1 << 30, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        return pages == MAP_FAILED ? -1 : 0;
    }
    if (IS("read others")) return read_others();
    if (IS("write others")) return write_others();
    if (IS("pread64")) return syscall(SYS_pread64, 0, room, 1, 0);
    if (IS("readv")) return syscall(SYS_readv, 0, room, 0);
    if (IS("writev")) return syscall(SYS_writev, 1, room, 0);
    if (IS("sendfile")) return syscall(SYS_sendfile, SOCKET, 0, NULL, 1);
    if (IS("splice")) return syscall(SYS_splice, 0, NULL, SOCKET, NULL, 1, 0);
    if (IS("dup")) return syscall(SYS_dup, SOCKET);
    if (IS("dup3")) return syscall(SYS_dup3, SOCKET, 1, 0);
    if (IS("fcntl")) return syscall(SYS_fcntl, SOCKET, F_DUPFD, 0);
    if (IS("ioctl")) return syscall(SYS_ioctl, 0, 0x5401, room);
    if (IS("io_uring_setup")) return syscall(SYS_io_uring_setup, 4, room);
    if (IS("bpf")) return syscall(SYS_bpf, 0, room, 64);
    if (IS("userfaultfd")) return syscall(SYS_userfaultfd, 0);
    if (IS("perf_event_open")) return syscall(SYS_perf_event_open, room, 0, -1, -1, 0);
    if (IS("keyctl")) return syscall(SYS_keyctl, 0, -3, 1);
    if (IS("shmget")) return syscall(SYS_shmget, 0, 4096, 0600);
    if (IS("unshare")) return syscall(SYS_unshare, CLONE_NEWUSER);
    if (IS("mount")) return syscall(SYS_mount, root, root, NULL, 0, NULL);
    if (IS("chroot")) return syscall(SYS_chroot, root);
    if (IS("setuid")) return syscall(SYS_setuid, 0);
    if (IS("personality")) return syscall(SYS_personality, -1L);
    if (IS("sched_setaffinity")) return syscall(SYS_sched_setaffinity, 0, sizeof mask, &mask);
    if (IS("nanosleep")) return syscall(SYS_nanosleep, room, NULL);
    if (IS("getpid")) return syscall(SYS_getpid);
    if (IS("getrandom")) return syscall(SYS_getrandom, room, 8, 0);
    if (IS("uname")) return syscall(SYS_uname, room);
    if (IS("getdents64")) return syscall(SYS_getdents64, 0, room, sizeof room);
    if (IS("reboot")) return syscall(SYS_reboot, 0, 0, 0, NULL);
    errno = ENOENT;
    return -2;
}

void serve(lua_State *L, const unsigned char *bytes, size_t length, struct output *out) {
    (void)L;
    char name[64] = "", said[64];
    const char *start = memmem(bytes, length, "try ", 4);
    const char *end = start != NULL ? memchr(start, ';', (size_t)((const char *)bytes + length - start)) : NULL;
    if (end != NULL && end - start - 4 < (long)sizeof name) memcpy(name, start + 4, (size_t)(end - start - 4));
    errno = 0;
    long result = try(name);
    int size = snprintf(said, sizeof said, result == -1 ? "refused %ld" : "got %ld", result == -1 ? (long)errno : result);
    out->length = 0;
    out->failed = false;
    put_u32(out, 0);
    put_byte(out, 'K');
    put_byte(out, TAG_MAP);
    put_u32(out, 4);
    static const char *const numbers[] = {"cpu_us", "peak_bytes"};
    for (int i = 0; i < 2; i++) put_key(out, numbers[i]), put_byte(out, TAG_INTEGER), put_i64(out, 0);
    put_key(out, "logs");
    put_byte(out, TAG_ARRAY);
    put_u32(out, 0);
    put_key(out, "value");
    put_byte(out, TAG_STRING);
    put_text(out, said, (size_t)size);
}
