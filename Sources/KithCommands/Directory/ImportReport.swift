import KithModel
import KithWire

/// What an import did, or would do.
struct ImportReport {
    private let feed: DirectoryReader
    private var appeared: [String] = []
    private var changed: [String] = []
    var unchanged = 0
    var vanished: [DirectoryList.Entry] = []
    private(set) var refusals: [String] = []
    private(set) var refusedCount = 0

    init(feed: DirectoryReader) {
        self.feed = feed
        refusedCount = feed.refused.count
        refusals = feed.refused.map { "entry \($0.position) (\(Printable.line($0.slug))): \(Printable.line($0.reason))" }
    }

    mutating func note(_ group: String, _ outcome: String) {
        switch outcome {
        case "appeared": appeared.append(group)
        case "changed": changed.append(group)
        default: unchanged += 1
        }
    }

    /// The daemon refused a whole group: all its entries.
    mutating func refuse(_ group: ListedGroup, _ reason: String) {
        refusedCount += max(1, group.series.count)
        refusals.append("group \(Printable.line(group.name)): \(Printable.line(reason))")
    }

    func lines(isDry: Bool) -> [String] {
        let would = isDry ? "would be " : ""
        let series = feed.groups.reduce(0) { $0 + $1.series.count }
        var lines = ["\(feed.entries) entries: \(feed.groups.count) groups with \(series) series of meetings"]
        if appeared.isEmpty && changed.isEmpty {
            lines.append("No change.")
        } else {
            if !appeared.isEmpty { lines.append("\(appeared.count) \(would)new") }
            if !changed.isEmpty {
                lines.append("\(changed.count) \(would)changed: \(changed.map(Printable.line).joined(separator: ", "))")
            }
            if unchanged > 0 { lines.append("\(unchanged) unchanged") }
        }
        if !vanished.isEmpty {
            let names = vanished.map { Printable.line($0.group) }.joined(separator: ", ")
            lines.append("\(vanished.count) no longer listed, and kept: \(names)")
        }
        return lines.flatMap { Terminal.current.wrap($0, indent: "", width: 78) }
    }

    struct Summary: Encodable {
        let entries, groups: Int
        let appeared, changed, vanished: [String]
        let unchanged, refused: Int
    }

    var summary: Summary {
        Summary(
            entries: feed.entries, groups: feed.groups.count, appeared: appeared, changed: changed,
            vanished: vanished.map(\.group), unchanged: unchanged, refused: refusedCount)
    }
}
