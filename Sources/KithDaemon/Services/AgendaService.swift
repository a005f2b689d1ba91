import KithCalendar
import KithModel
import KithPlugins
import KithStore

/// Finds the format whose turn it is and has it make the agenda; whatever goes wrong, the meeting has one.
struct AgendaService: Sendable {
    let store: Store
    let zones: ZoneDatabase
    let host: PluginHost

    /// An agenda, and what its making tells of the plugin.
    struct Made: Sendable {
        var agenda: Agenda
        /// Steps from elsewhere that are in it.
        var additions: [Addition] = []
        /// Nil where no plugin was called.
        var plugin: String?
        var call: CallRecord?
        var fault: PluginFault?

        /// For the meeting that opens with it: the plugin's health, and steps from elsewhere that are used up.
        func record(in writing: Writing, group: GroupRow, series: Int64, key: CivilDateTime, now: Instant) throws {
            try writing.use(additions, in: series, at: key)
            guard let plugin, let call else { return }
            // A busy machine or a missing worker is told at the meeting, and not held against the plugin.
            if let fault, !fault.isThePluginsOwn { return }
            var health = try writing.reading.health(of: plugin, in: group)
            try writing.note(call, fault: fault, in: &health, group: group, now: now)
            try writing.keep(health)
            guard let fault else { return }
            try writing.record(
                Event(at: now, kind: .agendaFellBack, subject: plugin, facts: ["class": fault.errorClass.rawValue]),
                group: group)
        }
    }

    private struct Prepared: Sendable {
        let entry: FormatCatalogue.Entry
        let bundle: Bundle
        /// Why it isn't called this time.
        let rest: String?
        let hook: AgendaHook
    }

    func agenda(
        for meeting: PlannedMeeting, of group: GroupRow, format: String?, speaker: Bool, now: Instant,
        by viewer: Viewer
    ) async throws(Refusal) -> Made {
        let (prepared, additions) = try await store.read(as: viewer) { [self] reading in
            (
                try prepare(reading, meeting, of: group, format: format, speaker: speaker, now: now),
                try reading.additions(to: group)
            )
        }
        var made = Made(agenda: .builtIn)
        if let prepared { made = await make(prepared, group: group, now: now) }
        made.agenda.add(additions.map(\.step))
        made.additions = additions
        return made
    }

    private func prepare(
        _ reading: Reading, _ meeting: PlannedMeeting, of group: GroupRow, format: String?, speaker: Bool,
        now: Instant
    ) throws -> Prepared? {
        let catalogue = try FormatCatalogue(reading, plugins: try reading.plugins(of: group))
        guard let entry = try choose(catalogue, reading, meeting: meeting, group: group, asked: format),
            let bundle = try KnownContent.bundle(entry.plugin.bundle, reading)
        else { return nil }
        let health = try reading.health(of: entry.plugin.plugin, in: group).health
        let context = try reading.context(
            of: group, for: entry.plugin, bundle.manifest, now: now, zones: zones, meeting: meeting.date)
        return Prepared(
            entry: entry, bundle: bundle, rest: health.mayRun("formats", at: now) ? nil : health.failure?.message ?? "it rests",
            hook: try reading.hook(about: meeting, of: group, context: context, speaker: speaker))
    }

    private func make(_ prepared: Prepared, group: GroupRow, now: Instant) async -> Made {
        let entry = prepared.entry
        let plugin = entry.plugin.plugin
        if let reason = prepared.rest {
            var agenda = Agenda.builtIn
            agenda.fellBack = "\(entry.name): \(reason)"
            return Made(agenda: agenda)
        }
        let name = HookName.agenda(entry.definition.name)
        let started = ContinuousClock.now
        do throws(PluginFault) {
            let outcome = try await host.call(
                prepared.hook.call(name, for: prepared.bundle.manifest), of: prepared.bundle, hash: entry.plugin.bundle,
                group: group.row)
            let call = CallRecord(
                outcome, hook: name.description, event: nil, effects: [], now: now, wall: started.duration(to: .now))
            guard let steps = AgendaHook.steps(outcome.value) else {
                return Made(agenda: .builtIn, plugin: plugin, call: call)
            }
            let agenda = Agenda(
                steps: steps, format: entry.name, definition: entry.plugin.bundle, title: entry.definition.title,
                isReflection: entry.definition.occasion == .reflection)
            return Made(agenda: agenda, plugin: plugin, call: call)
        } catch {
            var agenda = Agenda.builtIn
            agenda.fellBack = "\(entry.name): \(error.message)"
            let call = CallRecord(
                error, hook: name.description, event: nil, now: now, wall: started.duration(to: .now))
            return Made(agenda: agenda, plugin: plugin, call: call, fault: error)
        }
    }

    /// Asked for; else the first, the second, a reflection that is due; else the series' or the group's own choice.
    private func choose(
        _ catalogue: FormatCatalogue, _ reading: Reading, meeting: PlannedMeeting, group: GroupRow, asked: String?
    ) throws -> FormatCatalogue.Entry? {
        if let asked { return try catalogue.require(asked) }
        if !group.group.metBefore {
            if group.held == 0, let first = catalogue.entry(for: .first) { return first }
            if group.held == 1, let second = catalogue.entry(for: .second) { return second }
        }
        if let entry = catalogue.entry(for: .reflection),
            try AgendaService.isReflectionDue(entry, reading, group: group)
        {
            return entry
        }
        // A format that was removed since it was chosen gives way to the bundled one.
        for name in [meeting.plan.series.format, group.group.format, "gathering/ongoing"].compactMap(\.self) {
            if let entry = catalogue.entry(named: name) { return entry }
        }
        return nil
    }

    static func isReflectionDue(_ entry: FormatCatalogue.Entry, _ reading: Reading, group: GroupRow) throws -> Bool {
        guard let every = entry.definition.every, let bundle = try KnownContent.bundle(entry.plugin.bundle, reading),
            let number = bundle.manifest.valuesInForce(
                of: try reading.settings(of: entry.plugin.plugin, group: group))[every]?.integer, number > 0
        else { return false }
        return group.meetingsSinceReflection >= number
    }
}

extension Agenda {
    /// Steps from plugins stand before the last, under names that are not taken.
    fileprivate mutating func add(_ additions: [AgendaStep]) {
        for addition in additions {
            var step = addition
            var number = 2
            while steps.contains(where: { $0.key == step.key }) {
                step.key = "\(addition.key.prefix(36))_\(number)"
                number += 1
            }
            steps.insert(step, at: max(0, steps.count - 1))
        }
    }
}

extension GroupRow {
    /// Meetings held since the group last looked at itself, or since it began.
    var meetingsSinceReflection: Int { held - (heldWhenReflected ?? 0) }
}
