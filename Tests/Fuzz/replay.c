// A worker that answers with the bytes of the file beside it, `answer`, and is gone. Scripts/fuzz puts it in the place of
// the real one.
#define _GNU_SOURCE
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

int main(void) {
    static char path[4096], bytes[1 << 20];
    if (readlink("/proc/self/exe", path, sizeof path - 16) < 0) return 1;
    strcpy(strrchr(path, '/') + 1, "answer");
    int file = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t length = read(file, bytes, sizeof bytes);
    for (ssize_t at = 0, sent; at < length; at += sent) {
        sent = write(3, bytes + at, (size_t)(length - at));
        if (sent <= 0) return 1;
    }
    return 0;
}
