import KithCalendar
import KithModel

/// A group's meetings as one flat list, on which every decision is carried out by hand: no rules, no plans, no timetable.
///
/// A method answers whether the decision is allowed; one that is not changes nothing.
struct DecisionModel {
    /// Nothing is written out from here on.
    let horizon: CivilDate
    private(set) var meetings: [ModelMeeting] = []
    private(set) var closures: [Closure] = []

    init(horizon: CivilDate) { self.horizon = horizon }

    mutating func add(_ series: ModelSeries) {
        meetings += series.dates(before: horizon).map { ModelMeeting($0, of: series) }
    }

    mutating func close(_ closure: Closure) { closures.append(closure) }

    mutating func lift(_ id: String, now: Instant) {
        for place in closures.indices where closures[place].id == id { closures[place].liftedAt = now }
    }

    func isClosed(_ meeting: ModelMeeting) -> Bool {
        closures.contains { closure in
            if meeting.ignored.contains(closure.id) { return false }
            let day = meeting.start.date
            if day < closure.first || closure.last < day { return false }
            let hadBegunWhenMade = meeting.instant <= closure.madeAt
            let beganAfterLifting = closure.liftedAt.map { $0 < meeting.instant } ?? false
            return !hadBegunWhenMade && !beganAfterLifting
        }
    }

    func state(_ meeting: ModelMeeting) -> MeetingState {
        meeting.state == .planned && isClosed(meeting) ? .cancelled : meeting.state
    }

    // MARK: Lists

    func list() -> [ListedMeeting] { meetings.map(listed).sorted(by: ListedMeeting.isBefore) }

    private func listed(_ meeting: ModelMeeting) -> ListedMeeting {
        ListedMeeting(
            series: meeting.series, key: meeting.key, start: meeting.start, instant: meeting.instant, end: meeting.end,
            state: state(meeting), minutes: meeting.minutes, place: meeting.place, zone: meeting.zone.name,
            title: meeting.title)
    }

    // MARK: Decisions about one meeting

    private func place(_ meeting: ModelMeeting) -> Int? {
        meetings.firstIndex { $0.key == meeting.key && $0.series == meeting.series }
    }

    mutating func cancel(_ meeting: ModelMeeting) -> Bool {
        guard let place = place(meeting), state(meetings[place]) == .planned else { return false }
        meetings[place].state = .cancelled
        return true
    }

    mutating func restore(_ asked: ModelMeeting, now: Instant) -> Bool {
        guard let place = place(asked) else { return false }
        var meeting = meetings[place]
        switch state(meeting) {
        case .planned:
            guard meeting.differs, meeting.end > now else { return false }
            guard meeting.start == meeting.key || meeting.ownInstant > now else { return false }
            meeting.begin(at: meeting.key)
            (meeting.ownMinutes, meeting.ownPlace) = (nil, nil)
        case .cancelled, .blank: meeting.state = .planned
        case .open, .closed: return false
        }
        return put(meeting, at: place)
    }

    mutating func move(_ asked: ModelMeeting, to start: CivilDateTime, minutes: Int?, spot: String?, now: Instant) -> Bool {
        guard let place = place(asked) else { return false }
        var meeting = meetings[place]
        guard !meeting.isRecorded, meeting.end > now else { return false }
        if start != meeting.start, meeting.zone.resolve(start).instant <= now { return false }
        meeting.begin(at: start)
        meeting.state = .planned
        meeting.ownMinutes = minutes == meeting.usualMinutes ? nil : minutes
        meeting.ownPlace = spot == meeting.usualPlace ? nil : spot
        return put(meeting, at: place)
    }

    /// Keeps a meeting that is to take place, against all closures known, unless another of its series begins just then.
    private mutating func put(_ meeting: ModelMeeting, at place: Int) -> Bool {
        let hasTwin = meetings.indices.contains { other in
            other != place && meetings[other].series == meeting.series && meetings[other].instant == meeting.instant
                && state(meetings[other]) != .cancelled
        }
        if hasTwin { return false }
        meetings[place] = meeting
        meetings[place].ignored = Set(closures.map(\.id))
        return true
    }

    /// What a facilitator notes at a meeting or afterwards.
    mutating func note(_ meeting: ModelMeeting, _ move: MeetingState.Move, now: Instant) -> Bool {
        guard let place = place(meeting) else { return false }
        let isOver = meetings[place].end <= now
        switch (move, state(meetings[place])) {
        case (.open, .planned) where !meetings.contains { $0.state.isOpen }: meetings[place].state = .open(step: 0)
        case (.close, .open): meetings[place].state = .closed
        case (.markHeld, .planned) where isOver, (.markHeld, .blank) where isOver: meetings[place].state = .closed
        case (.markCancelled, .planned) where isOver, (.markCancelled, .blank) where isOver:
            meetings[place].state = .cancelled
        case (.markBlank, .planned) where isOver: meetings[place].state = .blank
        default: return false
        }
        return true
    }

    // MARK: Decisions about a series

    /// From a meeting on nothing of its series has begun.
    private func isAllToCome(from meeting: ModelMeeting, now: Instant) -> Bool {
        meeting.ownInstant > now
            && meetings.allSatisfy { other in
                other.series != meeting.series || other.key < meeting.key || other.instant > now && !other.isRecorded
            }
    }

    mutating func end(before meeting: ModelMeeting, now: Instant) -> Bool {
        guard isAllToCome(from: meeting, now: now) else { return false }
        meetings.removeAll { $0.series == meeting.series && $0.key >= meeting.key }
        return true
    }

    mutating func split(at meeting: ModelMeeting, into new: ModelSeries, now: Instant) -> Bool {
        guard isAllToCome(from: meeting, now: now) else { return false }
        var fresh = new.dates(before: horizon).map { ModelMeeting($0, of: new) }
        guard let first = fresh.first, first.instant > now else { return false }
        for old in meetings where old.series == meeting.series && old.key >= meeting.key {
            guard let place = fresh.firstIndex(where: { $0.key.date == old.key.date }) else { continue }
            fresh[place].state = old.state
            (fresh[place].ownMinutes, fresh[place].ownPlace) = (old.ownMinutes, old.ownPlace)
            fresh[place].ignored = old.ignored
            if old.start != old.key {
                let isSameZone = old.zone.name == new.zone.name
                fresh[place].begin(at: isSameZone ? old.start : new.zone.civil(at: old.instant))
            }
        }
        let open = fresh.filter { state($0) != .cancelled }
        guard Set(open.map(\.instant)).count == open.count else { return false }
        meetings.removeAll { $0.series == meeting.series && $0.key >= meeting.key }
        meetings += fresh
        return true
    }
}
