package import KithCalendar
package import KithModel
package import KithWire

/// Says when something is: how far away, on the group's clock, and on the caller's where it differs.
package struct When {
    private let now: Instant
    private let zones: ZoneSnapshot
    private let local: Zone?

    package init(now: Instant, zones: ZoneDatabase, localZone: String?) {
        (self.now, self.zones) = (now, ZoneSnapshot(zones))
        local = localZone.flatMap(self.zones.zone(named:))
    }

    /// "in 3 days, Tue 18:30 Europe/Dublin".
    package func text(_ time: MeetingTime) -> String {
        guard let at = CivilDateTime(time.at) else { return Printable.line(time.at) }
        let clock = "\(at.date.weekday.abbreviation) \(at.time) \(Printable.line(time.zone))"
        guard let zone = zones.zone(named: time.zone) else { return "\(at.date) \(clock)" }
        let days = at.date.daysSinceEpoch - zone.civil(at: now).date.daysSinceEpoch
        return "\(distance(days)), \(clock)"
    }

    /// It has not come yet.
    ///
    /// - Parameter seconds: by more than so much.
    package func isAhead(_ time: MeetingTime, by seconds: Int64 = 0) -> Bool {
        guard let at = CivilDateTime(time.at), let zone = zones.zone(named: time.zone) else { return false }
        return zone.resolve(at).instant.seconds > now.seconds + seconds
    }

    /// What to ask before a meeting is opened long before its time; nil within the last two hours.
    package func early(_ time: MeetingTime) -> String? {
        isAhead(time, by: 7200) ? "It is planned for later: \(text(time))." : nil
    }

    /// "Wed 05:30 here", where the caller's clock shows something else.
    package func here(_ time: MeetingTime) -> String? {
        guard let local, local.name != time.zone, let at = CivilDateTime(time.at), let zone = zones.zone(named: time.zone)
        else { return nil }
        let there = local.civil(at: zone.resolve(at).instant)
        return there == at ? nil : "\(there.date.weekday.abbreviation) \(there.time) here"
    }

    /// "Tue 2026-11-24 18:30".
    package static func date(_ time: MeetingTime) -> String {
        guard let at = CivilDateTime(time.at) else { return Printable.line(time.at) }
        return "\(at.date.weekday.abbreviation) \(at.date) \(at.time)"
    }

    private func distance(_ days: Int) -> String {
        switch days {
        case 0: "today"
        case 1: "tomorrow"
        case -1: "yesterday"
        case ..<0: "\(-days) days ago"
        case ..<21: "in \(days) days"
        default: "in \(days / 7) weeks"
        }
    }
}
