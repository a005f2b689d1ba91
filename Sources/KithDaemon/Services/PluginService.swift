import KithModel
import KithPlugins
import KithStore
import KithWire

/// Plugins: what there is, and what each provides.
struct PluginService: Sendable {
    let store: Store

    /// One view for each version of a plugin that is installed somewhere.
    func list(_ asked: PluginList.Parameters, by viewer: Viewer) async throws(Refusal) -> PluginList.Result {
        try await store.read(as: viewer) { reading in
            let group = try asked.group.map(reading.requireGroup)
            var rows = try group.map(reading.plugins(of:)) ?? reading.plugins()
            if group != nil {
                // The group's own stands before the one for all.
                let own = Set(rows.filter { $0.group != nil }.map(\.plugin))
                rows.removeAll { $0.group == nil && own.contains($0.plugin) }
            }
            let failing = try reading.failing(in: group)
            var views: [PluginView] = []
            for (_, same) in Dictionary(grouping: rows, by: { "\($0.plugin) \($0.bundle)" }).sorted(by: { $0.key < $1.key }) {
                let places = Set(same.compactMap(\.group))
                views.append(
                    try reading.view(
                        same[0], all: same, group: group,
                        failing: failing.first { row in
                            row.plugin == same[0].plugin && (places.isEmpty || places.contains(row.group))
                        }))
            }
            return PluginList.Result(plugins: Array(views.prefix(1000)))
        }
    }

    /// As it serves the group that is asked about; else the installation for all; else the only or first one.
    func show(_ asked: PluginShow.Parameters, by viewer: Viewer) async throws(Refusal) -> PluginView {
        try await store.read(as: viewer) { reading in
            let group = try asked.group.map(reading.requireGroup)
            let rows = try reading.requirePlugin(asked.plugin)
            let row =
                try group.map { try reading.requireServing(asked.plugin, in: $0) }
                ?? rows.first { $0.group == nil } ?? rows[0]
            let scope = try group ?? row.group.flatMap { try reading.group(row: $0) }
            let failing = try reading.failing(in: scope).first { $0.plugin == asked.plugin }
            return try reading.view(row, all: rows.filter { $0.bundle == row.bundle }, group: scope, failing: failing)
        }
    }

    func hooks(_ asked: PluginHooks.Parameters, by viewer: Viewer) async throws(Refusal) -> PluginHooks.Result {
        try await store.read(as: viewer) { reading in
            let group = try asked.group.map(reading.requireGroup)
            let rows = try group.map(reading.plugins(of:)) ?? reading.plugins()
            var hooks: [HookView] = []
            for row in rows where row.isEnabled {
                let manifest = try reading.requireBundle(row).manifest
                for hook in HookName.all(of: manifest) {
                    hooks.append(
                        HookView(
                            plugin: row.plugin, hook: hook.description, reads: manifest.reads.map(\.rawValue),
                            effects: hook.declaration == .on ? manifest.effects.map(\.rawValue) : []))
                }
            }
            let unique = Array(Set(hooks)).sorted { ($0.plugin, $0.hook) < ($1.plugin, $1.hook) }
            return PluginHooks.Result(hooks: Array(unique.prefix(1000)))
        }
    }
}

extension Reading {
    /// Every installation of a plugin, or why not with the nearest name there is; never empty.
    func requirePlugin(_ name: String) throws -> [PluginRow] {
        let rows = try plugins(named: name)
        if !rows.isEmpty { return rows }
        let near = Nearest.to(name, among: try plugins().map(\.plugin))
        throw Refusal.notFound(
            "There is no plugin '\(name.prefix(60))'.", remedy: near.map { "did you mean '\($0)'?" } ?? "kith plugin list")
    }

    /// The installation for a group, or for all where none is named; not the one for all that merely serves the group.
    func requireInstallation(_ plugin: String, for group: GroupRow?) throws -> PluginRow {
        let rows = try requirePlugin(plugin)
        if let row = rows.first(where: { $0.group == group?.row }) { return row }
        let whose = group.map { "for \($0.group.handle) alone" } ?? "for all groups"
        throw Refusal.notFound("\(plugin) is not installed \(whose).", remedy: "kith plugin show \(plugin)")
    }

    /// The installation that serves a group.
    func requireServing(_ plugin: String, in group: GroupRow) throws -> PluginRow {
        _ = try requirePlugin(plugin)
        if let row = try installation(of: plugin, in: group) { return row }
        throw Refusal.notFound(
            "\(plugin) is not installed for \(group.group.handle).", remedy: "kith plugin list --group \(group.group.handle)")
    }

    /// A group that has the plugin.
    func requireServed(_ group: String, by plugin: String) throws -> GroupRow {
        let row = try requireGroup(group)
        _ = try requireServing(plugin, in: row)
        return row
    }

    func requireBundle(_ row: PluginRow) throws -> Bundle {
        if let bundle = try KnownContent.bundle(row.bundle, self) { return bundle }
        throw Refusal(.unavailable, "The store lacks the bundle of \(row.plugin).", remedy: "install it again")
    }

    func view(_ row: PluginRow, all: [PluginRow], group: GroupRow?, failing: HealthRow?) throws -> PluginView {
        let manifest = try requireBundle(row).manifest
        let groups = try all.compactMap { other in try other.group.map { try handle(of: $0) } ?? "all" }
        let values = manifest.valuesInForce(of: try settings(of: row.plugin, group: group))
        let scope = try row.group.flatMap { try self.group(row: $0) }
        return PluginView(
            plugin: row.plugin, version: manifest.version, title: manifest.title, summary: manifest.summary,
            hash: row.bundle, bundled: row.isBundled, groups: groups.sorted(),
            formats: try FormatCatalogue.formats(of: row, self).map { format in
                FormatView(
                    format: "\(row.plugin)/\(format.name)", title: format.title, summary: format.summary,
                    occasion: format.occasion?.rawValue)
            },
            settings: values.isEmpty ? nil : values.mapValues(\.plain), failing: failing?.health.failure?.message,
            enabled: row.isEnabled, versions: try versions(of: row.plugin, for: scope).map(\.version),
            provides: Dictionary(
                manifest.provides.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { first, _ in first }),
            reads: manifest.reads.map(\.rawValue), effects: manifest.effects.map(\.rawValue),
            stateVersion: manifest.stateVersion)
    }
}

extension PluginValue {
    /// A setting's value as text.
    var plain: String {
        switch self {
        case .bool(let value): value ? "true" : "false"
        case .integer(let value): String(value)
        case .string(let value): value
        default: words
        }
    }
}
