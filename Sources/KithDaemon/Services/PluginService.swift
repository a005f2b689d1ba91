import FoundationEssentials
import KithModel
import KithPlugins
import KithStore
import KithWire

/// Plugins: listed, checked and installed, removed.
struct PluginService: Sendable {
    let store: Store
    let clock: WallClock
    let host: PluginHost

    func list(_ asked: PluginList.Parameters) async throws(Refusal) -> PluginList.Result {
        try await store.read { reading in
            let group = try asked.group.map(reading.requireGroup)
            let rows = try group.map(reading.plugins(of:)) ?? reading.plugins()
            var seen: [String] = []
            var views: [PluginView] = []
            for row in rows where !seen.contains(row.plugin) {
                seen.append(row.plugin)
                views.append(try view(row, all: rows, group: group, reading))
            }
            return PluginList.Result(plugins: Array(views.prefix(1000)))
        }
    }

    func show(_ asked: PluginShow.Parameters) async throws(Refusal) -> PluginView {
        try await store.read { reading in
            let group = try asked.group.map(reading.requireGroup)
            let rows = try reading.requirePlugin(asked.plugin)
            let own = rows.first { $0.group != nil && $0.group == group?.row }
            guard let row = own ?? rows.first(where: { $0.group == nil }) ?? rows.first else {
                throw Refusal.notFound("There is no plugin '\(asked.plugin.prefix(60))'.")
            }
            return try view(row, all: rows, group: group, reading)
        }
    }

    func install(_ asked: PluginInstall.Parameters, context: RequestContext) async throws(Refusal) -> PluginInstall.Result {
        var files: [String: [UInt8]] = [:]
        for (name, text) in asked.files {
            guard let data = Data(base64Encoded: text) else {
                throw .invalid("files", "'\(name.prefix(60))' is not base64.")
            }
            files[name] = Array(data)
        }
        return try await install(
            try Bundle(files: files), group: asked.group, settings: asked.settings, isBundled: false)
    }

    func install(
        _ bundle: Bundle, group: String?, settings: [String: String]?, isBundled: Bool
    ) async throws(Refusal) -> PluginInstall.Result {
        if let settings { _ = try bundle.manifest.values(of: settings) }
        let check = await host.check(bundle)
        if let reason = check.unavailable {
            throw Refusal(.unavailable, "Plugins are off: \(reason).", remedy: "kith daemon status")
        }
        guard check.errors.isEmpty else {
            throw .conflict(
                "\(bundle.manifest.id) can't be installed: \(check.errors.joined(separator: "; "))",
                remedy: "kith plugin check DIR, then install it again")
        }
        let now = clock.now()
        let formats = check.formats
        let warnings = check.warnings
        return try await store.write { writing in
            var target = try group.map(writing.reading.requireGroup)
            let scopeRow = target?.row
            let before = try writing.reading.plugins(named: bundle.manifest.id).first { $0.group == scopeRow }
            let old = try before.flatMap { try PluginService.bundle(of: $0, writing.reading) }
            let hash = try writing.define(Data(bundle.canonicalBytes), kind: .bundle)
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys]
            let definition = try writing.define(try encoder.encode(formats), kind: .formats)
            let row = PluginRow(
                plugin: bundle.manifest.id, group: scopeRow, bundle: hash, formats: definition, isBundled: isBundled)
            try writing.install(row, for: target)
            if let settings { try writing.set(settings, of: row.plugin, for: target) }
            try writing.forgetFailures(of: row.plugin, group: target)
            let chosen = try PluginService.choose(formats, of: row.plugin, for: &target, writing)
            try writing.record(
                Event(
                    at: now, kind: .pluginInstalled, subject: row.plugin,
                    facts: ["version": bundle.manifest.version, "hash": hash]), group: target)
            let view = try view(row, all: try writing.reading.plugins(named: row.plugin), group: target, writing.reading)
            return PluginInstall.Result(
                plugin: view, replaced: old?.manifest.version, warnings: warnings, format: chosen)
        }
    }

    /// A group that installs a plugin with one format to choose means to use it, unless it chose another plugin's.
    private static func choose(
        _ formats: [FormatDefinition], of plugin: String, for group: inout GroupRow?, _ writing: Writing
    ) throws -> String? {
        guard var row = group else { return nil }
        let open = formats.filter { $0.occasion == nil }
        let isFree = row.group.format.map { $0.hasPrefix(plugin + "/") } ?? true
        guard isFree, open.count == 1, let only = open.first else { return nil }
        let name = "\(plugin)/\(only.name)"
        guard row.group.format != name else { return nil }
        row.group.format = name
        try writing.update(row)
        group = row
        return name
    }

    func remove(_ asked: PluginRemove.Parameters) async throws(Refusal) -> Nothing {
        let now = clock.now()
        return try await store.write { writing in
            let group = try asked.group.map(writing.reading.requireGroup)
            let rows = try writing.reading.requirePlugin(asked.plugin)
            guard let row = rows.first(where: { $0.group == group?.row }) else {
                let whose = group.map { "for \($0.group.handle)" } ?? "for all groups"
                throw Refusal.notFound(
                    "\(asked.plugin) is not installed \(whose).", remedy: "kith plugin show \(asked.plugin)")
            }
            guard !row.isBundled else {
                throw Refusal.conflict(
                    "\(asked.plugin) comes with kith and stays.", remedy: "a group's own plugin goes before it")
            }
            _ = try writing.remove(plugin: asked.plugin, from: group)
            if var group, group.group.format?.hasPrefix(asked.plugin + "/") == true {
                group.group.format = nil
                try writing.update(group)
            }
            try writing.record(Event(at: now, kind: .pluginRemoved, subject: asked.plugin), group: group)
            return Nothing()
        }
    }

    private static func bundle(of row: PluginRow, _ reading: Reading) throws -> Bundle? {
        try KnownContent.bundle(row.bundle, reading)
    }

    private func view(_ row: PluginRow, all: [PluginRow], group: GroupRow?, _ reading: Reading) throws -> PluginView {
        guard let bundle = try PluginService.bundle(of: row, reading) else {
            throw Refusal(.unavailable, "The store lacks the bundle of \(row.plugin).", remedy: "install it again")
        }
        let groups = try all.filter { $0.plugin == row.plugin }.compactMap { other in
            try other.group.map { try reading.handle(of: $0) } ?? "all"
        }
        let failures = try group.map(reading.failures(of:)) ?? reading.failures()
        let values = try bundle.manifest.values(of: try reading.settings(of: row.plugin, group: group))
        return PluginView(
            plugin: row.plugin, version: bundle.manifest.version, title: bundle.manifest.title,
            summary: bundle.manifest.summary, hash: row.bundle, bundled: row.isBundled, groups: groups.sorted(),
            formats: try FormatCatalogue.formats(of: row, reading).map { format in
                FormatView(
                    format: "\(row.plugin)/\(format.name)", title: format.title, summary: format.summary,
                    occasion: format.occasion?.rawValue)
            },
            settings: values.isEmpty ? nil : values.mapValues(\.plain),
            failing: failures.first { $0.plugin == row.plugin }?.message)
    }
}

extension Reading {
    fileprivate func requirePlugin(_ name: String) throws -> [PluginRow] {
        let rows = try plugins(named: name)
        if !rows.isEmpty { return rows }
        let near = Nearest.to(name, among: try plugins().map(\.plugin))
        throw Refusal.notFound(
            "There is no plugin '\(name.prefix(60))'.", remedy: near.map { "did you mean '\($0)'?" } ?? "kith plugin list")
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
