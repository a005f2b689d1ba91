// Writes real frames to begin with: what a session of a bundle sends, and what the worker answers.
//   seeds BUNDLE REQUESTS ANSWERS DUMPS     folders; files are named after the bundle
// And to DUMPS, its files as they are compiled.
#define _GNU_SOURCE
#include "../../Sources/kith-lua/worker.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static lua_State *L;
static struct output answer;
static FILE *stream;
static const char *requests, *answers, *dumps, *name;

static FILE *open_file(const char *folder, const char *part) {
    char path[1000];
    snprintf(path, sizeof path, "%s/%s-%s", folder, name, part);
    FILE *file = fopen(path, "wb");
    if (file == NULL) perror(path), exit(1);
    return file;
}

static void ask(struct output *request, const char *part) {
    uint32_t length = (uint32_t)request->length;
    fwrite(&length, 4, 1, stream);
    fwrite(request->bytes, 1, request->length, stream);
    FILE *file = open_file(requests, part);
    fwrite(request->bytes, 1, request->length, file);
    fclose(file);
    serve(L, (unsigned char *)request->bytes, request->length, &answer);
    uint32_t size = (uint32_t)answer.length - 4;
    memcpy(answer.bytes, &size, 4);
    file = open_file(answers, part);
    fwrite(answer.bytes, 1, answer.length, file);
    fclose(file);
    request->length = 0;
}

static void begin(struct output *request, char kind, uint32_t fields) {
    put_byte(request, (unsigned char)kind);
    put_byte(request, TAG_MAP);
    put_u32(request, fields);
}

static void put_integer(struct output *request, const char *key, int64_t value) {
    put_key(request, key);
    put_byte(request, TAG_INTEGER);
    put_i64(request, value);
}

static void put_string(struct output *request, const char *text) {
    put_byte(request, TAG_STRING);
    put_key(request, text);
}

static int write_part(lua_State *state, const void *bytes, size_t length, void *file) {
    (void)state;
    return fwrite(bytes, 1, length, file) != length;
}

static void dump(const char *file, const char *text, size_t length) {
    lua_State *state = luaL_newstate();
    if (luaL_loadbufferx(state, text, length, file, "t") != LUA_OK) fprintf(stderr, "%s\n", lua_tostring(state, -1)), exit(1);
    FILE *to = open_file(dumps, file);
    lua_dump(state, write_part, to, 0);
    fclose(to);
    lua_close(state);
}

static void put_file(struct output *request, const char *folder, const char *file) {
    static char text[256 << 10];
    char path[1000];
    snprintf(path, sizeof path, "%s/%s", folder, file);
    FILE *source = fopen(path, "rb");
    if (source == NULL) perror(path), exit(1);
    size_t length = fread(text, 1, sizeof text, source);
    fclose(source);
    put_key(request, file);
    put_byte(request, TAG_STRING);
    put_text(request, text, length);
    dump(file, text, length);
}

static void load(struct output *request, const char *folder) {
    DIR *open = opendir(folder);
    if (open == NULL) perror(folder), exit(1);
    struct output files = {0};
    uint32_t count = 0;
    for (struct dirent *entry; (entry = readdir(open)) != NULL;) {
        size_t length = strlen(entry->d_name);
        if (length < 5 || strcmp(entry->d_name + length - 4, ".lua") != 0) continue;
        put_file(&files, folder, entry->d_name);
        count++;
    }
    closedir(open);
    begin(request, 'L', 2);
    put_integer(request, "cpu_ms", 100);
    put_key(request, "modules");
    put_byte(request, TAG_MAP);
    put_u32(request, count);
    put_bytes(request, files.bytes, files.length);
    ask(request, "loaded");
}

static void call(struct output *request, const char *kind, const char *hook, const char *part, const char *const *texts) {
    begin(request, 'C', 4);
    put_key(request, "args");
    put_byte(request, TAG_ARRAY);
    put_u32(request, 2);
    for (int i = 0; i < 2; i++) {
        if (texts != NULL) {
            put_string(request, texts[i]);
            continue;
        }
        put_byte(request, TAG_MAP);
        put_u32(request, 3);
        put_key(request, "date");
        put_string(request, "2026-11-24");
        put_key(request, "half");
        put_byte(request, TAG_NUMBER);
        put_i64(request, 0x3fe0000000000000);
        put_key(request, "someone_is_new");
        put_byte(request, TAG_TRUE);
    }
    put_integer(request, "count", 2);
    put_key(request, "path");
    put_byte(request, TAG_ARRAY);
    put_u32(request, 3);
    put_string(request, kind);
    put_string(request, hook);
    put_string(request, part);
    put_integer(request, "seed", 7);
    // Texts for the functions of the library, as requests.c has them.
    ask(request, texts != NULL ? texts[1] : hook);
}

static int open_all(lua_State *state) {
    open_library(state);
    return 0;
}

int main(int count, char **arguments) {
    if (count != 5) return 64;
    const char *slash = strrchr(arguments[1], '/');
    name = slash != NULL ? slash + 1 : arguments[1];
    answers = arguments[3];
    dumps = arguments[4];
    requests = arguments[2];
    stream = open_file(requests, "session");
    fputc('S', stream);
    L = lua_newstate(allocate, NULL);
    lua_pushcfunction(L, open_all);
    if (lua_pcall(L, 0, 0, 0) != LUA_OK) return 1;
    struct output request = {0};
    load(&request, arguments[1]);
    begin(&request, 'D', 0);
    ask(&request, "described");
    begin(&request, 'N', 0);
    ask(&request, "names");
    static const char *const texts[][2] = {
        {"2026-11-24T18:30", "-90m"}, {"2026-11-24", "2027-01-01"}, {"2026-11-24T18:30", "2026-11-24T18:31"}, {"%5s %q", "%p"}};
    call(&request, "formats", "echo", "agenda", NULL);
    call(&request, "formats", "library", "agenda", NULL);
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) call(&request, "formats", "library", "agenda", texts[i]);
    return fclose(stream) == 0 ? 0 : 1;
}
