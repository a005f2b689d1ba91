extension Migration {
    /// Recovery models that groups chose, and rounds in which a group looks at itself.
    static let looking = Migration(
        version: 6,
        statements: [
            """
            CREATE TABLE model_choices (
                id INTEGER PRIMARY KEY,
                group_id INTEGER NOT NULL REFERENCES groups (id),
                plugin TEXT NOT NULL,
                model TEXT NOT NULL,
                chosen_on TEXT NOT NULL,
                UNIQUE (group_id, plugin, model)
            ) STRICT
            """,
            // What an operator said was permitted.
            """
            CREATE TABLE model_permissions (
                plugin TEXT NOT NULL,
                model TEXT NOT NULL,
                given_on TEXT NOT NULL,
                PRIMARY KEY (plugin, model)
            ) STRICT
            """,
            // The definitions and the bundle are those of the day on which it began; a plugin that changes changes no round.
            """
            CREATE TABLE rounds (
                id INTEGER PRIMARY KEY,
                public_id TEXT NOT NULL UNIQUE,
                group_id INTEGER NOT NULL REFERENCES groups (id),
                plugin TEXT NOT NULL,
                rubric TEXT NOT NULL,
                bundle TEXT NOT NULL REFERENCES definitions (hash),
                definitions TEXT NOT NULL REFERENCES definitions (hash),
                started_on TEXT NOT NULL,
                closed_on TEXT,
                shared INTEGER NOT NULL DEFAULT 0 CHECK (shared IN (0, 1)),
                figures TEXT,
                fault TEXT
            ) STRICT
            """,
            "CREATE INDEX rounds_by_group ON rounds (group_id, id)",
            "CREATE UNIQUE INDEX rounds_open ON rounds (group_id, plugin, rubric) WHERE closed_on IS NULL",
            // Answers of whoever holds the word that its hash is of; nobody is named, and no time is kept. When the round closes
            // the words go and the order with them.
            """
            CREATE TABLE sheets (
                id INTEGER PRIMARY KEY,
                round_id INTEGER NOT NULL REFERENCES rounds (id) ON DELETE CASCADE,
                word BLOB UNIQUE,
                public_id TEXT NOT NULL UNIQUE,
                answers BLOB NOT NULL
            ) STRICT
            """,
            "CREATE INDEX sheets_by_round ON sheets (round_id)",
            // Which rubric, which day and what was answered are sealed under the person's own key.
            """
            CREATE TABLE self_checks (
                id INTEGER PRIMARY KEY,
                public_id TEXT NOT NULL UNIQUE,
                member_id INTEGER NOT NULL REFERENCES members (id),
                content BLOB NOT NULL
            ) STRICT
            """,
            "CREATE INDEX self_checks_by_member ON self_checks (member_id)",
        ])
}
