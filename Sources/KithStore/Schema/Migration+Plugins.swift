extension Migration {
    /// What plugins hear of, remember and ask for; their health and their versions.
    static let plugins = Migration(
        version: 2,
        statements: [
            // The old tables hold each other fast, so both are copied before either goes.
            """
            CREATE TABLE definitions_2 (
                hash TEXT PRIMARY KEY,
                kind TEXT NOT NULL CHECK (kind IN ('bundle', 'formats', 'definitions')),
                content BLOB NOT NULL
            ) STRICT
            """,
            "INSERT INTO definitions_2 (hash, kind, content) SELECT hash, kind, content FROM definitions",
            """
            CREATE TABLE plugins_2 (
                id INTEGER PRIMARY KEY,
                plugin TEXT NOT NULL,
                scope TEXT NOT NULL,
                group_id INTEGER REFERENCES groups (id),
                bundle TEXT NOT NULL REFERENCES definitions_2 (hash),
                definitions TEXT NOT NULL REFERENCES definitions_2 (hash),
                bundled INTEGER NOT NULL CHECK (bundled IN (0, 1)),
                enabled INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)),
                UNIQUE (plugin, scope)
            ) STRICT
            """,
            """
            INSERT INTO plugins_2 (id, plugin, scope, group_id, bundle, definitions, bundled)
            SELECT id, plugin, scope, group_id, bundle, formats, bundled FROM plugins
            """,
            "DROP TABLE plugins",
            "DROP TABLE definitions",
            "ALTER TABLE definitions_2 RENAME TO definitions",
            "ALTER TABLE plugins_2 RENAME TO plugins",
            "CREATE INDEX plugins_by_group ON plugins (group_id)",
            """
            CREATE TABLE plugin_versions (
                id INTEGER PRIMARY KEY,
                plugin TEXT NOT NULL,
                scope TEXT NOT NULL,
                bundle TEXT NOT NULL REFERENCES definitions (hash),
                definitions TEXT NOT NULL REFERENCES definitions (hash),
                version TEXT NOT NULL,
                at INTEGER NOT NULL
            ) STRICT
            """,
            "CREATE INDEX plugin_versions_by_plugin ON plugin_versions (plugin, scope, id)",
            """
            CREATE TABLE subscriptions (
                kind TEXT NOT NULL,
                plugin TEXT NOT NULL,
                scope TEXT NOT NULL,
                group_id INTEGER REFERENCES groups (id),
                PRIMARY KEY (kind, plugin, scope)
            ) STRICT
            """,
            """
            CREATE TABLE deliveries (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                event INTEGER NOT NULL REFERENCES events (sequence),
                group_id INTEGER NOT NULL REFERENCES groups (id),
                plugin TEXT NOT NULL,
                UNIQUE (event, plugin)
            ) STRICT
            """,
            "CREATE INDEX deliveries_by_plugin ON deliveries (group_id, plugin, id)",
            """
            CREATE TABLE plugin_states (
                plugin TEXT NOT NULL,
                group_id INTEGER NOT NULL REFERENCES groups (id),
                version INTEGER NOT NULL CHECK (version >= 1),
                content BLOB NOT NULL,
                revision INTEGER NOT NULL DEFAULT 0,
                PRIMARY KEY (plugin, group_id)
            ) STRICT
            """,
            // What a state was before a newer version took it over, for going back.
            """
            CREATE TABLE plugin_states_before (
                plugin TEXT NOT NULL,
                group_id INTEGER NOT NULL REFERENCES groups (id),
                version INTEGER NOT NULL,
                content BLOB NOT NULL,
                PRIMARY KEY (plugin, group_id, version)
            ) STRICT
            """,
            """
            CREATE TABLE plugin_health (
                plugin TEXT NOT NULL,
                group_id INTEGER NOT NULL REFERENCES groups (id),
                errors INTEGER NOT NULL DEFAULT 0 CHECK (errors >= 0),
                strikes INTEGER NOT NULL DEFAULT 0 CHECK (strikes >= 0),
                rests_until INTEGER,
                quarantined INTEGER NOT NULL DEFAULT 0 CHECK (quarantined IN (0, 1)),
                class TEXT,
                message TEXT,
                at INTEGER,
                calls INTEGER NOT NULL DEFAULT 0,
                faults TEXT NOT NULL DEFAULT '{}',
                peak INTEGER NOT NULL DEFAULT 0,
                hook TEXT,
                PRIMARY KEY (plugin, group_id)
            ) STRICT
            """,
            """
            INSERT INTO plugin_health (plugin, group_id, errors, class, message, at, calls, hook)
            SELECT plugin, group_id, 1, class, message, at, 1, 'formats' FROM plugin_failures
            """,
            "DROP TABLE plugin_failures",
            "CREATE INDEX plugin_health_failing ON plugin_health (group_id) WHERE message IS NOT NULL",
            """
            CREATE TABLE plugin_calls (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                plugin TEXT NOT NULL,
                group_id INTEGER NOT NULL REFERENCES groups (id),
                slot INTEGER NOT NULL CHECK (slot BETWEEN 0 AND 99),
                at INTEGER NOT NULL,
                hook TEXT NOT NULL,
                event TEXT,
                class TEXT,
                message TEXT,
                effects TEXT NOT NULL,
                cpu_us INTEGER NOT NULL,
                wall_us INTEGER NOT NULL,
                peak INTEGER NOT NULL,
                logs BLOB,
                UNIQUE (plugin, group_id, slot)
            ) STRICT
            """,
            """
            CREATE TABLE effects (
                id INTEGER PRIMARY KEY,
                group_id INTEGER NOT NULL REFERENCES groups (id),
                plugin TEXT NOT NULL,
                event INTEGER NOT NULL REFERENCES events (sequence),
                position INTEGER NOT NULL,
                kind TEXT NOT NULL CHECK (kind IN ('remind', 'action', 'signal', 'agenda')),
                at INTEGER NOT NULL,
                UNIQUE (event, plugin, position)
            ) STRICT
            """,
            """
            CREATE TABLE due (
                id INTEGER PRIMARY KEY,
                group_id INTEGER NOT NULL REFERENCES groups (id),
                effect INTEGER UNIQUE REFERENCES effects (id),
                audience TEXT NOT NULL,
                due_on TEXT NOT NULL,
                due_at INTEGER NOT NULL,
                zone TEXT NOT NULL,
                tzdata TEXT NOT NULL,
                bundle TEXT NOT NULL REFERENCES definitions (hash),
                text BLOB
            ) STRICT
            """,
            "CREATE INDEX due_by_time ON due (due_at)",
            "CREATE INDEX due_by_group ON due (group_id)",
            """
            CREATE TABLE actions (
                id INTEGER PRIMARY KEY,
                public_id TEXT NOT NULL UNIQUE,
                group_id INTEGER NOT NULL REFERENCES groups (id),
                effect INTEGER UNIQUE REFERENCES effects (id),
                text BLOB NOT NULL,
                by_date TEXT,
                done_at INTEGER
            ) STRICT
            """,
            "CREATE INDEX actions_by_group ON actions (group_id, id)",
            """
            CREATE TABLE signals (
                id INTEGER PRIMARY KEY,
                group_id INTEGER NOT NULL REFERENCES groups (id),
                effect INTEGER NOT NULL UNIQUE REFERENCES effects (id),
                text BLOB NOT NULL,
                until_date TEXT NOT NULL
            ) STRICT
            """,
            "CREATE INDEX signals_by_group ON signals (group_id, until_date)",
            "CREATE INDEX signals_by_day ON signals (until_date, group_id)",
            """
            CREATE TABLE agenda_additions (
                id INTEGER PRIMARY KEY,
                group_id INTEGER NOT NULL REFERENCES groups (id),
                effect INTEGER NOT NULL UNIQUE REFERENCES effects (id),
                step BLOB NOT NULL,
                occurrence INTEGER REFERENCES occurrences (id)
            ) STRICT
            """,
            "CREATE INDEX agenda_additions_waiting ON agenda_additions (group_id) WHERE occurrence IS NULL",
            "ALTER TABLE members ADD COLUMN asks_call INTEGER NOT NULL DEFAULT 0 CHECK (asks_call IN (0, 1))",
            "ALTER TABLE members ADD COLUMN asks_roles INTEGER NOT NULL DEFAULT 0 CHECK (asks_roles IN (0, 1))",
        ])
}
