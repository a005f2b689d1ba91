#ifndef CURL_SHIMS_H
#define CURL_SHIMS_H

#include <curl/curl.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// curl_easy_setopt and curl_easy_getinfo are variadic, so Swift can't see them: one function for each kind of argument.

static inline CURLcode kith_curl_set_long(CURL *handle, CURLoption option, long value) {
    return curl_easy_setopt(handle, option, value);
}

/// libcurl copies the text.
static inline CURLcode kith_curl_set_string(CURL *handle, CURLoption option, const char *value) {
    return curl_easy_setopt(handle, option, value);
}

/// libcurl keeps the pointer: the list must outlive the transfer.
static inline CURLcode kith_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *list) {
    return curl_easy_setopt(handle, option, list);
}

static inline CURLcode kith_curl_get_long(CURL *handle, CURLINFO info, long *value) {
    return curl_easy_getinfo(handle, info, value);
}

static inline CURLcode kith_curl_get_offset(CURL *handle, CURLINFO info, curl_off_t *value) {
    return curl_easy_getinfo(handle, info, value);
}

/// curl_global_init with everything. Once, before a second thread exists. Returns 0, or a CURLcode.
CURLcode kith_curl_start(void);

/// Before curl_easy_cleanup, which says QUIT to a mail server and waits for the answer, however long the timeout was that
/// the connection began with: the QUIT still leaves, and the answer is over at once.
void kith_curl_hang_up(CURL *handle);

/// The program is about to end: transfers whose text has not ended stop within a second with
/// CURLE_ABORTED_BY_CALLBACK, the others get their answer. From any thread or signal handler, once and for all.
void kith_curl_stop(void);

/// One exchange as seen from outside: what goes up, what comes down, how far it got. libcurl keeps a pointer to it while a
/// transfer runs, so it has to stay where it is.
struct kith_exchange {
    /// What goes up, borrowed.
    const uint8_t *text;
    size_t text_count;
    /// How much of it libcurl has taken.
    size_t taken;
    /// It asked again and was told that there is no more: from here on the final dot may be on its way.
    bool ended;

    /// What came down, borrowed room. Past its end the transfer is stopped with CURLE_WRITE_ERROR.
    uint8_t *answer;
    size_t answer_room;
    size_t answer_count;

    /// Milliseconds until the server has answered a command or taken more of the text; 0: as long as the transfer may
    /// take. libcurl's own response timeout is for the answer to the final dot: before it, it wakes late and then waits
    /// as long again for the answer to a QUIT.
    int64_t patience;
    /// When we last said something, on the monotonic clock in milliseconds; 0: not yet.
    int64_t asked;

    /// A web request, which has no read callback: what it sends ends when all of it is counted as sent.
    bool posts;

    /// The first letters of the last SMTP command that was sent ("EHLO", "RCPT"); empty before the first.
    char verb[5];
    /// Which of EHLO, STARTTLS, AUTH, MAIL, RCPT and DATA were sent, as bits 0 to 5.
    unsigned steps;
    /// How the server offers a login, as it wrote that ("AUTH PLAIN LOGIN"); empty where it offers none.
    char login[64];
    /// We have said QUIT: what the server says now is no answer to a mail.
    bool leaving;
    /// The last line that the server said, without its end; cut at 255.
    char reply[256];
    size_t reply_count;
    /// libcurl's words for what went wrong; empty where it has none.
    char problem[CURL_ERROR_SIZE];
};

/// Makes the transfer read its text from `exchange`, put its answer there, and tell it commands and replies.
/// `uploads`: the text goes through the read callback (SMTP) and not as POST fields (HTTP). Returns 0, or a CURLcode.
CURLcode kith_curl_attach(CURL *handle, struct kith_exchange *exchange, bool uploads);

#endif
