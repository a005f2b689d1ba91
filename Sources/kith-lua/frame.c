#define _GNU_SOURCE
#include "worker.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void put_bytes(struct output *out, const void *bytes, size_t length) {
    if (out->failed || length == 0) return;
    if (length > REPLY_MOST || out->length + length > REPLY_MOST) {
        out->failed = true;
        return;
    }
    if (out->length + length > out->room) {
        size_t room = out->room != 0 ? out->room : 4096;
        while (room < out->length + length) room *= 2;
        char *grown = out->is_fixed ? NULL : realloc(out->bytes, room);
        if (grown == NULL) {
            out->failed = true;
            return;
        }
        out->bytes = grown;
        out->room = room;
    }
    memcpy(out->bytes + out->length, bytes, length);
    out->length += length;
}

void put_byte(struct output *out, unsigned char byte) { put_bytes(out, &byte, 1); }

void put_u32(struct output *out, uint32_t value) {
    unsigned char bytes[4];
    for (int i = 0; i < 4; i++) bytes[i] = (unsigned char)(value >> (8 * i));
    put_bytes(out, bytes, 4);
}

void put_i64(struct output *out, int64_t value) {
    unsigned char bytes[8];
    for (int i = 0; i < 8; i++) bytes[i] = (unsigned char)((uint64_t)value >> (8 * i));
    put_bytes(out, bytes, 8);
}

void put_text(struct output *out, const char *text, size_t length) {
    if (length > REPLY_MOST) {
        out->failed = true;
        return;
    }
    put_u32(out, (uint32_t)length);
    put_bytes(out, text, length);
}

void put_key(struct output *out, const char *key) { put_text(out, key, strlen(key)); }

bool take_bytes(struct input *in, void *bytes, size_t length) {
    if ((size_t)(in->end - in->at) < length) return false;
    memcpy(bytes, in->at, length);
    in->at += length;
    return true;
}

static uint32_t u32(const unsigned char *bytes) {
    return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

bool take_u32(struct input *in, uint32_t *value) {
    unsigned char bytes[4];
    if (!take_bytes(in, bytes, 4)) return false;
    *value = u32(bytes);
    return true;
}

static bool read_all(unsigned char *bytes, size_t length) {
    while (length > 0) {
        ssize_t got = read(SOCKET, bytes, length);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return false;
        bytes += got;
        length -= (size_t)got;
    }
    return true;
}

bool read_frame(unsigned char **bytes, size_t *length) {
    unsigned char head[4];
    if (!read_all(head, 4)) return false;
    uint32_t size = u32(head);
    if (size == 0 || size > REQUEST_MOST) return false;
    *bytes = malloc(size);
    if (*bytes == NULL) return false;
    *length = size;
    if (read_all(*bytes, size)) return true;
    free(*bytes);
    return false;
}

static bool write_all(const char *bytes, size_t length) {
    while (length > 0) {
        ssize_t sent = write(SOCKET, bytes, length);
        if (sent < 0 && errno == EINTR) continue;
        if (sent <= 0) return false;
        bytes += sent;
        length -= (size_t)sent;
    }
    return true;
}

// `out` begins with four bytes of room for the length, so that a frame is one write.
bool write_frame(const struct output *out) {
    size_t length = out->length - 4;
    for (int i = 0; i < 4; i++) out->bytes[i] = (char)(unsigned char)(length >> (8 * i));
    return write_all(out->bytes, out->length);
}
