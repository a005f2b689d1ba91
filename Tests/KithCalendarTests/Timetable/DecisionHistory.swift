import KithCalendar
import KithModel

/// A group's life from a seed: series, then decisions while time goes by, each made on a timetable and on the model.
struct DecisionHistory {
    /// What was wrong, with all that led to it.
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    var random: SeededRandom
    var timetable = Timetable(plans: [])
    var model: DecisionModel
    /// As each series of the timetable is meant to be.
    var meant: [String: ModelSeries] = [:]
    var made = 0
    var now: Instant
    let begin: CivilDateTime
    let span: Range<CivilDateTime>
    var log: [String] = []
    /// All meetings after the newest step: the model's, and within the span the timetable's.
    var listed: [ListedMeeting] = []
    var found: [ListedMeeting] = []
    /// How often each decision was made (true), or refused.
    var tally: [String: Int] = [:]

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
        let date = GeneratedSeries.beginnings.randomElement(using: &random).flatMap { CivilDate($0) }
        let day = (date ?? CivilDate(daysSinceEpoch: 20_500)).adding(days: Int.random(in: -3...3, using: &random))
        begin = CivilDateTime(date: day, time: .midnight)
        now = Instant(seconds: Int64(begin.minutesSinceEpoch) * 60)
        model = DecisionModel(horizon: day.adding(days: 860))
        span = begin.adding(minutes: -90 * 1440)..<begin.adding(minutes: 740 * 1440)
        log = ["seed \(seed), beginning \(begin)"]
    }

    mutating func run() throws {
        for _ in 0..<Int.random(in: 1...3, using: &random) { schedule(from: begin.date, within: -30...20) }
        try compare()
        for _ in 0..<Int.random(in: 5...25, using: &random) {
            pass()
            guard now.utc < begin.adding(minutes: 500 * 1440) else { break }
            try step()
        }
    }

    // MARK: Time

    mutating func pass() {
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<20: break
        case 20..<45: now = now.adding(seconds: 60 * Int64.random(in: 1...600, using: &random))
        case 45..<70:
            // To the very beginning or end of a meeting, or the minute beside it.
            let edges = model.meetings.flatMap { [$0.instant, $0.end] }.filter { $0 > now }.sorted().prefix(12)
            if let edge = edges.randomElement(using: &random) {
                now = max(now, edge.adding(seconds: [-60, 0, 0, 60, 1800].randomElement(using: &random) ?? 0))
            }
        case 70..<92: now = now.adding(seconds: 3600 * Int64.random(in: 1...300, using: &random))
        default: now = now.adding(seconds: 86_400 * Int64.random(in: 20...120, using: &random))
        }
    }

    // MARK: Decisions

    mutating func step() throws {
        let before = timetable
        let listedBefore = listed
        let kind = Int.random(in: 0..<100, using: &random)
        var target: ModelMeeting?
        switch kind {
        case 0..<16: target = try cancel()
        case 16..<30: target = try restore()
        case 30..<54: target = try move()
        case 54..<64: close()
        case 64..<70: lift()
        case 70..<80: target = try note()
        case 80..<92: try split()
        case 92..<96: try end()
        default: schedule(from: now.utc.date, within: 0...40)
        }
        try compare()
        try past(before: listedBefore, but: target)
        try changes(before: before, listedBefore, isSingle: kind < 54)
    }

    /// One of the near future, or now and then any.
    mutating func pick() -> ModelMeeting? {
        let reach: Range<Instant> = now.adding(seconds: -3 * 86_400)..<now.adding(seconds: 60 * 86_400)
        let near = model.meetings.filter { reach.contains($0.instant) }
        let any = random.chance(10) || near.isEmpty
        return (any ? model.meetings.filter { $0.key < span.upperBound } : near).randomElement(using: &random)
    }

    func planned(_ meeting: ModelMeeting) throws -> PlannedMeeting {
        guard let plan = timetable.plan(of: meeting.series) else { throw failure("no plan of \(meeting.series)") }
        return timetable.meeting(meeting.key, of: plan)
    }

    /// Makes a decision on the timetable; both must agree whether it can be made.
    mutating func decide(
        _ words: String, allowed: Bool, _ decision: (Timetable) throws(Refusal) -> Timetable
    ) throws {
        log.append("\(now) \(words): \(allowed ? "done" : "refused")")
        tally[String(words.prefix { $0 != " " }) + (allowed ? "" : " refused"), default: 0] += 1
        do {
            timetable = try decision(timetable)
            if !allowed { throw failure("was not refused") }
        } catch let refusal as Refusal {
            if allowed { throw failure("was refused: \(refusal.message)") }
            if refusal.remedy == nil { throw failure("has no remedy: \(refusal.message)") }
        }
    }

    mutating func cancel() throws -> ModelMeeting? {
        guard let meeting = pick() else { return nil }
        let found = try planned(meeting)
        try decide("cancel \(meeting.series)@\(meeting.key)", allowed: model.cancel(meeting)) { timetable throws(Refusal) in
            try timetable.cancelling(found, name: "it")
        }
        return meeting
    }

    mutating func restore() throws -> ModelMeeting? {
        let changed = model.meetings.filter { model.state($0) == .cancelled || $0.differs }
        guard let meeting = random.chance(15) ? pick() : changed.randomElement(using: &random) else { return nil }
        let found = try planned(meeting)
        let words = "restore \(meeting.series)@\(meeting.key)"
        try decide(words, allowed: model.restore(meeting, now: now)) { [now, newestClosure] timetable throws(Refusal) in
            try timetable.restoring(found, name: "it", known: newestClosure, now: now)
        }
        return meeting
    }

    var newestClosure: Int64 { timetable.closures.map(\.number).max() ?? 0 }

    mutating func move() throws -> ModelMeeting? {
        guard let meeting = pick() else { return nil }
        let found = try planned(meeting)
        let start = whereTo(meeting)
        let minutes = random.chance(70) ? meeting.minutes : [nil, 30, 90, 200, 1440].randomElement(using: &random) ?? nil
        let spot = random.chance(70) ? meeting.place : ["the library", "the hall", nil].randomElement(using: &random) ?? nil
        let words = "move \(meeting.series)@\(meeting.key) to \(start) for \(minutes ?? 0) in \(spot ?? "-")"
        let allowed = model.move(meeting, to: start, minutes: minutes, spot: spot, now: now)
        try decide(words, allowed: allowed) { [now, newestClosure] timetable throws(Refusal) in
            try timetable.moving(
                found, to: start, minutes: minutes, place: spot, name: "it", known: newestClosure, now: now)
        }
        return meeting
    }

    mutating func whereTo(_ meeting: ModelMeeting) -> CivilDateTime {
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<12: return meeting.start
        case 12..<22: return meeting.key
        case 22..<45:
            let others = model.meetings.filter { $0.series == meeting.series }
            let near = others.min { distance($0, meeting) < distance($1, meeting) }
            return (random.chance(50) ? near : others.randomElement(using: &random))?.start ?? meeting.key
        case 45..<60:
            let closed = timetable.closures.randomElement(using: &random)?.first ?? meeting.key.date
            return CivilDateTime(date: closed, time: GeneratedSeries.time(using: &random))
        case 60..<75: return meeting.start.adding(minutes: Int.random(in: -2000...2000, using: &random))
        default:
            let day = meeting.start.date.adding(days: Int.random(in: -20...45, using: &random))
            return CivilDateTime(date: day, time: GeneratedSeries.time(using: &random))
        }
    }

    func distance(_ one: ModelMeeting, _ other: ModelMeeting) -> Int {
        one.key == other.key ? .max : abs(one.start.minutesSinceEpoch - other.start.minutesSinceEpoch)
    }

    mutating func close() {
        let first = now.utc.date.adding(days: Int.random(in: -10...60, using: &random))
        let last = first.adding(days: random.chance(10) ? 365 : Int.random(in: 0...30, using: &random))
        guard last >= now.utc.date else { return }
        made += 1
        let closure = Closure(id: "c\(made)", number: newestClosure + 1, first: first, last: last, madeAt: now)
        timetable.closures.append(closure)
        model.close(closure)
        note(done: "close \(closure.id) from \(first) until \(last)")
    }

    mutating func lift() {
        guard let closure = timetable.closures.filter({ $0.liftedAt == nil }).randomElement(using: &random) else { return }
        for place in timetable.closures.indices where timetable.closures[place].id == closure.id {
            timetable.closures[place].liftedAt = now
        }
        model.lift(closure.id, now: now)
        note(done: "lift \(closure.id)")
    }

    mutating func note(done words: String) {
        log.append("\(now) \(words)")
        tally[String(words.prefix { $0 != " " }), default: 0] += 1
    }

    mutating func note() throws -> ModelMeeting? {
        let isOpen = model.meetings.first { $0.state.isOpen }
        let over = model.meetings.filter { $0.end <= now }.sorted { $0.instant > $1.instant }.prefix(6)
        let soon = model.meetings.filter { $0.end > now }.sorted { $0.instant < $1.instant }.prefix(2)
        let others = random.chance(50) ? over : soon
        let target = isOpen != nil && random.chance(60) ? isOpen : others.randomElement(using: &random)
        guard let meeting = target else { return nil }
        let moves: [MeetingState.Move] =
            meeting.state.isOpen ? [.close] : meeting.end <= now ? [.markHeld, .markCancelled, .markBlank] : [.open]
        guard let move = moves.randomElement(using: &random) else { return nil }
        let found = try planned(meeting)
        if random.chance(15) {
            timetable = timetable.noting(found) { $0.staffed = true }
            note(done: "staff \(meeting.series)@\(meeting.key)")
            return meeting
        }
        let words = "\(move) \(meeting.series)@\(meeting.key)"
        try decide(words, allowed: model.note(meeting, move, now: now)) { [now] timetable throws(Refusal) in
            try timetable.noting(move, of: found, now: now)
        }
        return meeting
    }

    mutating func schedule(from day: CivilDate, within days: ClosedRange<Int>) {
        made += 1
        let date = day.adding(days: Int.random(in: days, using: &random))
        var start = CivilDateTime(date: date, time: GeneratedSeries.time(using: &random))
        // Now and then a twin at the same time as another.
        if random.chance(15), let other = meant.values.map(\.start).max(), other > start { start = other }
        guard var series = GeneratedSeries.series("s\(made)", from: start, using: &random) else { return }
        // What is added later is a single meeting to come.
        if !timetable.plans.isEmpty, days.lowerBound == 0 { series.rule = nil }
        if days.lowerBound == 0, series.zone.resolve(start).instant <= now { return }
        guard let plan = plan(series) else { return }
        timetable.plans.append(plan)
        model.add(series)
        meant[series.id] = series
        note(done: "schedule \(series.id) \(series.rule?.text ?? "once") from \(series.start) in \(series.zone.name)")
    }

    func plan(_ series: ModelSeries) -> Plan? {
        Plan(series.series) { $0 == series.zone.name ? series.zone : nil }
    }

    // MARK: Series

    mutating func end() throws {
        guard let meeting = pick() else { return }
        let found = try planned(meeting)
        try decide("end \(meeting.series)@\(meeting.key)", allowed: model.end(before: meeting, now: now)) {
            [now] timetable throws(Refusal) in
            try timetable.ending(before: found, name: "it", now: now).timetable
        }
        meant[meeting.series]?.endsBefore = meeting.key
    }

    mutating func split() throws {
        let changed = model.meetings.filter { $0.instant > now && ($0.differs || model.state($0) == .cancelled) }
        guard let meeting = random.chance(30) ? changed.randomElement(using: &random) ?? pick() : pick(),
            let old = meant[meeting.series]
        else { return }
        made += 1
        let earlier = model.meetings.filter { $0.series == meeting.series && $0.key < meeting.key }.count
        var new = altered(old, from: meeting, earlier: earlier)
        new.id = earlier == 0 ? old.id : "s\(made)"
        // An id of its own is offered in either case.
        var offered = new
        offered.id = "s\(made)"
        guard let plan = plan(offered) else { return }
        let found = try planned(meeting)
        let words =
            "split \(old.id)@\(meeting.key) into \(new.id) \(new.rule?.text ?? "once") from \(new.start) in \(new.zone.name)"
        var carried: [Timetable.Carried]?
        let allowed = model.split(at: meeting, into: new, now: now)
        let before = timetable
        try decide(words, allowed: allowed) { [now] timetable throws(Refusal) in
            let split = try timetable.splitting(at: found, into: plan, name: "it", now: now)
            carried = split.carried
            return split.timetable
        }
        guard let carried else { return }
        try check(carried, of: before.plan(of: old.id), from: meeting.key, into: new)
        meant[old.id]?.endsBefore = meeting.key
        meant[new.id] = new
    }

    mutating func altered(_ old: ModelSeries, from meeting: ModelMeeting, earlier: Int) -> ModelSeries {
        var new = old
        new.start = meeting.key
        if let count = old.rule?.count { new.rule?.count = max(1, count - earlier) }
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<35: new.start = CivilDateTime(date: meeting.key.date, time: GeneratedSeries.time(using: &random))
        case 35..<60:
            new.rule = GeneratedSeries.rule(from: new.start, using: &random)
            if random.chance(50) { new.endsBefore = nil }
        case 60..<80: new.zone = GeneratedSeries.zone(using: &random) ?? old.zone
        case 80..<90: new.place = "the library"
        default: (new.minutes, new.title) = (45, "another")
        }
        return new
    }

    /// Each date of which something was noted is carried to the same day, or named as gone.
    func check(
        _ carried: [Timetable.Carried], of plan: Plan?, from key: CivilDateTime, into new: ModelSeries
    ) throws {
        let noted = (plan?.noted.keys.filter { $0 >= key } ?? []).sorted()
        guard carried.map(\.key) == noted else { throw failure("carried \(carried.map(\.key)), noted were \(noted)") }
        let dates = new.dates(before: model.horizon)
        for date in carried where date.key.date < model.horizon {
            let expected = dates.first { $0.date == date.key.date }
            guard date.to == expected else { throw failure("carried \(date), expected \(expected?.description ?? "-")") }
        }
    }
}
