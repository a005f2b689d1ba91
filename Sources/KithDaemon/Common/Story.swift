import KithCalendar
import KithModel
import KithStore
import KithWire

/// What a group's journal tells of its life: no people, no one evening, only what became of the group.
struct Story {
    private let reading: Reading
    private let row: GroupRow
    private let zone: Zone?
    private let series: [String: Series]

    private static let kinds: [EventKind] = [
        .groupCreated, .groupSplit, .groupMerged, .groupStateChanged, .seriesScheduled, .seriesChanged, .seriesEnded,
        .meetingClosed, .ethicsAdopted, .ethicsKept,
    ]

    init(_ reading: Reading, of row: GroupRow, zones: ZoneDatabase) throws {
        (self.reading, self.row) = (reading, row)
        zone = zones.zone(named: row.group.zone)
        series = Dictionary(try reading.series(of: row).map { ($0.series.id, $0.series) }) { first, _ in first }
    }

    func lines() throws -> [StoryLine] {
        var state = GroupState.forming
        let history = try reading.history(of: row, kinds: Story.kinds)
        let isOffspring = history.contains { $0.kind == .groupSplit && $0.facts["from"] != nil }
        return try history.compactMap { event in
            // Of one that grew out of another, that says it all.
            if event.kind == .groupCreated, isOffspring { return nil }
            guard let text = try text(event, &state) else { return nil }
            let day = (zone?.civil(at: event.at) ?? event.at.utc).date
            return StoryLine(on: day, what: event.kind.rawValue, text: text)
        }
    }

    private func text(_ event: Event, _ state: inout GroupState) throws -> String? {
        switch event.kind {
        case .groupCreated:
            return row.group.metBefore ? "The group, which had met before, began to be kept here." : "The group was set up."
        case .groupSplit:
            if let other = try handle(event.facts["into"]) { return "\(other) grew out of it." }
            return try handle(event.facts["from"]).map { "It grew out of \($0)." }
        case .groupMerged:
            if let other = try handle(event.facts["into"]) { return "It goes on together with \(other)." }
            return try handle(event.facts["from"]).map { "\($0) came along, and goes on with it." }
        case .groupStateChanged: return turned(event.facts["state"], &state)
        case .seriesScheduled: return event.subject.flatMap { series[$0] }.map { "Dates were planned: \(Story.when($0))." }
        case .seriesChanged:
            guard let from = event.facts["from"]?.prefix(10), let new = event.facts["into"].flatMap({ series[$0] }) else {
                return nil
            }
            return "From \(from) on: \(Story.when(new))."
        case .seriesEnded:
            guard let old = event.subject.flatMap({ series[$0] }) else { return nil }
            let end = event.facts["before"].map { " before \($0.prefix(10))" } ?? ""
            return "No more dates\(end): \(Story.when(old))."
        case .meetingClosed:
            if event.facts["number"] == "1" { return "The first meeting." }
            if event.facts["occasion"] == "reflection" { return "The group looked at how it was doing." }
            return nil
        case .ethicsAdopted:
            return event.facts["version"].map { "The group agreed on what it promises itself, version \($0)." }
        case .ethicsKept: return "The group looked at its promises, and keeps them."
        default: return nil
        }
    }

    private func turned(_ word: String?, _ state: inout GroupState) -> String? {
        guard let word, let next = GroupState(rawValue: word) else { return nil }
        defer { state = next }
        switch next {
        case .paused: return "It took a rest."
        case .active: return state == .paused ? "It went on." : nil
        case .closed: return "It came to a good end."
        case .forming: return nil
        }
    }

    private static func when(_ series: Series) -> String {
        let title = series.title.map { "\($0), " } ?? ""
        return "\(title)\(Plan.sentence(of: series)) at \(series.start.time)"
    }

    /// A group beyond reach is named no more than any other.
    private func handle(_ id: String?) throws -> String? {
        guard let id else { return nil }
        return try reading.group(id).map { $0.group.handle.description } ?? "another group"
    }
}
