package import KithCalendar
package import KithModel
package import KithStore
package import KithWire

/// How people want to be reminded: as they said to somebody who keeps the group, or set themselves.
package struct RemindingService: Sendable {
    let store: Store
    let clock: WallClock
    let zones: ZoneDatabase

    package init(
        store: Store, clock: WallClock, zones: ZoneDatabase
    ) {
        self.store = store
        self.clock = clock
        self.zones = zones
    }

    package func reminders(_ asked: MemberReminders.Parameters, by viewer: Viewer) async throws(Refusal) -> RemindingView {
        let now = clock.now()
        let changes = Changes(
            wish: asked.wish, quietFrom: asked.quietFrom, quietUntil: asked.quietUntil, zone: asked.zone, most: nil,
            namesGroup: asked.namesGroup)
        return try await store.write(as: viewer) { [zones] writing in
            let (group, row) = try writing.reading.requireMember(asked.member)
            let present = try writing.reading.reminding(of: row)
            guard changes.isAny else { return RemindingView(present) }
            let changed = try changes.applied(to: present, zones)
            try writing.setReminding(changed, of: row)
            try writing.record(Event(at: now, kind: .memberChanged, subject: row.member.id), group: group)
            return RemindingView(changed)
        }
    }

    /// What is to be otherwise; nil stays as it was.
    struct Changes: Sendable {
        var wish: String?
        var quietFrom: String?
        var quietUntil: String?
        var zone: String?
        var most: Int?
        var namesGroup: Bool?

        var isAny: Bool {
            wish != nil || quietFrom != nil || quietUntil != nil || zone != nil || most != nil || namesGroup != nil
        }

        func applied(to present: Reminding, _ zones: ZoneDatabase) throws(Refusal) -> Reminding {
            var reminding = present
            if let wish {
                guard let known = ReminderWish(rawValue: wish) else {
                    throw .invalid("wish", "'\(wish.prefix(40))' is no such wish.", remedy: "meetings, own or nothing")
                }
                reminding.wish = known
            }
            if let quietFrom { reminding.quietFrom = try SpokenTime.time(quietFrom) }
            if let quietUntil { reminding.quietUntil = try SpokenTime.time(quietUntil) }
            if let zone { reminding.zone = zone.isEmpty ? nil : try zones.requireZone(zone).name }
            if let most {
                guard (1...Reminding.mostEver).contains(most) else {
                    throw .invalid("most", "'most' must be 1 to \(Reminding.mostEver).")
                }
                reminding.most = most
            }
            if let namesGroup { reminding.namesGroup = namesGroup }
            return reminding
        }
    }
}

extension RemindingView {
    init(_ reminding: Reminding) {
        self.init(
            wish: reminding.wish.rawValue, quietFrom: reminding.quietFrom.description,
            quietUntil: reminding.quietUntil.description, zone: reminding.zone, most: reminding.most,
            namesGroup: reminding.namesGroup)
    }
}
