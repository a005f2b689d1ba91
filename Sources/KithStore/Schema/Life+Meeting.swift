extension Migration {
    /// Dates that change: meetings that were moved, series that split, and closures.
    static let meetingStatements: [String] = [
        "ALTER TABLE occurrences ADD COLUMN moved_to TEXT",
        "ALTER TABLE occurrences ADD COLUMN minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440)",
        "ALTER TABLE occurrences ADD COLUMN place TEXT",
        "ALTER TABLE occurrences ADD COLUMN despite INTEGER CHECK (despite >= 1)",
        """
        CREATE TABLE closures (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            public_id TEXT NOT NULL UNIQUE,
            group_id INTEGER REFERENCES groups (id),
            first_day TEXT NOT NULL,
            last_day TEXT NOT NULL,
            reason TEXT,
            made_at INTEGER NOT NULL,
            lifted_at INTEGER,
            CHECK (first_day <= last_day),
            CHECK (lifted_at IS NULL OR lifted_at >= made_at)
        ) STRICT
        """,
        "CREATE INDEX closures_by_group ON closures (group_id, last_day)",
    ]
}
