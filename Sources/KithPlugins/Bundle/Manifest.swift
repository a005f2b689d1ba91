import FoundationEssentials
package import KithModel

/// `plugin.json`: what a plugin is and asks for, known before any of its code runs.
package struct Manifest: Hashable, Sendable {
    package let id: String
    /// Three numbers, `1.2.0`.
    package let version: String
    package let api: Int
    package let title: String
    package let summary: String
    /// Names that main.lua's table must have, and no others.
    package let provides: [Provided: [String]]
    /// What it wants to be told of.
    package let reads: [Readable]
    /// What its answers may ask for.
    package let effects: [Effect.Kind]
    /// Which shape its state has; a greater one than before has it migrated.
    package let stateVersion: Int
    package let settings: [String: Setting]
    /// What it wants to be held to, below what there is.
    package let limits: WorkerLimits

    /// Versions of the plugin api that are served.
    package static let apis = 1...1

    package var formats: [String] { provides[.formats] ?? [] }

    package init(json: [UInt8]) throws(Refusal) {
        let fields = try ManifestReader(
            try PluginValue(json: json, file: "plugin.json"), at: "",
            keys: [
                "id", "version", "api", "title", "summary", "provides", "reads", "effects", "state_version", "settings",
                "limits",
            ])
        id = try fields.text("id", most: 40)
        guard id.utf8.count >= 2, Handle(id) != nil else {
            throw fields.refusal("id", "is '\(id)', not 2 to 40 of a-z, 0-9 and hyphens, starting with a letter")
        }
        version = try fields.text("version", most: 20)
        guard Manifest.isVersion(version) else { throw fields.refusal("version", "is '\(version)', not like 1.2.0") }
        api = try fields.integer("api")
        guard Manifest.apis.contains(api) else {
            throw fields.refusal("api", "is \(api); this kith serves \(Manifest.apis.upperBound)")
        }
        title = try fields.text("title", most: 80)
        summary = try fields.text("summary", most: 300)
        provides = try Manifest.provides(fields.reader("provides", keys: Provided.allCases.map(\.rawValue)))
        reads = try fields.choices("reads")
        effects = try fields.choices("effects")
        stateVersion = fields.value("state_version") == nil ? 1 : try fields.integer("state_version")
        guard (1...1_000_000).contains(stateVersion) else {
            throw fields.refusal("state_version", "is \(stateVersion), not from 1 to 1000000")
        }
        settings = try Manifest.settings(fields.value("settings"))
        limits = try Manifest.limits(
            fields.value("limits") == nil
                ? nil : fields.reader("limits", keys: ["load_ms", "call_ms", "wall_ms", "memory_kib"]))
    }

    private static func provides(_ fields: ManifestReader) throws(Refusal) -> [Provided: [String]] {
        var provides: [Provided: [String]] = [:]
        for kind in Provided.allCases where fields.value(kind.rawValue) != nil {
            provides[kind] = kind == .on ? try events(fields) : try fields.names(kind.rawValue, isName: isKey)
        }
        return provides
    }

    /// Kinds of events that plugins may hear of.
    private static func events(_ fields: ManifestReader) throws(Refusal) -> [String] {
        let names = try fields.names("on", isName: isEvent)
        let known = EventKind.allCases.filter(\.isPublic).map(\.rawValue)
        for name in names where !known.contains(name) {
            let near = Nearest.to(name, among: known)
            throw fields.refusal(
                "on",
                "names '\(name.prefix(60))', which is no event that plugins hear of"
                    + (near.map { "; did you mean '\($0)'?" } ?? ""))
        }
        return names
    }

    private static func settings(_ value: PluginValue?) throws(Refusal) -> [String: Setting] {
        guard let value, value != .null else { return [:] }
        guard let members = value.map else { throw refusal("'settings' is \(value.words), not an object.") }
        guard members.count <= 40 else { throw refusal("'settings' holds \(members.count); 40 are allowed.") }
        var settings: [String: Setting] = [:]
        for (name, value) in members.sorted(by: { $0.key < $1.key }) {
            guard isKey(name) else {
                throw refusal("'settings.\(name.prefix(40))' can't be the name of a setting: a-z, 0-9 and '_'.")
            }
            settings[name] = try Setting(value, at: "settings.\(name)")
        }
        return settings
    }

    private static func limits(_ fields: ManifestReader?) throws(Refusal) -> WorkerLimits {
        var limits = WorkerLimits.none
        let standard = WorkerLimits()
        guard let fields else { return limits }
        func lower(_ key: String, _ standard: Int) throws(Refusal) -> Int? {
            guard fields.value(key) != nil else { return nil }
            let asked = try fields.integer(key)
            guard (1...standard).contains(asked) else {
                throw fields.refusal(key, "is \(asked), not from 1 to \(standard): a plugin may only lower its limits")
            }
            return asked
        }
        limits.loadMilliseconds = try lower("load_ms", standard.loadMilliseconds) ?? .max
        limits.callMilliseconds = try lower("call_ms", standard.callMilliseconds) ?? .max
        limits.wallMilliseconds = try lower("wall_ms", standard.wallMilliseconds) ?? .max
        limits.memoryBytes = try lower("memory_kib", standard.memoryBytes / 1024).map { $0 * 1024 } ?? .max
        return limits
    }

    static func refusal(_ words: String) -> Refusal {
        .invalid("plugin.json", "plugin.json: \(words)", remedy: "see Plugins/README.md")
    }

    /// A name in a table: 1 to 40 of a-z, 0-9 and `_`, starting with a letter.
    static func isKey(_ text: String) -> Bool {
        guard let first = text.utf8.first, (97...122).contains(first), text.utf8.count <= 40 else { return false }
        return text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "_") }
    }

    /// A kind of event: `meeting.closed`.
    private static func isEvent(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return (2...3).contains(parts.count) && parts.allSatisfy { isKey(String($0)) }
    }

    private static func isVersion(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 3
            && parts.allSatisfy { (1...6).contains($0.count) && $0.utf8.allSatisfy { (48...57).contains($0) } }
    }
}
