import KithCalendar
import KithModel
import KithStore

/// What may be done to a rota, whoever does it. In an event stands what it was about, never who: nothing counts anybody.
extension WishService {
    func offer(_ role: String, _ reference: String?, _ place: Place) throws {
        let rota = try rota(place)
        let role = try rota.requireRole(role)
        try requireComing(place)
        let date = try reference.map { try ahead($0, place).meeting.date }
        let said = rota.willingness(of: place.member.row, for: role.key)
        guard date.map({ said.dates[$0] == true }) ?? said.isStanding == false else { return }
        try keepOffer(of: place, for: role.key, on: date)
        try record(.roleOffered, role.key, place)
    }

    func withdraw(_ role: String, _ reference: String?, _ place: Place) throws {
        let rota = try rota(place)
        let role = try rota.requireRole(role)
        let member = place.member.row
        let said = rota.willingness(of: member, for: role.key)
        guard let reference else {
            guard said.isStanding else { throw nothingSaid(of: role, place) }
            // Asked about no role any more, they need no "not then".
            for (date, isWilling) in said.dates where !isWilling && !place.member.member.asksRoles {
                try place.writing.dropOffer(of: member, for: role.key, on: date)
            }
            try place.writing.dropOffer(of: member, for: role.key, on: nil)
            let resting = rota.turns.filter { $0.member == member && $0.role == role.key && said.dates[$0.date] != true }
            try place.writing.end(resting, of: place.group.row)
            return try record(.roleWithdrawn, role.key, place)
        }
        let date = try meeting(reference, place).meeting.date
        guard said.covers(date) || (place.member.member.asksRoles && !said.declines(date)) else {
            throw nothingSaid(of: role, place)
        }
        try decline(role.key, on: date, said, place)
        if let turn = rota.turn(of: member, for: role.key, on: date) { try place.writing.end([turn], of: place.group.row) }
        try record(.roleWithdrawn, role.key, place)
    }

    /// Of somebody else only what they offered; what one takes oneself is an offer, too.
    func take(_ role: String, _ reference: String, _ place: Place) throws {
        let rota = try rota(place)
        let role = try rota.requireRole(role)
        try requireComing(place)
        let (calendar, meeting) = try ahead(reference, place)
        let date = meeting.date
        guard rota.turn(of: place.member.row, for: role.key, on: date) == nil else { return }
        let said = rota.willingness(of: place.member.row, for: role.key)
        if place.account == nil {
            if let away = rota.away(of: place.member.row), away.holds(on: date.key.date) {
                throw Refusal.conflict("You are away then.", remedy: "say first that you are back, or another date")
            }
        } else {
            guard said.covers(date) else {
                throw Refusal.conflict(
                    "\(place.name) has not offered that: nobody is put down by somebody else.",
                    remedy:
                        "once they say so: kith role offer \(place.name) \(role.key) \(date.key.date), or themselves: kith me \(place.group.group.handle)"
                )
            }
            try refuseAway(place, rota)
        }
        guard let free = rota.freePlace(for: role, on: date) else {
            throw Refusal.conflict(
                "At \(calendar.name(of: meeting)) the role '\(role.key)' is taken already.",
                remedy: "another date, or kith role rota \(place.group.group.handle)")
        }
        if place.account == nil { try keepOffer(of: place, for: role.key, on: date) }
        try place.writing.insert(
            RoleTurnRow(member: place.member.row, role: role.key, date: date, place: free), of: place.group)
        try record(.roleTaken, role.key, place, meeting)
    }

    /// Always possible. Whoever may be asked about it is not asked about that date again.
    func giveBack(_ role: String, _ reference: String, _ place: Place) throws {
        let rota = try rota(place)
        let (calendar, meeting) = try meeting(reference, place)
        let key = try rota.requireRole(role).key
        guard let turn = rota.turn(of: place.member.row, for: key, on: meeting.date) else {
            throw Refusal.conflict(
                "At \(calendar.name(of: meeting)) \(place.account == nil ? "you do" : "\(place.name) does") not take that role, so nothing has changed.",
                remedy: place.account == nil ? "nothing needs to be done" : "kith role show \(place.name)")
        }
        try place.writing.end([turn], of: place.group.row)
        try decline(key, on: meeting.date, rota.willingness(of: place.member.row, for: key), place)
        try record(.roleGivenBack, key, place, meeting)
    }

