import KithCalendar
import KithModel
import KithStore
import KithWire

/// Meetings: found, listed, and moved from state to state.
struct MeetingService: Sendable {
    let store: Store
    let clock: WallClock
    let zones: ZoneDatabase
    let agendas: AgendaService

    func list(_ asked: MeetingList.Parameters, by viewer: Viewer) async throws(Refusal) -> MeetingList.Result {
        let limit = try Paging.limit(asked.limit, usual: 10, most: 500)
        let now = clock.now()
        return try await store.read(as: viewer) { [zones] reading in
            let group = try reading.requireGroup(asked.group)
            let today = try zones.requireZone(group.group.zone).civil(at: now).date
            let first = try asked.from.map { try SpokenDate.date($0, today: today, field: "from") } ?? today
            let last =
                try asked.until.map { try SpokenDate.date($0, today: today, field: "until") }
                ?? first.adding(days: 3660)
            guard first <= last else { throw Refusal.invalid("until", "'until' is before 'from'.") }
            let calendar = try reading.calendar(of: group, now: now, zones: zones, from: first)
            let span = CivilDateTime(date: first, time: .midnight)..<CivilDateTime(date: last.adding(days: 1), time: .midnight)
            let meetings = span.isEmpty ? [] : calendar.meetings(in: span, limit: limit)
            return MeetingList.Result(meetings: try meetings.map { try reading.view($0, of: calendar, at: now) })
        }
    }

    func show(_ asked: MeetingReference, by viewer: Viewer) async throws(Refusal) -> MeetingView {
        let now = clock.now()
        return try await store.read(as: viewer) { [zones] reading in
            let (calendar, meeting) = try reading.requireMeeting(asked.meeting, now: now, zones: zones)
            return try reading.view(meeting, of: calendar, at: now)
        }
    }

    func agenda(_ asked: MeetingAgenda.Parameters, by viewer: Viewer) async throws(Refusal) -> MeetingAgenda.Result {
        let now = clock.now()
        let (calendar, meeting) = try await store.read(as: viewer) { [zones] reading in
            try reading.requireMeeting(asked.meeting, now: now, zones: zones)
        }
        var agenda = asked.format == nil ? meeting.occurrence.agenda : nil
        if agenda == nil {
            agenda = try await agendas.agenda(
                for: meeting, of: calendar.group, format: asked.format, speaker: meeting.occurrence.guestSpeaker, now: now,
                by: viewer
            ).agenda
        }
        let made = agenda ?? .builtIn
        return try await store.read(as: viewer) { reading in
            let kept = SeriesDate(series: meeting.plan.row, key: meeting.key)
            return MeetingAgenda.Result(
                meeting: calendar.name(of: meeting), agenda: try reading.written(made, in: calendar.group),
                leftOut: asked.format == nil ? meeting.occurrence.leftOut : [],
                topics: try reading.topics(at: kept, of: calendar.group, limit: 20).map(\.topic.text),
                resources: try reading.resourcesToOffer(in: calendar.group))
        }
    }

    /// The agenda is made between a read and a write; the write looks again whether the meeting may open.
    func open(_ asked: MeetingOpen.Parameters, by viewer: Viewer) async throws(Refusal) -> MeetingView {
        let now = clock.now()
        let (calendar, meeting) = try await store.read(as: viewer) { [zones] reading in
            try reading.requireMeeting(asked.meeting, now: now, zones: zones)
        }
        let name = calendar.name(of: meeting)
        try mayOpen(meeting, of: calendar, name: name, now: now)
        let speaker = asked.speaker ?? meeting.occurrence.guestSpeaker
        let made = try await agendas.agenda(
            for: meeting, of: calendar.group, format: asked.format, speaker: speaker, now: now, by: viewer)
        return try await change(name, by: viewer, .open, .meetingOpened, now: now) { occurrence, group in
            occurrence.agenda = made.agenda
            occurrence.guestSpeaker = speaker
            occurrence.number = group.held + 1
            occurrence.openedAt = now
            occurrence.steppedAt = now
            occurrence.pace = Pace(startingAt: now)
            occurrence.leftOut = []
            return ["format": made.agenda.format ?? "built-in"]
        } also: { writing, group in
            try made.record(in: writing, group: group, series: meeting.plan.row, key: meeting.key, now: now)
        }
    }

    func step(
        _ asked: MeetingStepReference, _ move: MeetingState.Move, leavingOut: Bool = false, by viewer: Viewer
    ) async throws(Refusal) -> MeetingView {
        let now = clock.now()
        return try await change(asked.meeting, by: viewer, move, .meetingStepped, now: now) { occurrence, _ in
            try occurrence.step(from: asked, move, leavingOut: leavingOut, at: now)
        }
    }

    func close(_ asked: MeetingReference, by viewer: Viewer) async throws(Refusal) -> MeetingView {
        let now = clock.now()
        return try await change(asked.meeting, by: viewer, .close, .meetingClosed, now: now) { occurrence, group in
            occurrence.closedAt = now
            let isReflection = occurrence.agenda?.isReflection == true
            group.noteHeld(reflected: isReflection ? occurrence.key.date : nil)
            let number = ["number": String(occurrence.number ?? group.held)]
            return isReflection ? number.merging(["occasion": "reflection"]) { $1 } : number
        } also: { writing, _ in
            try writing.dropRoles(before: now.utc.date.adding(days: -WishService.keptDays))
        }
    }

