import KithCalendar
import KithModel
import KithStore
import KithWire

extension PlannedMeeting {
    /// How the store refers to it.
    var date: SeriesDate { SeriesDate(series: plan.row, key: key) }

    /// It is to come, or under way.
    func isAhead(of now: Instant) -> Bool {
        end > now && (state == .planned || state.isOpen)
    }
}

extension GroupCalendar {
    /// The meeting of that date, where its series is known.
    func meeting(on date: SeriesDate) -> PlannedMeeting? {
        plan(row: date.series).map { timetable.meeting(date.key, of: $0) }
    }
}

extension Reading {
    func rota(of group: GroupRow, now: Instant, zones: ZoneDatabase) throws -> Rota {
        try Rota(self, of: group, today: try zones.requireZone(group.group.zone).civil(at: now).date)
    }

    /// A meeting of a group that one can still take something for.
    func requireAhead(
        _ reference: String, of group: GroupRow, now: Instant, zones: ZoneDatabase
    ) throws -> (calendar: GroupCalendar, meeting: PlannedMeeting) {
        let found = try requireMeeting(reference, of: group, now: now, zones: zones)
        let name = found.calendar.name(of: found.meeting)
        guard found.meeting.state != .cancelled else {
            throw Refusal.conflict("\(name) will not take place.", remedy: "kith meeting restore \(name)")
        }
        guard found.meeting.isAhead(of: now) else {
            throw Refusal.conflict("\(name) is over.", remedy: "kith role rota \(group.group.handle)")
        }
        return found
    }

    /// A meeting of that group, and of no other.
    func requireMeeting(
        _ reference: String, of group: GroupRow, now: Instant, zones: ZoneDatabase
    ) throws -> (calendar: GroupCalendar, meeting: PlannedMeeting) {
        let found = try requireMeeting(reference, now: now, zones: zones)
        guard found.calendar.group.row == group.row else {
            throw Refusal.invalid(
                "meeting", "That is a meeting of another group.", remedy: "\(group.group.handle)@2026-11-24")
        }
        return found
    }

    /// What somebody would like to do, and does, from now on.
    func wishes(of row: MemberRow, in group: GroupRow, now: Instant, zones: ZoneDatabase) throws -> WishesView {
        let rota = try rota(of: group, now: now, zones: zones)
        let offers = rota.offers.filter { $0.member == row.row }
        let turns = rota.turns.filter { $0.member == row.row }
        let isDated = !turns.isEmpty || offers.contains { $0.date != nil }
        let calendar = isDated ? try calendar(of: group, now: now, zones: zones) : nil
        func ahead(_ date: SeriesDate) -> PlannedMeeting? {
            calendar?.meeting(on: date).flatMap { $0.isAhead(of: now) ? $0 : nil }
        }
        func title(_ key: RoleKey) -> String { rota.roles.first { $0.key == key }?.title ?? GroupRole.title(of: key) }
        let away = rota.away(of: row.row)
        return WishesView(
            member: "\(group.group.handle)/\(row.member.handle)",
            offers: offers.compactMap { offer in
                let meeting = offer.date.flatMap(ahead)
                guard offer.date == nil || meeting != nil else { return nil }
                return OfferView(
                    role: offer.role.description, title: title(offer.role),
                    meeting: meeting.flatMap { calendar?.name(of: $0) }, willing: offer.isWilling,
                    by: offer.notedBy.map { $0.name ?? "uid \($0.uid)" })
            },
            turns: turns.compactMap { turn in
                guard let meeting = ahead(turn.date), let calendar else { return nil }
                return TurnView(
                    role: turn.role.description, title: title(turn.role), meeting: calendar.name(of: meeting),
                    time: meeting.time)
            }, away: away != nil, awayUntil: away?.until?.description)
    }
}
