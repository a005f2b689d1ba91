import KithCalendar
import KithModel
import KithStore
import KithWire

/// Turns that go from one person to another.
extension WishService {
    /// Where both said so: each offered the other's date, or may be asked about the role.
    func swap(_ asked: RoleSwap.Parameters, by viewer: Viewer) async throws(Refusal) -> RoleSwap.Result {
        let now = clock.now()
        return try await store.write(as: viewer) { [self] writing in
            let one = try place(asked.member, writing, now: now, by: viewer)
            let other = try place(asked.with, writing, now: now, by: viewer)
            guard one.group.row == other.group.row, one.member.row != other.member.row else {
                throw Refusal.invalid("with", "Two people of one group exchange their turns.", remedy: "GROUP/HANDLE")
            }
            let rota = try rota(one)
            let role = try rota.requireRole(asked.role)
            let first = try ahead(asked.meeting, one).meeting
            let second = try ahead(asked.withMeeting, other).meeting
            let (given, taken) = (try turn(one, role, first, rota), try turn(other, role, second, rota))
            try requireWord(of: one, for: role, on: second, rota)
            try requireWord(of: other, for: role, on: first, rota)
            try writing.exchange(given, taken, of: one.group)
            // What they offered for the date that they no longer take is done with.
            try writing.dropOffer(of: given.member, for: role.key, on: given.date)
            try writing.dropOffer(of: taken.member, for: role.key, on: taken.date)
            try record(.roleSwapped, role.key, one)
            return RoleSwap.Result(
                people: try [one, other].map {
                    try writing.reading.wishes(of: $0.member, in: $0.group, now: now, zones: zones)
                })
        }
    }

    /// Whoever was to facilitate can't; who does instead, or nobody yet.
    func handOver(_ asked: MeetingHandOver.Parameters, by viewer: Viewer) async throws(Refusal) -> MeetingView {
        let now = clock.now()
        return try await store.write(as: viewer) { [self] writing in
            let group = try writing.reading.requireMeeting(asked.meeting, now: now, zones: zones).calendar.group
            let (_, meeting) = try writing.reading.requireAhead(asked.meeting, of: group, now: now, zones: zones)
            let rota = try writing.reading.rota(of: group, now: now, zones: zones)
            let giving = rota.turns(for: .facilitator, on: meeting.date)
            let successor = try asked.member.map { try place($0, writing, now: now, by: viewer) }
            if let successor { try requireStandIn(successor, at: meeting, rota) }
            for turn in giving {
                guard let member = rota.person(turn.member) else { continue }
                let before = Place(
                    member: member, group: group, writing: writing, now: now,
                    account: Consent.Account(uid: viewer.uid, name: viewer.account))
                try writing.end([turn], of: group.row)
                try decline(.facilitator, on: meeting.date, rota.willingness(of: turn.member, for: .facilitator), before)
            }
            if let successor { try stepIn(successor, at: meeting, rota) }
            try writing.noteHandover(of: meeting.date, in: group.row, isTold: true)
            try writing.dropRoles(before: now.utc.date.adding(days: -WishService.keptDays))
            try writing.record(
                Event(at: now, kind: .meetingHandedOver, subject: "\(meeting.plan.series.id)@\(meeting.key)"), group: group)
            let calendar = try writing.reading.calendar(of: group, now: now, zones: zones, from: meeting.key.date)
            return try writing.reading.view(calendar.meeting(on: meeting.date) ?? meeting, of: calendar, at: now)
        }
    }

    /// Whoever stands in has said so by taking that role; anybody else by an offer to facilitate.
    private func requireStandIn(_ place: Place, at meeting: PlannedMeeting, _ rota: Rota) throws {
        guard place.group.row == rota.group.row else {
            throw Refusal.invalid(
                "member", "Somebody of the same group facilitates.", remedy: "\(rota.group.group.handle)/HANDLE")
        }
        try requireComing(place)
        let date = meeting.date
        guard rota.turn(of: place.member.row, for: .facilitator, on: date) == nil else {
            throw Refusal.conflict("\(place.name) was to facilitate: somebody else may be named, or nobody yet.")
        }
        let standsIn = standIns(place, on: date, rota)
        guard !standsIn.isEmpty || rota.willingness(of: place.member.row, for: .facilitator).covers(date) else {
            throw Refusal.conflict(
                "\(place.name) has not offered to facilitate then: nobody is put down by somebody else.",
                remedy:
                    "once they say so: kith role offer \(place.name) facilitator \(date.key.date), or hand over to nobody yet")
        }
        try refuseAway(place, rota)
    }

    private func stepIn(_ place: Place, at meeting: PlannedMeeting, _ rota: Rota) throws {
        try place.writing.end(standIns(place, on: meeting.date, rota), of: place.group.row)
        if !rota.willingness(of: place.member.row, for: .facilitator).covers(meeting.date) {
            try keepOffer(of: place, for: .facilitator, on: meeting.date)
        }
        try place.writing.insert(
            RoleTurnRow(member: place.member.row, role: .facilitator, date: meeting.date, place: 1), of: place.group)
    }

    private func standIns(_ place: Place, on date: SeriesDate, _ rota: Rota) -> [RoleTurnRow] {
        [RoleKey.substitute, .coFacilitator].compactMap { rota.turn(of: place.member.row, for: $0, on: date) }
    }

    private func place(_ reference: String, _ writing: Writing, now: Instant, by viewer: Viewer) throws -> Place {
        let (group, member) = try writing.reading.requireMember(reference)
        return Place(
            member: member, group: group, writing: writing, now: now,
            account: Consent.Account(uid: viewer.uid, name: viewer.account))
    }

    private func turn(_ place: Place, _ role: GroupRole, _ meeting: PlannedMeeting, _ rota: Rota) throws -> RoleTurnRow {
        if let turn = rota.turn(of: place.member.row, for: role.key, on: meeting.date) { return turn }
        throw Refusal.conflict(
            "\(place.name) does not take '\(role.key)' on \(meeting.key.date), so there is nothing to exchange.",
            remedy: "kith role show \(place.name)")
    }

    private func requireWord(of place: Place, for role: GroupRole, on meeting: PlannedMeeting, _ rota: Rota) throws {
        try requireComing(place)
        try refuseAway(place, rota)
        guard rota.turn(of: place.member.row, for: role.key, on: meeting.date) == nil else {
            throw Refusal.conflict("\(place.name) takes '\(role.key)' on \(meeting.key.date) already.")
        }
        guard rota.willingness(of: place.member.row, for: role.key).covers(meeting.date) else {
            throw Refusal.conflict(
                "\(place.name) has not offered to take it on \(meeting.key.date): both have to say so.",
                remedy: "once they say so: kith role offer \(place.name) \(role.key) \(meeting.key.date)")
        }
    }
}
