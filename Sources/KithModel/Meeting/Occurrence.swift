/// What has been noted of one meeting of a series. Meetings of which nothing is noted are planned by their rule alone.
package struct Occurrence: Hashable, Sendable {
    /// The start that the rule gave it, which names it for good.
    package var key: CivilDateTime
    package var state: MeetingState
    /// Where the group moved it, on the wall clock of its series' zone; nil: it starts at its key.
    package var movedTo: CivilDateTime?
    /// Its own length, 1 ... 1440; nil: as the series says.
    package var minutes: Int?
    /// Its own place; nil: as the series says.
    package var place: String?
    /// It takes place whatever closures up to this number say, since somebody decided so when they were known.
    package var despite: Int64?
    /// Heads, where somebody counted: 0 ... 10 000.
    package var count: Int?
    /// Somebody will facilitate this one; nil: as the series says.
    package var staffed: Bool?
    package var guestSpeaker: Bool
    /// Which meeting of the group it was, from 1; set when it was opened or marked as held.
    package var number: Int?
    package var agenda: Agenda?
    package var openedAt: Instant?
    package var steppedAt: Instant?
    package var closedAt: Instant?
    /// The time of the step that is on; nil where none is.
    package var pace: Pace?
    /// Keys of the steps that were left out.
    package var leftOut: [String] = []

    package init(key: CivilDateTime, state: MeetingState = .planned) {
        (self.key, self.state, self.guestSpeaker) = (key, state, false)
    }
}

/// The steps that a meeting was opened with, and what made them.
package struct Agenda: Hashable, Sendable {
    package var steps: [AgendaStep]
    /// `plugin/format`, or nil for the built-in one.
    package var format: String?
    /// Content hash of the definition that made it.
    package var definition: String?
    package var title: String
    /// Why the chosen format was not used: file, line and reason.
    package var fellBack: String?
    /// The agenda is of a reflection: a look at how the group is doing.
    package var isReflection: Bool

    package init(
        steps: [AgendaStep], format: String?, definition: String?, title: String, fellBack: String? = nil,
        isReflection: Bool = false
    ) {
        (self.steps, self.format, self.definition) = (steps, format, definition)
        (self.title, self.fellBack, self.isReflection) = (title, fellBack, isReflection)
    }
}
