import KithModel
import KithPlugins
import KithStore

/// The rubrics that there are, for a group or for all.
struct RubricCatalogue: Sendable {
    struct Entry: Sendable {
        let plugin: PluginRow
        let rubric: Rubric
        /// What people call it.
        let name: String
    }

    /// By title.
    let entries: [Entry]

    init(_ reading: Reading, for group: GroupRow?) throws {
        let found = try reading.plugins(serving: group).flatMap { row in
            try KnownContent.definitions(row.definitions, reading).rubrics.map { (row, Rubric($0)) }
        }
        let uses = Dictionary(grouping: found, by: \.1.name).mapValues(\.count)
        entries = found.map { row, rubric in
            Entry(plugin: row, rubric: rubric, name: uses[rubric.name] == 1 ? rubric.name : "\(row.plugin)/\(rubric.name)")
        }.sorted { ($0.rubric.title, $0.name) < ($1.rubric.title, $1.name) }
    }

    func entry(named name: String) -> Entry? {
        entries.first { $0.name == name || "\($0.plugin.plugin)/\($0.rubric.name)" == name }
    }

    /// Refuses a name that no rubric has, with the nearest that one has.
    func require(_ name: String) throws(Refusal) -> Entry {
        if let entry = entry(named: name) { return entry }
        let near = Nearest.to(name, among: entries.map(\.name))
        throw .notFound(
            "There is no rubric '\(name.prefix(80))'.", remedy: near.map { "did you mean '\($0)'?" } ?? "kith rubric list")
    }
}
