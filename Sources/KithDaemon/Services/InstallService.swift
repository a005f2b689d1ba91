import FoundationEssentials
package import KithModel
package import KithPlugins
package import KithStore
package import KithWire

/// Puts a version of a plugin in the place of another: check, its own tests, a fresh worker, its states brought along, and
/// then the change in one transaction. Until then, and whatever fails, the old one serves.
package struct InstallService: Sendable {
    let store: Store
    let clock: WallClock
    let host: PluginHost

    /// Tells whoever brings events that a plugin may go on: what stopped at the version before may go well with this one.
    let hurry: @Sendable (PluginPlace) async -> Void

    package init(
        store: Store, clock: WallClock, host: PluginHost,
        hurry: @escaping @Sendable (PluginPlace) async -> Void = { _ in }
    ) {
        (self.store, self.clock, self.host, self.hurry) = (store, clock, host, hurry)
    }

    func goOn(_ plugin: String) async throws(Refusal) {
        for place in try await store.read(as: .daemon, { reading in try reading.placesWaiting(for: plugin) }) {
            await hurry(place)
        }
    }

    func install(_ asked: PluginInstall.Parameters, by viewer: Viewer) async throws(Refusal) -> PluginInstall.Result {
        try await install(
            try Bundle(base64: asked.files), group: asked.group, settings: asked.settings, isBundled: false,
            isUpgrade: asked.upgrade ?? false, by: viewer)
    }

    /// What was found out about a bundle before anything is changed.
    private struct Examined: Sendable {
        let bundle: Bundle
        let definitions: PluginDefinitions
        let warnings: [String]
        let tests: Int
    }

    /// - Parameter group: the group it is for; nil: all.
    @discardableResult
    package func install(
        _ bundle: Bundle, group: String?, settings: [String: String]?, isBundled: Bool, isUpgrade: Bool = false,
        by viewer: Viewer
    ) async throws(Refusal) -> PluginInstall.Result {
        let id = bundle.manifest.id
        if let settings { _ = try bundle.manifest.values(of: settings) }
        try await store.read(as: viewer) { reading in
            let group = try reading.requireScope(group)
            if isUpgrade {
                let row = try reading.requireInstallation(id, for: group)
                guard try reading.requireBundle(row) != bundle else {
                    throw Refusal.conflict("\(id) \(bundle.manifest.version) is installed already, the same to the byte.")
                }
            }
        }
        let examined = try await examine(bundle)
        let (before, migrated) = try await migrate(to: bundle, group: group, by: viewer)
        let now = clock.now()
        let result = try await store.write(as: viewer) { writing in
            try InstallService.swap(
                to: examined, from: before, migrated: migrated, group: group, settings: settings, isBundled: isBundled,
                now: now, writing)
        }
        try await goOn(id)
        return result
    }

    private func examine(_ bundle: Bundle) async throws(Refusal) -> Examined {
        let id = bundle.manifest.id
        let check = await host.check(bundle)
        if let reason = check.unavailable {
            throw Refusal(.unavailable, "Plugins are off: \(reason).", remedy: "kith daemon status")
        }
        guard check.errors.isEmpty else {
            throw .conflict(
                "\(id) can't be installed: \(check.errors.joined(separator: "; "))",
                remedy: "kith plugin check DIR, then install it again")
        }
        let suite = try await host.test(bundle)
        let failures = suite.failures.compactMap(\.reason)
        guard failures.isEmpty else {
            let more = failures.count > 3 ? "; and \(failures.count - 3) more" : ""
            throw .conflict(
                "\(id) can't be installed, its own tests fail: \(failures.prefix(3).joined(separator: "; "))\(more)",
                remedy: "kith plugin test DIR")
        }
        return Examined(
            bundle: bundle, definitions: check.definitions, warnings: check.warnings, tests: suite.runs.count)
    }

    /// A group's state as the new version wants it, and what it was.
    private struct Migrated: Sendable {
        let group: GroupRow
        let old: PluginState
        let new: PluginState?
    }

    private func migrate(
        to bundle: Bundle, group name: String?, by viewer: Viewer
    ) async throws(Refusal) -> (before: PluginRow?, migrated: [Migrated]) {
        let manifest = bundle.manifest
        let (before, states) = try await store.read(as: viewer) { reading in
            let group = try name.map(reading.requireGroup)
            let before = try reading.plugins(named: manifest.id).first { $0.group == group?.row }
            let groups = try reading.groupsWithState(of: manifest.id, for: group)
            return (
                before,
                try groups.compactMap { group in
                    try reading.state(of: manifest.id, in: group).map { (group, $0) }
                }
            )
        }
        var migrated: [Migrated] = []
        for (group, state) in states where state.version != manifest.stateVersion {
            guard state.version < manifest.stateVersion else {
                throw .conflict(
                    "\(manifest.id) \(manifest.version) has state_version \(manifest.stateVersion), older than what it remembers (\(state.version)).",
                    remedy: "kith plugin rollback \(manifest.id), or raise state_version")
            }
            let call = HookCall(
                .migrate,
                [
                    "old": .integer(Int64(state.version)),
                    "state": FrameCodec.value(Array(state.content)[...]) ?? .null,
                ], seed: HookCall.seed(group.group.id))
            do throws(PluginFault) {
                let outcome = try await host.runApart(call, of: bundle)
                let new =
                    outcome.value == .null
                    ? nil
                    : PluginState(
                        version: manifest.stateVersion, content: Data(FrameCodec.bytes(outcome.value)),
                        revision: state.revision + 1)
                guard new.map({ $0.content.count <= Turn.stateMost }) ?? true else {
                    throw PluginFault(.result, "migrate: gave more than \(Turn.stateMost) bytes")
                }
                migrated.append(Migrated(group: group, old: state, new: new))
            } catch {
                throw .conflict(
                    "\(manifest.id) \(manifest.version) can't take over what it remembers in \(group.group.handle): \(error.message)",
                    remedy: "mend migrate in main.lua; the version before goes on serving")
            }
        }
        return (before, migrated)
    }

    private static func swap(
        to examined: Examined, from before: PluginRow?, migrated: [Migrated], group name: String?,
        settings: [String: String]?, isBundled: Bool, now: Instant, _ writing: Writing
    ) throws -> PluginInstall.Result {
        let reading = writing.reading
        let manifest = examined.bundle.manifest
        var group = try name.map(reading.requireGroup)
        let scope = group?.row
        guard try reading.plugins(named: manifest.id).first(where: { $0.group == scope }) == before else {
            throw Refusal.conflict("\(manifest.id) was changed by somebody else just now.", remedy: "try again")
        }
        for group in try reading.groupsWithState(of: manifest.id, for: group)
        where !migrated.contains(where: { $0.group.row == group.row }) {
            guard try reading.state(of: manifest.id, in: group)?.version == manifest.stateVersion else {
                throw Refusal(.unavailable, "\(manifest.id) was at work in \(group.group.handle).", remedy: "try again")
            }
        }
        for state in migrated {
            guard try reading.state(of: manifest.id, in: state.group)?.revision == state.old.revision else {
                throw Refusal(.unavailable, "\(manifest.id) was at work in \(state.group.group.handle).", remedy: "try again")
            }
            try writing.setAside(state.old, of: manifest.id, in: state.group)
            if let new = state.new {
                try writing.keep(new, of: manifest.id, in: state.group)
            } else {
                try writing.forgetState(of: manifest.id, in: state.group)
            }
        }
        let old = try before.map { try reading.requireBundle($0).manifest }
        let row = try place(examined, for: group, from: before, oldVersion: old?.version, isBundled: isBundled, now: now, writing)
        if let settings { try writing.set(settings, of: row.plugin, for: group) }
        let chosen = try choose(examined.definitions.formats, of: row.plugin, for: &group, writing)
        try writing.record(
            Event(
                at: now, kind: .pluginInstalled, subject: row.plugin,
                facts: ["version": manifest.version, "hash": row.bundle]), group: group)
        let view = try reading.view(row, all: try reading.plugins(named: row.plugin), group: group, failing: nil)
        return PluginInstall.Result(
            plugin: view, replaced: old?.version, warnings: examined.warnings, format: chosen, tests: examined.tests,
            migrated: migrated.count)
    }

    private static func place(
        _ examined: Examined, for group: GroupRow?, from before: PluginRow?, oldVersion: String?, isBundled: Bool,
        now: Instant, _ writing: Writing
    ) throws -> PluginRow {
        let manifest = examined.bundle.manifest
        let bundle = try writing.define(Data(examined.bundle.canonicalBytes), kind: .bundle)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let definitions = try writing.define(try encoder.encode(examined.definitions), kind: .definitions)
        if let before, let oldVersion, before.bundle != bundle {
            try writing.setAside(before, version: oldVersion, for: group, at: now.milliseconds)
        }
        let row = PluginRow(
            plugin: manifest.id, group: group?.row, bundle: bundle, definitions: definitions, isBundled: isBundled,
            isEnabled: before?.isEnabled ?? true)
        try writing.install(row, for: group)
        try writing.subscribe(row.plugin, to: row.isEnabled ? manifest.provides[.on] ?? [] : [], for: group)
        try writing.resetHealth(of: row.plugin, in: group)
        return row
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
}
