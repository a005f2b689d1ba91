#define _GNU_SOURCE
#include "curl_shims.h"

#include <stdatomic.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <time.h>

static int64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

static atomic_bool stopping;

void kith_curl_stop(void) { atomic_store(&stopping, true); }

CURLcode kith_curl_start(void) { return curl_global_init(CURL_GLOBAL_DEFAULT); }

void kith_curl_hang_up(CURL *handle) {
    curl_socket_t line = CURL_SOCKET_BAD;
    if (curl_easy_getinfo(handle, CURLINFO_ACTIVESOCKET, &line) == CURLE_OK && line != CURL_SOCKET_BAD)
        shutdown(line, SHUT_RD);
}

static size_t give_text(char *buffer, size_t size, size_t count, void *context) {
    struct kith_exchange *exchange = context;
    size_t room = size * count;
    size_t rest = exchange->text_count - exchange->taken;
    size_t given = rest < room ? rest : room;
    exchange->asked = now();
    if (given == 0) {
        exchange->ended = true;
        return 0;
    }
    memcpy(buffer, exchange->text + exchange->taken, given);
    exchange->taken += given;
    return given;
}

static size_t take_answer(char *bytes, size_t size, size_t count, void *context) {
    struct kith_exchange *exchange = context;
    size_t length = size * count;
    if (length > exchange->answer_room - exchange->answer_count) return 0;
    memcpy(exchange->answer + exchange->answer_count, bytes, length);
    exchange->answer_count += length;
    return length;
}

static size_t take_reply(char *bytes, size_t size, size_t count, void *context) {
    struct kith_exchange *exchange = context;
    size_t length = size * count;
    size_t kept = length;
    if (memcmp(exchange->verb, "EHLO", 4) == 0 && length > 9 && memcmp(bytes, "250", 3) == 0
        && strncasecmp(bytes + 4, "AUTH ", 5) == 0) {
        size_t offered = length - 4;
        while (offered > 0 && (bytes[3 + offered] == '\n' || bytes[3 + offered] == '\r')) offered--;
        if (offered > sizeof exchange->login - 1) offered = sizeof exchange->login - 1;
        memcpy(exchange->login, bytes + 4, offered);
        exchange->login[offered] = '\0';
    }
    while (kept > 0 && (bytes[kept - 1] == '\n' || bytes[kept - 1] == '\r')) kept--;
    if (kept > sizeof exchange->reply - 1) kept = sizeof exchange->reply - 1;
    // The empty line that ends HTTP headers says nothing.
    if (kept > 0 && !exchange->leaving) {
        memcpy(exchange->reply, bytes, kept);
        exchange->reply[kept] = '\0';
        exchange->reply_count = kept;
    }
    return length;
}

// libcurl has no other way to tell which command an answer belongs to. Passwords pass through here: keep nothing but verbs.
static int see_command(CURL *handle, curl_infotype type, char *bytes, size_t count, void *context) {
    (void)handle;
    static const char *const verbs[] = {"EHLO", "HELO", "STAR", "AUTH", "MAIL", "RCPT", "DATA"};
    struct kith_exchange *exchange = context;
    if (type != CURLINFO_HEADER_OUT || count < 4) return 0;
    exchange->asked = now();
    exchange->leaving = memcmp(bytes, "QUIT", 4) == 0;
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (memcmp(bytes, verbs[i], 4) == 0) {
            memcpy(exchange->verb, verbs[i], 5);
            // What is offered before TLS counts for nothing after it.
            if (i == 0) exchange->login[0] = '\0';
            exchange->steps |= 1U << (i == 0 ? 0 : i - 1);
        }
    return 0;
}

// Called at least once a second. Never stops what may be arriving: that would make an uncertain mail of a good one.
static int may_go_on(void *context, curl_off_t down, curl_off_t down_now, curl_off_t up, curl_off_t up_now) {
    (void)down, (void)down_now, (void)up;
    struct kith_exchange *exchange = context;
    if (exchange->posts && up_now >= (curl_off_t)exchange->text_count) exchange->ended = true;
    if (exchange->ended) return 0;
    if (atomic_load(&stopping)) return 1;
    bool waiting = exchange->patience > 0 && exchange->asked > 0;
    return waiting && now() - exchange->asked >= exchange->patience;
}

CURLcode kith_curl_attach(CURL *handle, struct kith_exchange *exchange, bool uploads) {
    CURLcode result = curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, take_answer);
    if (result == CURLE_OK) result = curl_easy_setopt(handle, CURLOPT_WRITEDATA, exchange);
    if (result == CURLE_OK) result = curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, take_reply);
    if (result == CURLE_OK) result = curl_easy_setopt(handle, CURLOPT_HEADERDATA, exchange);
    if (result == CURLE_OK) result = curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, see_command);
    if (result == CURLE_OK) result = curl_easy_setopt(handle, CURLOPT_DEBUGDATA, exchange);
    if (result == CURLE_OK) result = curl_easy_setopt(handle, CURLOPT_VERBOSE, 1L);
    if (result == CURLE_OK) result = curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, may_go_on);
    if (result == CURLE_OK) result = curl_easy_setopt(handle, CURLOPT_XFERINFODATA, exchange);
    if (result == CURLE_OK) result = curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
    if (result == CURLE_OK) result = curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, exchange->problem);
    if (result != CURLE_OK) return result;
    exchange->posts = !uploads;
    if (!uploads) {
        curl_off_t length = (curl_off_t)exchange->text_count;
        result = curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, length);
        // Without fields libcurl would read from stdin.
        const char *fields = exchange->text_count > 0 ? (const char *)exchange->text : "";
        if (result == CURLE_OK) result = curl_easy_setopt(handle, CURLOPT_POSTFIELDS, fields);
        return result;
    }
    // No CURLOPT_INFILESIZE: once as much has gone libcurl would send the dot without asking for more, and `ended` would not
    // be known.
    result = curl_easy_setopt(handle, CURLOPT_UPLOAD, 1L);
    if (result == CURLE_OK) result = curl_easy_setopt(handle, CURLOPT_READFUNCTION, give_text);
    if (result == CURLE_OK) result = curl_easy_setopt(handle, CURLOPT_READDATA, exchange);
    return result;
}
