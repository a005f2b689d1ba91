/// What a plugin may provide, as the key in its table and in `provides`.
package enum Provided: String, CaseIterable, Hashable, Sendable {
    case formats, rubrics, models, reminders, words, on

    /// What this kith makes use of; the rest is known and kept.
    package static let inUse: Set<Provided> = [.formats]
}