    func mark(_ asked: MeetingMark.Parameters, by viewer: Viewer) async throws(Refusal) -> MeetingView {
        let now = clock.now()
        let move: MeetingState.Move
        switch asked.as {
        case "held": move = .markHeld
        case "cancelled": move = .markCancelled
        case "blank": move = .markBlank
        default:
            throw .invalid("as", "A past date is held, cancelled or blank, not '\(asked.as.prefix(40))'.")
        }
        return try await change(asked.meeting, by: viewer, move, .meetingMarked, now: now, onlyPast: true) { occurrence, group in
            if move == .markHeld {
                occurrence.number = group.held + 1
                group.noteHeld(reflected: nil)
            }
            return ["as": asked.as]
        }
    }

    func count(_ asked: MeetingCount.Parameters, by viewer: Viewer) async throws(Refusal) -> MeetingView {
        if let count = asked.count, !(0...10_000).contains(count) {
            throw .invalid("count", "A head count is 0 to 10 000.", remedy: "kith meeting count \(asked.meeting) --none")
        }
        return try await change(asked.meeting, by: viewer, nil, .meetingCounted, now: clock.now()) { occurrence, _ in
            guard occurrence.state.isOpen || occurrence.state == .closed else {
                throw Refusal.conflict(
                    "\(asked.meeting) was not held yet.", remedy: "kith meeting open \(asked.meeting)")
            }
            occurrence.count = asked.count
            return [:]
        }
    }

    func staff(_ asked: MeetingStaff.Parameters, by viewer: Viewer) async throws(Refusal) -> MeetingView {
        let now = clock.now()
        let said = try await change(asked.meeting, by: viewer, nil, .meetingStaffed, now: now) { occurrence, _ in
            occurrence.staffed = asked.staffed
            return ["staffed": asked.staffed.map { $0 ? "yes" : "no" } ?? "as_series"]
        } also: { [zones] writing, _ in
            // What is said now counts more than that it was handed over before.
            try writing.dropHandover(of: try writing.reading.requireMeeting(asked.meeting, now: now, zones: zones).meeting.date)
        }
        return try await show(MeetingReference(meeting: said.meeting), by: viewer)
    }

    private func mayOpen(
        _ meeting: PlannedMeeting, of calendar: GroupCalendar, name: String, now: Instant
    ) throws(Refusal) {
        _ = try meeting.state.after(.open, steps: 1, name: name)
        let handle = calendar.group.group.handle
        switch calendar.group.group.state {
        case .closed: throw .conflict("\(handle) has closed.", remedy: "kith group show \(handle)")
        case .paused: throw .conflict("\(handle) is paused.", remedy: "kith group resume \(handle)")
        case .forming, .active: break
        }
        if let open = calendar.open {
            let other = calendar.name(of: open)
            throw .conflict("\(other) is still open.", remedy: "kith meeting close \(other)")
        }
    }

    func change(
        _ reference: String, by viewer: Viewer, _ move: MeetingState.Move?, _ kind: EventKind, now: Instant,
        onlyPast: Bool = false,
        _ body: @escaping @Sendable (inout Occurrence, inout GroupRow) throws -> [String: String],
        also: @escaping @Sendable (Writing, GroupRow) throws -> Void = { _, _ in }
    ) async throws(Refusal) -> MeetingView {
        try await store.write(as: viewer) { [zones] writing in
            let (calendar, meeting) = try writing.reading.requireMeeting(reference, now: now, zones: zones)
            let name = calendar.name(of: meeting)
            if onlyPast, meeting.end > now {
                throw Refusal.conflict("\(name) is not over yet.", remedy: "kith meeting open \(name)")
            }
            var group = calendar.group
            var row = OccurrenceRow(series: meeting.plan.row, group: group.row, occurrence: meeting.occurrence)
            if let move {
                let steps = row.occurrence.agenda?.steps.count ?? 0
                row.occurrence.state = try meeting.state.after(move, steps: max(steps, 1), name: name)
                group.keepsNotes = true
            }
            if !row.occurrence.state.isOpen { row.occurrence.pace = nil }
            let facts = try body(&row.occurrence, &group)
            if move == .open, let open = calendar.open {
                throw Refusal.conflict(
                    "\(calendar.name(of: open)) is still open.", remedy: "kith meeting close \(calendar.name(of: open))")
            }
            if group != calendar.group { try writing.update(group) }
            try writing.keep(row)
            try writing.record(
                Event(at: now, kind: kind, subject: "\(meeting.plan.series.id)@\(meeting.key)", facts: facts),
                group: group)
            try also(writing, group)
            var after = meeting
            after.occurrence = row.occurrence
            return try writing.reading.view(after, of: calendar, at: now)
        }
    }
}

extension GroupRow {
    /// A meeting was held: the group has begun, and a reflection begins the count anew.
    fileprivate mutating func noteHeld(reflected: CivilDate?) {
        held += 1
        if let state = try? group.state.after(.met, of: group.handle) { group.state = state }
        if let reflected {
            reflectedOn = reflected
            heldWhenReflected = held
        }
    }
}
