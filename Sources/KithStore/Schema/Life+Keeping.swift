extension Migration {
    /// What a group agrees on and keeps: ethics, resources, topics, guests, cards.
    static let keepingStatements: [String] = [
        "ALTER TABLE groups ADD COLUMN country TEXT",
        // The number goes on where a draft was adopted or dropped, so that one of before never fits a later one.
        """
        CREATE TABLE ethics_drafts (
            group_id INTEGER PRIMARY KEY REFERENCES groups (id),
            revision INTEGER NOT NULL CHECK (revision >= 1),
            content BLOB
        ) STRICT
        """,
        """
        CREATE TABLE ethics (
            id INTEGER PRIMARY KEY,
            group_id INTEGER NOT NULL REFERENCES groups (id),
            version INTEGER NOT NULL CHECK (version >= 1),
            content BLOB NOT NULL,
            adopted_on TEXT NOT NULL,
            looked_on TEXT NOT NULL CHECK (looked_on >= adopted_on),
            UNIQUE (group_id, version)
        ) STRICT
        """,
        """
        CREATE TABLE ethics_looks (
            id INTEGER PRIMARY KEY,
            ethics_id INTEGER NOT NULL REFERENCES ethics (id),
            looked_on TEXT NOT NULL,
            UNIQUE (ethics_id, looked_on)
        ) STRICT
        """,
        // A group's own lie in `sealed`; those of the whole network in `plain`: they are public, and there is no key of all groups.
        """
        CREATE TABLE resources (
            id INTEGER PRIMARY KEY,
            public_id TEXT NOT NULL UNIQUE,
            group_id INTEGER REFERENCES groups (id),
            kind TEXT NOT NULL CHECK (kind IN ('crisis_line', 'emergency', 'advocacy', 'legal', 'housing', 'money', 'health',
                'respite', 'group', 'online', 'other')),
            country TEXT,
            free INTEGER CHECK (free IN (0, 1)),
            sealed BLOB,
            plain TEXT,
            added_on TEXT NOT NULL,
            confirmed_on TEXT,
            retired_on TEXT,
            CHECK ((group_id IS NULL) = (sealed IS NULL)),
            CHECK ((group_id IS NULL) = (plain IS NOT NULL))
        ) STRICT
        """,
        "CREATE INDEX resources_by_group ON resources (group_id, id)",
        "CREATE INDEX crisis_lines ON resources (group_id) WHERE kind = 'crisis_line' AND retired_on IS NULL",
        """
        CREATE TABLE topics (
            id INTEGER PRIMARY KEY,
            public_id TEXT NOT NULL UNIQUE,
            group_id INTEGER NOT NULL REFERENCES groups (id),
            text BLOB NOT NULL,
            word BLOB,
            suggested_on TEXT NOT NULL,
            series_id INTEGER REFERENCES series (id),
            key_at TEXT,
            done_on TEXT,
            CHECK ((series_id IS NULL) = (key_at IS NULL))
        ) STRICT
        """,
        "CREATE INDEX topics_by_group ON topics (group_id, id)",
        "CREATE INDEX topics_by_meeting ON topics (series_id, key_at)",
        """
        CREATE TABLE guests (
            id INTEGER PRIMARY KEY,
            public_id TEXT NOT NULL UNIQUE,
            group_id INTEGER NOT NULL REFERENCES groups (id),
            details BLOB NOT NULL,
            word BLOB,
            invited_on TEXT NOT NULL,
            agreed INTEGER NOT NULL CHECK (agreed IN (0, 1)),
            series_id INTEGER REFERENCES series (id),
            key_at TEXT,
            been_on TEXT,
            CHECK ((series_id IS NULL) = (key_at IS NULL))
        ) STRICT
        """,
        "CREATE INDEX guests_by_group ON guests (group_id, id)",
        "CREATE INDEX guests_by_meeting ON guests (series_id, key_at)",
        // Public, as the network wrote them; without a text the one that comes along holds again.
        """
        CREATE TABLE cards (
            id INTEGER PRIMARY KEY,
            country TEXT NOT NULL,
            situation TEXT NOT NULL CHECK (situation IN ('conflict', 'neglect', 'abuse', 'danger')),
            version INTEGER NOT NULL CHECK (version >= 1),
            text TEXT,
            written_on TEXT NOT NULL,
            UNIQUE (country, situation, version)
        ) STRICT
        """,
    ]
}
