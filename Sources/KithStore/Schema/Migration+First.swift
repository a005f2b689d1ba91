extension Migration {
    /// Groups, people, meetings, plugins, directories, journal.
    ///
    /// Times of the journal are milliseconds since 1970 UTC; civil times are ISO text on the wall of the row's zone.
    static let first = Migration(
        version: 1,
        statements: [
            """
            CREATE TABLE groups (
                id INTEGER PRIMARY KEY,
                public_id TEXT NOT NULL UNIQUE,
                handle TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                purpose TEXT,
                zone TEXT NOT NULL,
                language TEXT NOT NULL,
                membership TEXT NOT NULL CHECK (membership IN ('open', 'closed')),
                formality TEXT NOT NULL CHECK (formality IN ('formal', 'informal')),
                audience TEXT,
                place TEXT,
                online TEXT,
                phone TEXT,
                listed INTEGER NOT NULL CHECK (listed IN (0, 1)),
                met_before INTEGER NOT NULL CHECK (met_before IN (0, 1)),
                state TEXT NOT NULL CHECK (state IN ('forming', 'active', 'paused', 'closed')),
                format TEXT,
                key_slot INTEGER UNIQUE,
                keeps_notes INTEGER NOT NULL DEFAULT 1 CHECK (keeps_notes IN (0, 1)),
                held INTEGER NOT NULL DEFAULT 0 CHECK (held >= 0),
                reflected_on TEXT,
                held_when_reflected INTEGER,
                revision INTEGER NOT NULL DEFAULT 0
            ) STRICT
            """,
            """
            CREATE TABLE members (
                id INTEGER PRIMARY KEY,
                public_id TEXT NOT NULL UNIQUE,
                group_id INTEGER NOT NULL REFERENCES groups (id),
                handle TEXT NOT NULL,
                key_slot INTEGER NOT NULL UNIQUE,
                name BLOB,
                is_new INTEGER NOT NULL CHECK (is_new IN (0, 1)),
                is_here INTEGER NOT NULL CHECK (is_here IN (0, 1)),
                UNIQUE (group_id, handle)
            ) STRICT
            """,
            """
            CREATE TABLE series (
                id INTEGER PRIMARY KEY,
                public_id TEXT NOT NULL UNIQUE,
                group_id INTEGER NOT NULL REFERENCES groups (id),
                title TEXT,
                rule TEXT,
                start_at TEXT NOT NULL,
                ends_before TEXT,
                zone TEXT NOT NULL,
                tzdata TEXT NOT NULL,
                minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440),
                place TEXT,
                online TEXT,
                phone TEXT,
                staffed INTEGER CHECK (staffed IN (0, 1)),
                format TEXT,
                source_key TEXT
            ) STRICT
            """,
            "CREATE INDEX series_by_group ON series (group_id)",
            """
            CREATE TABLE occurrences (
                id INTEGER PRIMARY KEY,
                series_id INTEGER NOT NULL REFERENCES series (id),
                group_id INTEGER NOT NULL REFERENCES groups (id),
                key_at TEXT NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('planned', 'open', 'closed', 'cancelled', 'blank')),
                step INTEGER CHECK (step >= 0),
                heads INTEGER CHECK (heads BETWEEN 0 AND 10000),
                staffed INTEGER CHECK (staffed IN (0, 1)),
                guest_speaker INTEGER NOT NULL DEFAULT 0 CHECK (guest_speaker IN (0, 1)),
                number INTEGER CHECK (number >= 1),
                agenda TEXT,
                opened_at INTEGER,
                stepped_at INTEGER,
                closed_at INTEGER,
                revision INTEGER NOT NULL DEFAULT 0,
                UNIQUE (series_id, key_at),
                CHECK ((state = 'open') = (step IS NOT NULL))
            ) STRICT
            """,
            "CREATE INDEX occurrences_by_group ON occurrences (group_id, key_at)",
            "CREATE UNIQUE INDEX one_open_meeting ON occurrences (group_id) WHERE state = 'open'",
            """
            CREATE TABLE definitions (
                hash TEXT PRIMARY KEY,
                kind TEXT NOT NULL CHECK (kind IN ('bundle', 'formats')),
                content BLOB NOT NULL
            ) STRICT
            """,
            """
            CREATE TABLE plugins (
                id INTEGER PRIMARY KEY,
                plugin TEXT NOT NULL,
                scope TEXT NOT NULL,
                group_id INTEGER REFERENCES groups (id),
                bundle TEXT NOT NULL REFERENCES definitions (hash),
                formats TEXT NOT NULL REFERENCES definitions (hash),
                bundled INTEGER NOT NULL CHECK (bundled IN (0, 1)),
                UNIQUE (plugin, scope)
            ) STRICT
            """,
            "CREATE INDEX plugins_by_group ON plugins (group_id)",
            """
            CREATE TABLE plugin_settings (
                plugin TEXT NOT NULL,
                scope TEXT NOT NULL,
                settings TEXT NOT NULL,
                PRIMARY KEY (plugin, scope)
            ) STRICT
            """,
            """
            CREATE TABLE plugin_failures (
                plugin TEXT NOT NULL,
                group_id INTEGER NOT NULL REFERENCES groups (id),
                class TEXT NOT NULL,
                message TEXT NOT NULL,
                at INTEGER NOT NULL,
                PRIMARY KEY (plugin, group_id)
            ) STRICT
            """,
            "CREATE INDEX plugin_failures_by_group ON plugin_failures (group_id)",
            """
            CREATE TABLE directory_entries (
                source TEXT NOT NULL,
                key TEXT NOT NULL,
                hash TEXT NOT NULL,
                group_id INTEGER NOT NULL REFERENCES groups (id),
                PRIMARY KEY (source, key)
            ) STRICT
            """,
            "CREATE UNIQUE INDEX directory_entries_by_group ON directory_entries (group_id)",
            """
            CREATE TABLE events (
                sequence INTEGER PRIMARY KEY AUTOINCREMENT,
                at INTEGER NOT NULL,
                kind TEXT NOT NULL,
                group_id INTEGER REFERENCES groups (id),
                subject TEXT,
                facts TEXT NOT NULL
            ) STRICT
            """,
            "CREATE INDEX events_by_group ON events (group_id, sequence)",
            """
            CREATE TABLE facts (
                name TEXT PRIMARY KEY,
                value BLOB NOT NULL
            ) STRICT
            """,
        ])
}
