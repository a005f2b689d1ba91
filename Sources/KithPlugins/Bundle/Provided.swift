/// What a plugin may provide, as the key in its table and in `provides`.
package enum Provided: String, CaseIterable, Hashable, Sendable {
    case formats, rubrics, models, reminders, words, on
}

/// What a plugin may ask to be told besides the group itself, as `reads` names it.
package enum Readable: String, CaseIterable, Hashable, Sendable {
    /// The group's next meeting.
    case meeting
    /// Who has which role, as tokens.
    case roles
    /// Members as tokens: those an event is about, those who said "ask me".
    case people
    /// The recovery models that the group chose.
    case models

    /// What it gives, in a sentence.
    package var summary: String {
        switch self {
        case .meeting: "`ctx.meeting`: the group's next meeting, or the one that is open"
        case .roles: "`ctx.roles`: who has which role, as tokens"
        case .people: "`event.person` and `ctx.ask_me`: members as tokens"
        case .models: "`ctx.models`: the recovery models that the group chose, with their questions"
        }
    }
}
