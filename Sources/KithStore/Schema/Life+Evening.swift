extension Migration {
    /// The evening: how far a meeting is, and what the group notes of it.
    static let eveningStatements: [String] = [
        "ALTER TABLE occurrences ADD COLUMN pace_aside INTEGER NOT NULL DEFAULT 0 CHECK (pace_aside >= 0)",
        "ALTER TABLE occurrences ADD COLUMN pace_since INTEGER",
        "ALTER TABLE occurrences ADD COLUMN extra_minutes INTEGER NOT NULL DEFAULT 0 CHECK (extra_minutes BETWEEN 0 AND 600)",
        "ALTER TABLE occurrences ADD COLUMN left_out TEXT NOT NULL DEFAULT '[]'",
        // A meeting that is under way while kithd is replaced goes on.
        "UPDATE occurrences SET pace_since = COALESCE(stepped_at, opened_at) WHERE state = 'open'",
        """
        CREATE TABLE notes (
            id INTEGER PRIMARY KEY,
            public_id TEXT NOT NULL UNIQUE,
            group_id INTEGER NOT NULL REFERENCES groups (id),
            series_id INTEGER NOT NULL REFERENCES series (id),
            key_at TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('decision', 'theme', 'action', 'good', 'keep', 'change', 'support')),
            text BLOB NOT NULL,
            voices INTEGER CHECK (voices BETWEEN 1 AND 1000),
            action_id INTEGER REFERENCES actions (id),
            day TEXT NOT NULL,
            CHECK (voices IS NULL OR kind = 'change')
        ) STRICT
        """,
        "CREATE INDEX notes_by_meeting ON notes (series_id, key_at, id)",
        "CREATE INDEX notes_by_group ON notes (group_id)",
        "CREATE INDEX notes_by_action ON notes (action_id)",
    ]
}
