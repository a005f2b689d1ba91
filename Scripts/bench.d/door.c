// Times a way through the door as somebody: connect, ask once, read the answer, close.
//   door SOCKET UID ROUNDS LINE
// Prints median and 99th percentile in microseconds. Only root can be somebody else.
#define _GNU_SOURCE
#include "bench.h"

#include <grp.h>

int main(int argc, char **argv) {
    if (argc != 5) fail("usage: door SOCKET UID ROUNDS LINE");
    uid_t uid = (uid_t)atoi(argv[2]);
    size_t rounds = (size_t)atol(argv[3]), warm = rounds / 20;
    if (uid != getuid() && (setgroups(0, NULL) != 0 || setresgid(uid, uid, uid) != 0 || setresuid(uid, uid, uid) != 0))
        fail("becoming somebody else");
    int64_t *times = room(rounds, sizeof *times);
    char line[4096];
    size_t length = (size_t)snprintf(line, sizeof line, "%s\n", argv[4]);
    static char answer[1 << 20];
    for (size_t i = 0; i < warm + rounds; i++) {
        int64_t start = now_ns();
        int fd = unix_socket(argv[1]);
        send_all(fd, line, length);
        size_t got = 0;
        while (got == 0 || answer[got - 1] != '\n') {
            ssize_t more = recv(fd, answer + got, sizeof answer - got, 0);
            if (more <= 0) fail("no answer");
            got += (size_t)more;
        }
        close(fd);
        if (i >= warm) times[i - warm] = now_ns() - start;
    }
    printf("%.1f %.1f\n", at_share(times, rounds, 0.5), at_share(times, rounds, 0.99));
    return 0;
}
