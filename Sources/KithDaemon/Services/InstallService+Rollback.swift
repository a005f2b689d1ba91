package import KithModel
import KithPlugins
import KithStore
package import KithWire

extension InstallService {
    /// The version before takes the place again, with the state that it left behind.
    func rollback(_ asked: PluginRollback.Parameters, by viewer: Viewer) async throws(Refusal) -> PluginView {
        let now = clock.now()
        let view = try await store.write(as: viewer) { writing in
            let reading = writing.reading
            let group = try reading.requireScope(asked.group)
            var row = try reading.requireInstallation(asked.plugin, for: group)
            guard let version = try reading.versions(of: row.plugin, for: group).first else {
                throw Refusal.conflict(
                    "\(row.plugin) has no version to go back to.", remedy: "kith plugin install DIR brings in another")
            }
            let newer = try reading.requireBundle(row).manifest
            (row.bundle, row.definitions) = (version.bundle, version.definitions)
            // Or the next start would bring in the one that somebody has just left.
            row.isBundled = false
            let manifest = try reading.requireBundle(row).manifest
            if newer.stateVersion != manifest.stateVersion {
                try InstallService.bringBack(manifest.stateVersion, of: row.plugin, for: group, writing)
            }
            try writing.take(version)
            try writing.install(row, for: group)
            try writing.subscribe(row.plugin, to: row.isEnabled ? manifest.provides[.on] ?? [] : [], for: group)
            try writing.resetHealth(of: row.plugin, in: group)
            try writing.record(
                Event(
                    at: now, kind: .pluginRolledBack, subject: row.plugin,
                    facts: ["version": version.version, "hash": row.bundle]), group: group)
            return try reading.view(row, all: try reading.plugins(named: row.plugin), group: group, failing: nil)
        }
        try await goOn(asked.plugin)
        return view
    }

    /// States as they were when they were of that version; where there was none then, none.
    private static func bringBack(_ version: Int, of plugin: String, for group: GroupRow?, _ writing: Writing) throws {
        let reading = writing.reading
        for group in try reading.groupsWithState(of: plugin, for: group) {
            guard try reading.state(of: plugin, in: group)?.version != version else { continue }
            try writing.forgetState(of: plugin, in: group)
        }
        for row in try reading.groupsWithStateBefore(of: plugin, version: version, for: group) {
            // A group with a plugin of its own under that name keeps what that one remembers.
            let isOwn = try reading.installation(of: plugin, in: row)?.group != nil
            guard isOwn == (group != nil), try reading.state(of: plugin, in: row) == nil,
                let old = try reading.stateBefore(of: plugin, version: version, in: row)
            else { continue }
            try writing.keep(PluginState(version: version, content: old, revision: 1), of: plugin, in: row)
        }
    }

    package func remove(_ asked: PluginRemove.Parameters, by viewer: Viewer) async throws(Refusal) -> Nothing {
        let now = clock.now()
        return try await store.write(as: viewer) { writing in
            let group = try writing.reading.requireScope(asked.group)
            let row = try writing.reading.requireInstallation(asked.plugin, for: group)
            guard !row.isBundled else {
                throw Refusal.conflict(
                    "\(asked.plugin) comes with kith and stays.", remedy: "kith plugin disable \(asked.plugin)")
            }
            try writing.endDeliveries(to: row.plugin, in: group)
            try writing.forgetStates(of: row.plugin, in: group)
            try writing.forgetHealth(of: row.plugin, in: group)
            _ = try writing.remove(plugin: row.plugin, from: group)
            if var group, group.group.format?.hasPrefix(row.plugin + "/") == true {
                group.group.format = nil
                try writing.update(group)
            }
            try writing.record(Event(at: now, kind: .pluginRemoved, subject: row.plugin), group: group)
            return Nothing()
        }
    }
}
