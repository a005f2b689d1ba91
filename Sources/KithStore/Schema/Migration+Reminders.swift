extension Migration {
    /// What people are reminded of, and messages on their way out.
    static let reminders = Migration(
        version: 5,
        statements: [
            // Who wants it: a plugin's plan (plugin, name, key), something a plugin asked for at an event (effect), or somebody
            // by hand. Never an address; words only where nothing else could say them again.
            """
            CREATE TABLE due_5 (
                id INTEGER PRIMARY KEY,
                public_id TEXT NOT NULL UNIQUE,
                group_id INTEGER NOT NULL REFERENCES groups (id),
                effect INTEGER UNIQUE REFERENCES effects (id),
                plugin TEXT,
                name TEXT,
                key TEXT,
                bundle TEXT REFERENCES definitions (hash),
                series_id INTEGER REFERENCES series (id) ON DELETE CASCADE,
                key_at TEXT,
                starts_at TEXT,
                before_minutes INTEGER,
                audience TEXT NOT NULL,
                due_on TEXT NOT NULL,
                due_at INTEGER NOT NULL,
                zone TEXT NOT NULL,
                tzdata TEXT NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('waiting', 'held', 'done', 'cancelled')),
                text BLOB,
                CHECK ((series_id IS NULL) = (key_at IS NULL)),
                CHECK ((plugin IS NULL) = (name IS NULL) AND (name IS NULL) = (key IS NULL)),
                CHECK (plugin IS NULL OR (series_id IS NOT NULL AND text IS NULL))
            ) STRICT
            """,
            """
            INSERT INTO due_5 (id, public_id, group_id, effect, bundle, audience, due_on, due_at, zone, tzdata, state, text)
            SELECT id, lower(hex(randomblob(8))), group_id, effect, bundle, audience, due_on, due_at, zone, tzdata, 'waiting', text
            FROM due
            """,
            "DROP TABLE due",
            "ALTER TABLE due_5 RENAME TO due",
            "CREATE INDEX due_by_time ON due (due_at) WHERE state = 'waiting'",
            "CREATE INDEX due_by_group ON due (group_id, due_at)",
            "CREATE INDEX due_by_series ON due (series_id)",
            // Groups whose plans are to be made anew, and when.
            """
            CREATE TABLE looks (
                group_id INTEGER PRIMARY KEY REFERENCES groups (id),
                at INTEGER NOT NULL,
                changes INTEGER NOT NULL DEFAULT 1
            ) STRICT
            """,
            "CREATE INDEX looks_by_time ON looks (at)",
            "INSERT INTO looks (group_id, at) SELECT id, 0 FROM groups WHERE state <> 'closed'",
            "ALTER TABLE groups ADD COLUMN holds_reminders INTEGER NOT NULL DEFAULT 0 CHECK (holds_reminders IN (0, 1))",
            // How somebody wants to be reminded, sealed under their key; absent: as everybody at first.
            "ALTER TABLE members ADD COLUMN reminding BLOB",
            """
            CREATE TABLE outbox (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                public_id TEXT NOT NULL UNIQUE,
                group_id INTEGER NOT NULL REFERENCES groups (id),
                member_id INTEGER NOT NULL REFERENCES members (id),
                made_at INTEGER NOT NULL,
                day TEXT NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('waiting', 'claimed', 'sent', 'uncertain', 'parked', 'dropped')),
                from_at INTEGER NOT NULL,
                until_at INTEGER NOT NULL,
                attempts INTEGER NOT NULL,
                doubts INTEGER NOT NULL,
                since INTEGER,
                lease INTEGER,
                reason TEXT,
                channel TEXT,
                changed_at INTEGER NOT NULL
            ) STRICT
            """,
            "CREATE INDEX outbox_waiting ON outbox (from_at, id) WHERE state = 'waiting'",
            "CREATE INDEX outbox_until ON outbox (until_at) WHERE state = 'waiting'",
            "CREATE INDEX outbox_claimed ON outbox (lease) WHERE state = 'claimed'",
            "CREATE INDEX outbox_ended ON outbox (changed_at) WHERE state IN ('sent', 'dropped')",
            "CREATE INDEX outbox_by_group ON outbox (group_id, state, id)",
            "CREATE INDEX outbox_by_member ON outbox (member_id, id)",
            // What a message says, sealed under the key of whom it is for; gone once it has gone out. One decision per reminder
            // and person, for good.
            """
            CREATE TABLE outbox_parts (
                id INTEGER PRIMARY KEY,
                message INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
                due INTEGER NOT NULL,
                member_id INTEGER NOT NULL REFERENCES members (id),
                series_id INTEGER,
                key_at TEXT,
                starts_at TEXT,
                text BLOB,
                UNIQUE (due, member_id)
            ) STRICT
            """,
            "CREATE INDEX outbox_parts_by_message ON outbox_parts (message)",
        ])
}
