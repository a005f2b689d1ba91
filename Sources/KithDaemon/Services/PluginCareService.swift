import KithModel
import KithPlugins
import KithStore
import KithWire

/// Looking after installed plugins: on and off, settings, and what to do where one got stuck.
struct PluginCareService: Sendable {
    let store: Store
    let clock: WallClock
    /// Tells whoever brings events that a plugin may go on.
    let hurry: @Sendable (PluginPlace) async -> Void

    func turn(_ asked: PluginSwitch.Parameters, by viewer: Viewer) async throws(Refusal) -> PluginView {
        let now = clock.now()
        let (view, places) = try await store.write(as: viewer) { writing in
            let reading = writing.reading
            let group = try reading.requireScope(asked.group)
            var row = try reading.requireInstallation(asked.plugin, for: group)
            if row.isEnabled != asked.on {
                row.isEnabled = asked.on
                try writing.install(row, for: group)
                let kinds = try reading.requireBundle(row).manifest.provides[.on] ?? []
                try writing.subscribe(row.plugin, to: asked.on ? kinds : [], for: group)
                try writing.record(
                    Event(at: now, kind: .pluginSwitched, subject: row.plugin, facts: ["on": asked.on ? "yes" : "no"]),
                    group: group)
            }
            let view = try reading.view(row, all: try reading.plugins(named: row.plugin), group: group, failing: nil)
            let places = asked.on ? try reading.placesWaiting(for: row.plugin) : []
            return (view, places)
        }
        for place in places { await hurry(place) }
        return view
    }

    func settings(_ asked: PluginSettings.Parameters, by viewer: Viewer) async throws(Refusal) -> PluginSettings.Result {
        let now = clock.now()
        guard let changes = asked.set, !changes.isEmpty else {
            return try await store.read(as: viewer) { reading in
                let group = try asked.group.map(reading.requireGroup)
                return try reading.settingsView(asked.plugin, for: group)
            }
        }
        return try await store.write(as: viewer) { writing in
            let reading = writing.reading
            let group = try reading.requireScope(asked.group)
            let row =
                try group.map { try reading.requireServing(asked.plugin, in: $0) }
                ?? reading.requireInstallation(asked.plugin, for: nil)
            let manifest = try reading.requireBundle(row).manifest
            var kept = try reading.ownSettings(of: row.plugin, group: group)
            for (name, text) in changes {
                _ = try manifest.values(of: [name: text.isEmpty ? manifest.settings[name]?.standard.plain ?? "" : text])
                kept[name] = text.isEmpty ? nil : text
            }
            try writing.set(kept, of: row.plugin, for: group)
            try writing.record(
                Event(
                    at: now, kind: .pluginSet, subject: row.plugin,
                    facts: ["settings": changes.keys.sorted().joined(separator: " ")]), group: group)
            return try reading.settingsView(row.plugin, for: group)
        }
    }

    func resume(_ asked: PluginResume.Parameters, by viewer: Viewer) async throws(Refusal) -> PluginHealthView {
        let now = clock.now()
        let (view, place) = try await store.write(as: viewer) { writing in
            let group = try writing.reading.requireGroup(asked.group)
            let row = try writing.reading.requireServing(asked.plugin, in: group)
            var health = try writing.reading.health(of: row.plugin, in: group)
            guard !health.health.isQuarantined || viewer.keepsAll else {
                throw Refusal(
                    .permissionDenied, "\(row.plugin) tried what no plugin may, so an operator looks first.",
                    remedy: "tell them: kith plugin log \(row.plugin) --group \(group.group.handle)")
            }
            health.health.resume()
            try writing.keep(health)
            try writing.record(Event(at: now, kind: .pluginResumed, subject: row.plugin), group: group)
            return (
                try writing.reading.healthView(health, row, group), PluginPlace(group: group.row, plugin: row.plugin)
            )
        }
        await hurry(place)
        return view
    }

    func skip(_ asked: PluginSkip.Parameters, by viewer: Viewer) async throws(Refusal) -> PluginSkip.Result {
        let now = clock.now()
        let (result, place) = try await store.write(as: viewer) { writing in
            let reading = writing.reading
            let group = try reading.requireGroup(asked.group)
            let row = try reading.requireServing(asked.plugin, in: group)
            guard let delivery = try reading.deliveries(to: row.plugin, in: group.row, limit: 1).first else {
                throw Refusal.conflict(
                    "Nothing waits for \(row.plugin) in \(group.group.handle).",
                    remedy: "kith plugin log \(row.plugin) --group \(group.group.handle)")
            }
            _ = try writing.end(delivery.id)
            try writing.record(
                Event(at: now, kind: .pluginSkipped, subject: row.plugin, facts: ["kind": delivery.event.kind.rawValue]),
                group: group)
            let result = PluginSkip.Result(
                kind: delivery.event.kind.rawValue, at: delivery.event.at.description,
                waiting: try reading.countWaiting(for: row.plugin, in: group))
            return (result, PluginPlace(group: group.row, plugin: row.plugin))
        }
        await hurry(place)
        return result
    }
}

extension Reading {
    fileprivate func settingsView(_ plugin: String, for group: GroupRow?) throws -> PluginSettings.Result {
        let row = try group.map { try requireServing(plugin, in: $0) } ?? requireInstallation(plugin, for: nil)
        let manifest = try requireBundle(row).manifest
        let values = manifest.valuesInForce(of: try settings(of: plugin, group: group))
        let settings = manifest.settings.sorted { $0.key < $1.key }.map { name, setting in
            SettingView(
                name: name, value: values[name]?.plain ?? "", standard: setting.standard.plain, accepts: setting.words,
                help: setting.help)
        }
        return PluginSettings.Result(settings: settings)
    }

    func healthView(_ health: HealthRow, _ row: PluginRow, _ group: GroupRow) throws -> PluginHealthView {
        PluginHealthView(
            plugin: row.plugin, group: group.group.handle.description, state: health.state(isEnabled: row.isEnabled),
            waiting: try countWaiting(for: row.plugin, in: group), errors: health.health.errors,
            restsUntil: health.health.restsUntil?.description, reason: health.health.failure?.message)
    }
}

extension HealthRow {
    /// In a word.
    func state(isEnabled: Bool) -> String {
        if !isEnabled { return "off" }
        if health.isQuarantined { return "quarantined" }
        if health.restsUntil != nil { return "resting" }
        return health.errors > 0 ? "failing" : "well"
    }
}
