extension Migration {
    /// How a group began, how it became two or one, and its last words.
    static let groupStatements: [String] = [
        "ALTER TABLE groups ADD COLUMN farewell BLOB",
        """
        CREATE TABLE setup_answers (
            group_id INTEGER NOT NULL REFERENCES groups (id),
            question TEXT NOT NULL,
            answer BLOB,
            PRIMARY KEY (group_id, question)
        ) STRICT
        """,
    ]
}
