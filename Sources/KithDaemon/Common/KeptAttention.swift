import KithCalendar
package import KithModel
package import KithStore
package import KithWire

/// What a group keeps and has not looked at for a year. A group that keeps nothing is asked for nothing.
package struct KeptAttention: Sendable {
    private let ethics: Set<Int64>
    private let lines: Set<Int64>
    /// How many messages want a look, by group.
    private let messages: [Int64: Int]?

    /// For all groups at once: those of which something may be due, as to the day in the zone that is furthest on.
    package init(_ reading: Reading, now: Instant) throws {
        let day = YearlyLook.latestNotDue(today: now.utc.date.adding(days: 1))
        ethics = try reading.groupsWithEthics(lookedAtBefore: day)
        lines = try reading.groupsWithCrisisLines(confirmedBefore: day)
        messages = try reading.groupsInTrouble()
    }

    /// What nobody but whoever keeps all groups can look after.
    static func notices(_ store: Store, by viewer: Viewer, now: Instant) async throws(Refusal) -> [String] {
        guard viewer.keepsAll else { return [] }
        let day = YearlyLook.latestNotDue(today: now.utc.date)
        let count = try await store.read(as: viewer) { try $0.crisisLines(of: nil, confirmedBefore: day) }
        guard count > 0 else { return [] }
        let lines = count == 1 ? "A crisis line of the whole network was" : "\(count) crisis lines of the whole network were"
        return ["\(lines) not confirmed for a year. kith resource list --kind crisis_line"]
    }

    /// For one group, without a look at the others.
    package init(for group: GroupRow) { (ethics, lines, messages) = ([group.row], [group.row], nil) }

    package func lines(of group: GroupRow, _ reading: Reading, today: CivilDate) throws -> [Attention] {
        var attention: [Attention] = []
        let handle = group.group.handle
        if ethics.contains(group.row), let dates = try reading.ethicsDates(of: group),
            YearlyLook.isDue(since: dates.looked, today: today)
        {
            attention.append(
                Attention(
                    code: "ethics_due",
                    text: "The group last looked at what it promises itself on \(dates.looked); it may well stay as it is",
                    remedy: "kith ethics read-out \(handle), then kith ethics keep \(handle)"))
        }
        let undelivered = try messages.map { $0[group.row] ?? 0 } ?? reading.troubleCount(of: group)
        if undelivered > 0 {
            attention.append(
                Attention(
                    code: "message_undelivered",
                    text: undelivered == 1
                        ? "A message could not be delivered" : "\(undelivered) messages could not be delivered",
                    remedy: "kith outbox list \(handle)"))
        }
        guard lines.contains(group.row) else { return attention }
        let count = try reading.crisisLines(of: group, confirmedBefore: YearlyLook.latestNotDue(today: today))
        if count > 0 {
            attention.append(
                Attention(
                    code: "resource_unconfirmed",
                    text: count == 1
                        ? "A crisis line was not confirmed for a year: does it still answer?"
                        : "\(count) crisis lines were not confirmed for a year: do they still answer?",
                    remedy: "kith resource list \(handle) --kind crisis_line"))
        }
        return attention
    }
}
