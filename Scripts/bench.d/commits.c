// One-row commits by the SQLite C library, WAL, synchronous=FULL: commits DIRECTORY SECONDS. Prints the rate.
#include "bench.h"

#include <sqlite3.h>

static sqlite3 *db;

static void run(const char *sql) {
    char *message = NULL;
    if (sqlite3_exec(db, sql, NULL, NULL, &message) == SQLITE_OK) return;
    fprintf(stderr, "bench: sqlite: %s\n", message != NULL ? message : "failed");
    exit(1);
}

int main(int argc, char **argv) {
    if (argc != 3 || chdir(argv[1]) != 0) fail("usage: commits DIRECTORY SECONDS");
    if (sqlite3_open("commits.sqlite", &db) != SQLITE_OK) fail("commits.sqlite");
    run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
        "CREATE TABLE IF NOT EXISTS note (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL,"
        " subject TEXT NOT NULL) STRICT");
    sqlite3_stmt *insert;
    if (sqlite3_prepare_v2(
            db, "INSERT INTO note (at, kind, subject) VALUES (?, 'meeting.counted', '0123456789bcdfgh')", -1, &insert,
            NULL) != SQLITE_OK)
        fail("prepare");
    long count = 0;
    int64_t start = now_ns(), end = start + (int64_t)(atof(argv[2]) * 1e9);
    while (now_ns() < end) {
        // In autocommit a statement is a transaction of its own.
        sqlite3_bind_int64(insert, 1, count);
        if (sqlite3_step(insert) != SQLITE_DONE) fail("insert");
        sqlite3_reset(insert);
        count++;
    }
    printf("%.0f\n", (double)count * 1e9 / (double)(now_ns() - start));
    sqlite3_finalize(insert);
    sqlite3_close(db);
    return 0;
}
