// Loads a daemon over its socket, each connection with one request under way:
//   wire-load SOCKET CONNECTIONS SECONDS|REQUESTSx LINE
// In LINE %c is the number of the connection, %n counts all requests, %h counts to a hundred and begins again.
// Prints: requests a second, median and 99th percentile in microseconds, and how many answers were errors.
#include "bench.h"

#include <sys/epoll.h>

enum { LINE_MOST = 8192, ANSWER_MOST = 1 << 20 };

struct client {
    int fd;
    int64_t sent_at;
    char *answer;
    size_t got;
};

static long started;

static void ask(struct client *client, int number, const char *template) {
    char line[LINE_MOST];
    size_t length = 0;
    for (const char *at = template; *at != 0 && length < sizeof line - 32; at++) {
        if (at[0] == '%' && at[1] != 0 && strchr("cnh", at[1]) != NULL) {
            at++;
            long value = *at == 'c' ? number : *at == 'n' ? started : started % 100;
            length += (size_t)sprintf(line + length, "%ld", value);
        } else {
            line[length++] = *at;
        }
    }
    line[length++] = '\n';
    started++;
    client->got = 0;
    client->sent_at = now_ns();
    send_all(client->fd, line, length);
}

int main(int argc, char **argv) {
    if (argc != 5) fail("usage: wire-load SOCKET CONNECTIONS SECONDS|REQUESTSx LINE");
    int count = atoi(argv[2]);
    int is_counted = argv[3][strlen(argv[3]) - 1] == 'x';
    long most = is_counted ? atol(argv[3]) : 20000000;
    const char *template = argv[4];
    if (count < 1 || count > 1024 || strlen(template) > LINE_MOST - 1024) fail("too many connections, or too long a line");

    struct client *clients = room((size_t)count, sizeof *clients);
    int64_t *times = room((size_t)most, sizeof *times);
    int poll = epoll_create1(EPOLL_CLOEXEC);
    for (int i = 0; i < count; i++) {
        clients[i].fd = unix_socket(argv[1]);
        clients[i].answer = room(1, ANSWER_MOST);
        struct epoll_event event = {.events = EPOLLIN, .data.u32 = (uint32_t)i};
        if (epoll_ctl(poll, EPOLL_CTL_ADD, clients[i].fd, &event) != 0) fail("epoll");
    }

    int64_t start = now_ns(), end = is_counted ? INT64_MAX : start + (int64_t)(atof(argv[3]) * 1e9);
    long done = 0, errors = 0;
    int under_way = 0;
    for (int i = 0; i < count && started < most; i++, under_way++) ask(&clients[i], i, template);
    while (under_way > 0) {
        struct epoll_event events[256];
        int ready = epoll_wait(poll, events, 256, 10000);
        if (ready < 0 && errno == EINTR) continue;
        if (ready <= 0) {
            errno = ETIMEDOUT;
            fail("no answer");
        }
        for (int e = 0; e < ready; e++) {
            struct client *client = &clients[events[e].data.u32];
            ssize_t got = recv(client->fd, client->answer + client->got, ANSWER_MOST - 1 - client->got, 0);
            if (got < 0 && errno == EINTR) continue;
            if (got <= 0) fail("the daemon hung up");
            client->got += (size_t)got;
            if (client->answer[client->got - 1] != '\n') continue;
            client->answer[client->got] = 0;
            int64_t now = now_ns();
            times[done++] = now - client->sent_at;
            if (strstr(client->answer, "\"error\":") != NULL && ++errors == 1) {
                fprintf(stderr, "bench: the first error: %s", client->answer);
            }
            if (now < end && started < most)
                ask(client, (int)events[e].data.u32, template);
            else
                under_way--;
        }
    }
    double seconds = (double)(now_ns() - start) / 1e9;
    double median = at_share(times, (size_t)done, 0.5), slow = at_share(times, (size_t)done, 0.99);
    printf("%.0f %.1f %.1f %ld\n", (double)done / seconds, median, slow, errors);
    return 0;
}
