extension Migration {
    /// Roles of a group, who offers to take them, and who said they will.
    ///
    /// Nothing of it is kept once its date has passed: neither who took what nor how often.
    static let roleStatements: [String] = [
        """
        CREATE TABLE roles (
            id INTEGER PRIMARY KEY,
            group_id INTEGER NOT NULL REFERENCES groups (id),
            key TEXT NOT NULL,
            title BLOB,
            summary BLOB,
            places INTEGER NOT NULL CHECK (places BETWEEN 1 AND 10),
            retired INTEGER NOT NULL CHECK (retired IN (0, 1)),
            UNIQUE (group_id, key)
        ) STRICT
        """,
        // What somebody said: for one date yes or no, or without a date "ask me".
        """
        CREATE TABLE role_offers (
            id INTEGER PRIMARY KEY,
            group_id INTEGER NOT NULL REFERENCES groups (id),
            member_id INTEGER NOT NULL REFERENCES members (id),
            role TEXT NOT NULL,
            series_id INTEGER REFERENCES series (id),
            key_at TEXT,
            willing INTEGER NOT NULL CHECK (willing IN (0, 1)),
            noted_by INTEGER,
            noted_by_name TEXT,
            CHECK ((series_id IS NULL) = (key_at IS NULL)),
            CHECK (willing = 1 OR series_id IS NOT NULL)
        ) STRICT
        """,
        "CREATE UNIQUE INDEX role_offers_standing ON role_offers (member_id, role) WHERE series_id IS NULL",
        """
        CREATE UNIQUE INDEX role_offers_dated ON role_offers (member_id, role, series_id, key_at)
            WHERE series_id IS NOT NULL
        """,
        "CREATE INDEX role_offers_by_group ON role_offers (group_id)",
        "CREATE INDEX role_offers_by_date ON role_offers (key_at)",
        // Who said that they will: a place each, so that no role has more people than places.
        """
        CREATE TABLE role_turns (
            id INTEGER PRIMARY KEY,
            group_id INTEGER NOT NULL REFERENCES groups (id),
            member_id INTEGER NOT NULL REFERENCES members (id),
            role TEXT NOT NULL,
            series_id INTEGER NOT NULL REFERENCES series (id),
            key_at TEXT NOT NULL,
            place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 10),
            UNIQUE (series_id, key_at, role, place),
            UNIQUE (series_id, key_at, role, member_id)
        ) STRICT
        """,
        "CREATE INDEX role_turns_by_group ON role_turns (group_id, key_at)",
        "CREATE INDEX role_turns_by_member ON role_turns (member_id)",
        "CREATE INDEX role_turns_by_date ON role_turns (key_at)",
        // Dates that lost whoever was to facilitate; those that were handed over, the group is told of.
        """
        CREATE TABLE handovers (
            series_id INTEGER NOT NULL REFERENCES series (id),
            key_at TEXT NOT NULL,
            group_id INTEGER NOT NULL REFERENCES groups (id),
            told INTEGER NOT NULL CHECK (told IN (0, 1)),
            PRIMARY KEY (series_id, key_at)
        ) STRICT
        """,
        "CREATE INDEX handovers_by_group ON handovers (group_id, key_at)",
        "ALTER TABLE members ADD COLUMN away INTEGER NOT NULL DEFAULT 0 CHECK (away IN (0, 1))",
        "ALTER TABLE members ADD COLUMN away_until TEXT",
    ]
}
