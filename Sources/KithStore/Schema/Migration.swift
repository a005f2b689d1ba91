/// One step of the schema: raw SQL, never changed once released, and using nothing of the application.
package struct Migration: Sendable {
    /// The schema's version after it.
    package let version: Int
    package let statements: [String]

    package init(version: Int, statements: [String]) {
        (self.version, self.statements) = (version, statements)
    }
}

extension Migration {
    package static let all = [
        Migration.first, Migration.plugins, Migration.consent, Migration.life, Migration.reminders, Migration.looking,
    ]

    /// The schema that this program keeps.
    package static var newest: Int { all.last?.version ?? 0 }
}
