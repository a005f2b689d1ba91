import KithCalendar
import KithModel

/// What must hold after every step.
extension DecisionHistory {
    func failure(_ what: String) -> Failure { Failure(description: (log + [what]).joined(separator: "\n")) }

    mutating func compare() throws {
        listed = model.list()
        found = timetable.meetings(in: span, limit: 10_000).map { ListedMeeting($0) }
        let (all, found) = (listed, found)
        let expected = all.filter { span.contains($0.start) }
        if found != expected {
            let (more, less) = (found.filter { !expected.contains($0) }, expected.filter { !found.contains($0) })
            throw failure("the list differs: found \(more.prefix(5)), expected \(less.prefix(5))")
        }
        for plan in timetable.plans {
            let keys = found.filter { $0.series == plan.series.id }.map(\.key)
            guard Set(keys).count == keys.count else { throw failure("two meetings have one name") }
        }
        try compare("open", timetable.open, all.first { $0.state.isOpen })
        let next = all.first { $0.state == .planned && $0.end > now }
        let isBeyond = next == nil && timetable.next(after: now).map { $0.key.date >= model.horizon } ?? true
        if !isBeyond { try compare("next", timetable.next(after: now), next) }
        try compare("last", timetable.last(before: now), all.last { $0.instant <= now })
        let since = now.utc.date.adding(days: -70)
        let unnoted = all.reversed().filter { $0.state == .planned && $0.end <= now && $0.start.date >= since }.prefix(5)
        let noted = timetable.unnoted(since: since, now: now, limit: 5).map { ListedMeeting($0) }
        guard noted == Array(unnoted) else { throw failure("unnoted are \(noted), expected \(unnoted)") }
    }

    func compare(_ what: String, _ found: PlannedMeeting?, _ expected: ListedMeeting?) throws {
        let found = found.map { ListedMeeting($0) }
        guard found != expected else { return }
        throw failure("\(what) is \(found?.description ?? "nothing"), expected \(expected?.description ?? "nothing")")
    }

    /// What had begun is as it was, but for the one that was decided about.
    func past(before: [ListedMeeting], but target: ModelMeeting?) throws {
        func begun(_ list: [ListedMeeting]) -> [ListedMeeting] {
            list.filter { $0.instant <= now && !($0.key == target?.key && $0.series == target?.series) }
        }
        let (was, became) = (begun(before).filter { span.contains($0.start) }, begun(found))
        guard was == became else { throw failure("the past changed: \(was) became \(became)") }
    }

    /// What is told of a change is what is different, all of it as far as was looked.
    func changes(before: Timetable, _ listedBefore: [ListedMeeting], isSingle: Bool) throws {
        func toCome(_ list: [ListedMeeting]) -> [ListedMeeting] {
            list.filter { $0.state != .cancelled && $0.end > now }.map(\.seen)
        }
        func difference(_ one: [ListedMeeting], _ other: [ListedMeeting]) -> [ListedMeeting: Int] {
            guard one != other else { return [:] }
            var left: [ListedMeeting: Int] = [:]
            for meeting in one { left[meeting, default: 0] += 1 }
            for meeting in other { left[meeting, default: 0] -= 1 }
            return left.filter { $0.value > 0 }
        }
        let limit = 20
        let (was, isNow) = (toCome(listedBefore), toCome(listed))
        let same = zip(was, isNow).prefix { $0 == $1 }.count
        let (lost, got) = (Array(was.dropFirst(same)), Array(isNow.dropFirst(same)))
        let (gone, new) = (difference(lost, got), difference(got, lost))
        let end = end(of: limit, listedBefore)
        let told = before.changes(to: timetable, now: now, limit: limit)
        let toldGone = told.compactMap(\.before).map { ListedMeeting($0).seen }
        let toldNew = told.compactMap(\.after).map { ListedMeeting($0).seen }
        for (actual, said, words) in [(gone, toldGone, "gone"), (new, toldNew, "new")] {
            var left = actual
            for meeting in said {
                guard let count = left[meeting], count > 0 else {
                    if meeting.start.date >= model.horizon { continue }
                    throw failure("told as \(words), but is not: \(meeting)")
                }
                left[meeting] = count - 1
            }
            let isWithin = { (meeting: ListedMeeting) in isSingle || meeting.instant < end }
            if let missed = left.first(where: { $0.value > 0 && isWithin($0.key) }) {
                throw failure("not told as \(words): \(missed.key)")
            }
        }
    }

    /// Up to where the next so many reach, before and after.
    func end(of limit: Int, _ before: [ListedMeeting]) -> Instant {
        [before, listed].compactMap { list in
            let left = list.filter { $0.end > now }
            return left.count >= limit ? left[limit - 1].instant : nil
        }.min() ?? Instant(seconds: Int64(span.upperBound.minutesSinceEpoch) * 60)
    }
}

extension Timetable {
    /// As it would be after a meeting was opened, closed or marked.
    func noting(_ move: MeetingState.Move, of meeting: PlannedMeeting, now: Instant) throws(Refusal) -> Timetable {
        if move == .open, open != nil { throw .conflict("Another is open.", remedy: "kith meeting close") }
        let state = try meeting.state.after(move, steps: 3, name: "it")
        return noting(meeting) { $0.state = state }
    }

    func noting(_ meeting: PlannedMeeting, _ change: (inout Occurrence) -> Void) -> Timetable {
        var (timetable, occurrence) = (self, meeting.occurrence)
        change(&occurrence)
        for place in plans.indices where plans[place].series.id == meeting.plan.series.id {
            timetable.plans[place].noted[meeting.key] = occurrence
        }
        return timetable
    }
}