    /// What they had taken on until then is open again.
    func goAway(until day: String?, _ place: Place) throws {
        guard place.member.member.isHere else { throw hasLeft(place) }
        let rota = try rota(place)
        let until = try day.map { try SpokenDate.date($0, today: rota.today, field: "until") }
        if let until, until <= rota.today {
            throw Refusal.invalid("until", "\(until) is not ahead.", remedy: "the day on which they are back, or leave it out")
        }
        let away = Away(until: until)
        try place.writing.setAway(away, of: place.member)
        let turns = rota.turns.filter { $0.member == place.member.row && away.holds(on: $0.date.key.date) }
        try place.writing.end(turns, of: place.group.row)
        try place.writing.record(Event(at: place.now, kind: .memberAway), group: place.group)
    }

    func beBack(_ place: Place) throws {
        guard try rota(place).away(of: place.member.row) != nil else {
            throw Refusal.conflict(
                place.account == nil ? "You are not away." : "\(place.name) is not away.", remedy: "nothing needs to be done")
        }
        try place.writing.setAway(nil, of: place.member)
        try place.writing.record(Event(at: place.now, kind: .memberBack), group: place.group)
    }

    func rota(_ place: Place) throws -> Rota { try place.reading.rota(of: place.group, now: place.now, zones: zones) }

    func ahead(_ reference: String, _ place: Place) throws -> (calendar: GroupCalendar, meeting: PlannedMeeting) {
        try place.reading.requireAhead(reference, of: place.group, now: place.now, zones: zones)
    }

    private func meeting(_ reference: String, _ place: Place) throws -> (calendar: GroupCalendar, meeting: PlannedMeeting) {
        try place.reading.requireMeeting(reference, of: place.group, now: place.now, zones: zones)
    }

    func keepOffer(of place: Place, for role: RoleKey, on date: SeriesDate?) throws {
        try place.writing.keep(
            RoleOfferRow(member: place.member.row, role: role, date: date, notedBy: place.account), of: place.group)
    }

    /// Not on that date; kept only where they would be asked otherwise.
    func decline(_ role: RoleKey, on date: SeriesDate, _ said: Willingness, _ place: Place) throws {
        guard said.isStanding || place.member.member.asksRoles else {
            return try place.writing.dropOffer(of: place.member.row, for: role, on: date)
        }
        try place.writing.keep(
            RoleOfferRow(member: place.member.row, role: role, date: date, isWilling: false, notedBy: place.account),
            of: place.group)
    }

    func requireComing(_ place: Place) throws {
        guard place.member.member.isHere else { throw hasLeft(place) }
        guard place.member.member.stage == .joined else {
            throw Refusal.conflict("\(place.name) has not joined yet.", remedy: "kith member join \(place.name)")
        }
    }

    func refuseAway(_ place: Place, _ rota: Rota) throws {
        guard rota.away(of: place.member.row) != nil else { return }
        throw Refusal.conflict(
            "\(place.name) is away, and not asked until they are back.",
            remedy: "once they say so: kith member back \(place.name)")
    }

    /// - Parameter meeting: nil where it is about no date, or about more than one.
    func record(_ kind: EventKind, _ role: RoleKey, _ place: Place, _ meeting: PlannedMeeting? = nil) throws {
        try place.writing.record(
            Event(
                at: place.now, kind: kind, subject: meeting.map { "\($0.plan.series.id)@\($0.key)" },
                facts: ["role": role.description]), group: place.group)
    }

    private func hasLeft(_ place: Place) -> Refusal {
        place.account == nil
            ? .conflict("You have left.", remedy: "come back first")
            : .conflict("\(place.name) has left.", remedy: "kith member return \(place.name)")
    }

    private func nothingSaid(of role: GroupRole, _ place: Place) -> Refusal {
        place.account == nil
            ? .conflict("You did not offer that, so nothing has changed.", remedy: "nothing needs to be done")
            : .conflict("\(place.name) did not offer that, so nothing has changed.", remedy: "kith role show \(place.name)")
    }
}
