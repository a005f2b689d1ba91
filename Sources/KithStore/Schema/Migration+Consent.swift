extension Migration {
    /// Roles, what people agreed to, how they want to be reached, who read what is kept about them, and figures.
    static let consent = Migration(
        version: 3,
        statements: [
            "ALTER TABLE groups ADD COLUMN meets_first INTEGER NOT NULL DEFAULT 0 CHECK (meets_first IN (0, 1))",
            "ALTER TABLE groups ADD COLUMN shares_figures INTEGER NOT NULL DEFAULT 0 CHECK (shares_figures IN (0, 1))",
            "ALTER TABLE groups ADD COLUMN contact BLOB",
            """
            ALTER TABLE members ADD COLUMN stage TEXT NOT NULL DEFAULT 'joined'
                CHECK (stage IN ('enquired', 'met', 'oriented', 'joined'))
            """,
            "ALTER TABLE members ADD COLUMN oriented_on TEXT",
            "ALTER TABLE members ADD COLUMN oriented_by INTEGER REFERENCES members (id)",
            "ALTER TABLE members ADD COLUMN contacts BLOB",
            "ALTER TABLE members ADD COLUMN secret BLOB",
            "ALTER TABLE members ADD COLUMN forgotten INTEGER NOT NULL DEFAULT 0 CHECK (forgotten IN (0, 1))",
            """
            CREATE TABLE grants (
                id INTEGER PRIMARY KEY,
                role TEXT NOT NULL CHECK (role IN ('operator', 'coordinator', 'facilitator', 'courier')),
                holder TEXT NOT NULL CHECK (holder IN ('user', 'group')),
                number INTEGER NOT NULL CHECK (number >= 0 AND number <> 65534),
                name TEXT NOT NULL,
                scope TEXT NOT NULL,
                group_id INTEGER REFERENCES groups (id),
                since INTEGER NOT NULL,
                given_by INTEGER NOT NULL,
                UNIQUE (role, holder, number, scope),
                CHECK (role <> 'facilitator' OR group_id IS NOT NULL),
                CHECK (role IN ('facilitator', 'coordinator') OR group_id IS NULL)
            ) STRICT
            """,
            """
            CREATE TABLE readings (
                id INTEGER PRIMARY KEY,
                group_id INTEGER NOT NULL REFERENCES groups (id),
                day TEXT NOT NULL,
                uid INTEGER NOT NULL,
                name TEXT,
                role TEXT NOT NULL,
                method TEXT NOT NULL,
                member_id INTEGER NOT NULL,
                times INTEGER NOT NULL DEFAULT 1,
                UNIQUE (group_id, day, uid, role, method, member_id)
            ) STRICT
            """,
            """
            CREATE TABLE wordings (
                id INTEGER PRIMARY KEY,
                scope TEXT NOT NULL,
                group_id INTEGER REFERENCES groups (id),
                purpose TEXT NOT NULL,
                version TEXT NOT NULL,
                text TEXT NOT NULL,
                current INTEGER NOT NULL CHECK (current IN (0, 1)),
                UNIQUE (scope, purpose, version)
            ) STRICT
            """,
            """
            CREATE TABLE consents (
                id INTEGER PRIMARY KEY,
                group_id INTEGER NOT NULL REFERENCES groups (id),
                member_id INTEGER NOT NULL REFERENCES members (id),
                public_id TEXT NOT NULL UNIQUE,
                purpose TEXT NOT NULL,
                party BLOB,
                wording INTEGER NOT NULL REFERENCES wordings (id),
                how TEXT NOT NULL CHECK (how IN ('themselves', 'spoken', 'on_paper')),
                given_on TEXT NOT NULL,
                given_at INTEGER NOT NULL,
                given_by INTEGER,
                given_by_name TEXT,
                withdrawn_at INTEGER,
                withdrawn_by INTEGER
            ) STRICT
            """,
            "CREATE INDEX consents_by_member ON consents (member_id, id)",
            "CREATE INDEX consents_that_hold ON consents (group_id, purpose) WHERE withdrawn_at IS NULL",
            """
            CREATE TABLE secrets (
                id INTEGER PRIMARY KEY,
                member_id INTEGER NOT NULL REFERENCES members (id),
                at INTEGER NOT NULL,
                uid INTEGER,
                name TEXT
            ) STRICT
            """,
            "CREATE INDEX secrets_by_member ON secrets (member_id, id)",
            """
            CREATE TABLE figures (
                id INTEGER PRIMARY KEY,
                month TEXT NOT NULL,
                scope TEXT NOT NULL,
                group_id INTEGER REFERENCES groups (id),
                band TEXT,
                since TEXT NOT NULL,
                UNIQUE (month, scope)
            ) STRICT
            """,
            """
            CREATE TABLE figure_basis (
                name TEXT PRIMARY KEY,
                content TEXT NOT NULL
            ) STRICT
            """,
        ])
}
