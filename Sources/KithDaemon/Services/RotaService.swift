import KithCalendar
import KithModel
import KithStore
import KithWire

/// Who takes which role at the meetings to come, whom one could ask, and what is open.
struct RotaService: Sendable {
    let store: Store
    let clock: WallClock
    let zones: ZoneDatabase

    /// One's own page looks so many meetings ahead.
    private static let ownMeetings = 6

    /// A meeting with which date of its series it is.
    private struct Numbered {
        let meeting: PlannedMeeting
        let number: Int
    }

    func rota(_ asked: RoleRota.Parameters, by viewer: Viewer) async throws(Refusal) -> RoleRota.Result {
        let limit = try Paging.limit(asked.limit, usual: 4, most: 100)
        let now = clock.now()
        return try await store.read(as: viewer) { [self] reading in
            let group = try reading.requireGroup(asked.group)
            let rota = try reading.rota(of: group, now: now, zones: zones)
            let first = try asked.from.map { try SpokenDate.date($0, today: rota.today, field: "from") } ?? rota.today
            let last = try asked.until.map { try SpokenDate.date($0, today: rota.today, field: "until") }
            if let last, last < first { throw Refusal.invalid("until", "'until' is before 'from'.") }
            let calendar = try reading.calendar(of: group, now: now, zones: zones)
            let shown = try reading.agreeing(to: .members, in: group)
            let meetings = ahead(calendar, from: max(first, rota.today), until: last, limit: limit, now: now)
            return RoleRota.Result(
                meetings: meetings.map { numbered in
                    RotaMeeting(
                        meeting: calendar.name(of: numbered.meeting), time: numbered.meeting.time,
                        roles: rota.roles.filter { !$0.isRetired }.map { role in
                            rota.view(role, on: numbered.meeting.date, number: numbered.number, shown: shown)
                        })
                })
        }
    }

    func sheet(_ asked: RoleSheet.Parameters, by viewer: Viewer) async throws(Refusal) -> RoleSheet.Result {
        guard (1...20).contains(asked.meetings ?? 4) else {
            throw .invalid("meetings", "A sheet is for 1 to 20 meetings.", remedy: "leave it out for 4")
        }
        let now = clock.now()
        return try await store.read(as: viewer) { [self] reading in
            let group = try reading.requireGroup(asked.group)
            let rota = try reading.rota(of: group, now: now, zones: zones)
            let calendar = try reading.calendar(of: group, now: now, zones: zones)
            let agreeing = try reading.agreeing(to: .signUp, in: group)
            let meetings = ahead(calendar, from: rota.today, until: nil, limit: asked.meetings ?? 4, now: now)
            return RoleSheet.Result(
                meetings: meetings.map { numbered in
                    SheetMeeting(
                        meeting: calendar.name(of: numbered.meeting), time: numbered.meeting.time,
                        roles: rota.roles.filter { !$0.isRetired }.map { rota.line($0, on: numbered.meeting.date, agreeing) })
                })
        }
    }

    func own(by viewer: Viewer) async throws(Refusal) -> MeRota.Result {
        let now = clock.now()
        return try await store.read(as: viewer) { [self] reading in
            let (group, member) = try reading.requireOneself()
            let rota = try reading.rota(of: group, now: now, zones: zones)
            let calendar = try reading.calendar(of: group, now: now, zones: zones)
            let meetings = ahead(calendar, from: rota.today, until: nil, limit: RotaService.ownMeetings, now: now)
            let roles = rota.roles.filter { !$0.isRetired }
            return MeRota.Result(
                roles: roles.map(RoleView.init),
                meetings: meetings.map { numbered in
                    OwnMeeting(
                        meeting: calendar.name(of: numbered.meeting), time: numbered.meeting.time,
                        roles: roles.map { rota.own($0, on: numbered.meeting.date, member.row) })
                })
        }
    }

    /// Those to come that will take place; none where the group rests.
    private func ahead(
        _ calendar: GroupCalendar, from first: CivilDate, until last: CivilDate?, limit: Int, now: Instant
    ) -> [Numbered] {
        guard [.forming, .active].contains(calendar.group.group.state) else { return [] }
        let end = (last ?? first.adding(days: 3660)).adding(days: 1)
        let span = CivilDateTime(date: first, time: .midnight)..<CivilDateTime(date: end, time: .midnight)
        let meetings = calendar.meetings(in: span, limit: limit + 400).filter { $0.isAhead(of: now) }.prefix(limit)
        // Counted from the first date of the series, and from each to the next.
        var counted: [Int64: (key: CivilDateTime, number: Int)] = [:]
        return meetings.map { meeting in
            let plan = meeting.plan
            let (key, number) = counted[plan.row] ?? (plan.series.start, 0)
            let between = key < meeting.key ? plan.keys(in: key..<meeting.key, limit: 20_000).count : 0
            counted[plan.row] = (max(key, meeting.key), number + between)
            return Numbered(meeting: meeting, number: number + between)
        }
    }
}

extension Rota {
    fileprivate func view(_ role: GroupRole, on date: SeriesDate, number: Int, shown: Set<Int64>) -> RotaRole {
        func view(_ person: MemberRow) -> RotaPerson {
            RotaPerson(
                member: "\(group.group.handle)/\(person.member.handle)",
                name: shown.contains(person.row) ? person.member.name : nil)
        }
        return RotaRole(
            role: role.key.description, title: role.title,
            takes: turns(for: role.key, on: date).compactMap { person($0.member) }.map(view), open: open(role, on: date),
            ask: asked(about: role, on: date, number: number).map(view))
    }

    fileprivate func line(_ role: GroupRole, on date: SeriesDate, _ agreeing: Set<Int64>) -> SheetRole {
        let taking = turns(for: role.key, on: date)
        let named = taking.filter { agreeing.contains($0.member) }.compactMap { person($0.member)?.member }
        return SheetRole(
            role: role.key.description, title: role.title, names: named.map { $0.name ?? $0.handle.description },
            taken: taking.count - named.count, open: open(role, on: date))
    }

    fileprivate func own(_ role: GroupRole, on date: SeriesDate, _ member: Int64) -> OwnRole {
        OwnRole(
            role: role.key.description, title: role.title, mine: turn(of: member, for: role.key, on: date) != nil,
            offered: willingness(of: member, for: role.key).covers(date), open: open(role, on: date))
    }
}
