// How often a second a small write can be made to last: fdatasync DIRECTORY SECONDS. Prints the rate.
#include "bench.h"

#include <fcntl.h>

int main(int argc, char **argv) {
    if (argc != 3 || chdir(argv[1]) != 0) fail("usage: fdatasync DIRECTORY SECONDS");
    int fd = open("fdatasync.probe", O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (fd < 0) fail("fdatasync.probe");
    unlink("fdatasync.probe");
    // As in a WAL that was checkpointed: the file has its size already.
    enum { PAGE = 4096, PAGES = 256 };
    char page[PAGE];
    memset(page, 7, sizeof page);
    for (int i = 0; i < PAGES; i++)
        if (pwrite(fd, page, PAGE, (off_t)i * PAGE) != PAGE) fail("write");
    fsync(fd);
    long count = 0;
    int64_t start = now_ns(), end = start + (int64_t)(atof(argv[2]) * 1e9);
    while (now_ns() < end) {
        page[0] = (char)count;
        if (pwrite(fd, page, PAGE, (off_t)(count % PAGES) * PAGE) != PAGE || fdatasync(fd) != 0) fail("write");
        count++;
    }
    printf("%.0f\n", (double)count * 1e9 / (double)(now_ns() - start));
    return 0;
}
