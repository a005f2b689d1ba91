import KithCalendar
import KithModel
import KithPlugins
import KithStore

/// Finds the format whose turn it is and has it make the agenda; whatever goes wrong, the meeting has one.
struct AgendaService: Sendable {
    let store: Store
    let host: PluginHost

    /// An agenda, and what its making tells of the plugin.
    struct Made: Sendable {
        let agenda: Agenda
        let plugin: String?
        let fault: PluginFault?

        func record(in writing: Writing, group: GroupRow, now: Instant) throws {
            guard let plugin else { return }
            guard let fault else { return try writing.forgetFailures(of: plugin, group: group) }
            // A busy machine or a missing worker is told at the meeting, and not held against the plugin.
            guard fault.isThePluginsOwn else { return }
            try writing.note(
                PluginFailure(
                    plugin: plugin, group: group.row, errorClass: fault.errorClass.rawValue, message: fault.message,
                    at: now))
            try writing.record(
                Event(at: now, kind: .agendaFellBack, subject: plugin, facts: ["class": fault.errorClass.rawValue]),
                group: group)
        }
    }

    private struct Prepared: Sendable {
        let entry: FormatCatalogue.Entry
        let bundle: Bundle
        let settings: [String: String]
        let someoneIsNew: Bool
    }

    func agenda(
        for meeting: GroupCalendar.Meeting, of group: GroupRow, format: String?, speaker: Bool, now: Instant
    ) async throws(Refusal) -> Made {
        let prepared: Prepared? = try await store.read { reading in
            let catalogue = try FormatCatalogue(reading, plugins: try reading.plugins(of: group))
            guard let entry = try choose(catalogue, reading, meeting: meeting, group: group, asked: format),
                let bundle = try KnownContent.bundle(entry.plugin.bundle, reading)
            else { return nil }
            return Prepared(
                entry: entry, bundle: bundle,
                settings: try reading.settings(of: entry.plugin.plugin, group: group),
                someoneIsNew: try reading.someoneIsNew(in: group))
        }
        guard let prepared else { return Made(agenda: .builtIn, plugin: nil, fault: nil) }
        let entry = prepared.entry
        do throws(PluginFault) {
            let bundle = prepared.bundle
            let settings: [String: PluginValue]
            do throws(Refusal) {
                settings = try bundle.manifest.values(of: prepared.settings)
            } catch {
                throw PluginFault(.load, error.message)
            }
            let hook = hook(
                meeting, group, settings: settings, someoneIsNew: prepared.someoneIsNew, speaker: speaker, now: now)
            let steps = try await host.agenda(
                entry.definition.name, of: bundle, hash: entry.plugin.bundle, hook: hook)
            guard let steps else { return Made(agenda: .builtIn, plugin: entry.plugin.plugin, fault: nil) }
            return Made(
                agenda: Agenda(
                    steps: steps, format: entry.name, definition: entry.plugin.bundle, title: entry.definition.title,
                    isReflection: entry.definition.occasion == .reflection),
                plugin: entry.plugin.plugin, fault: nil)
        } catch {
            var agenda = Agenda.builtIn
            agenda.fellBack = "\(entry.name): \(error.message)"
            return Made(agenda: agenda, plugin: entry.plugin.plugin, fault: error)
        }
    }

    /// Asked for; else the first, the second, a reflection that is due; else the series' or the group's own choice.
    private func choose(
        _ catalogue: FormatCatalogue, _ reading: Reading, meeting: GroupCalendar.Meeting, group: GroupRow, asked: String?
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
            let values = try? bundle.manifest.values(of: try reading.settings(of: entry.plugin.plugin, group: group)),
            let number = values[every]?.integer, number > 0
        else { return false }
        return group.meetingsSinceReflection >= number
    }

    private func hook(
        _ meeting: GroupCalendar.Meeting, _ group: GroupRow, settings: [String: PluginValue], someoneIsNew: Bool,
        speaker: Bool, now: Instant
    ) -> AgendaHook {
        let local = meeting.plan.zone.civil(at: now)
        return AgendaHook(
            group: group.group, number: meeting.occurrence.number ?? group.held + 1, starts: meeting.key,
            minutes: meeting.plan.series.minutes, title: meeting.plan.series.title, someoneIsNew: someoneIsNew,
            meetingsSinceReflection: group.meetingsSinceReflection,
            daysSinceReflection: group.reflectedOn.map { max(0, local.date.daysSinceEpoch - $0.daysSinceEpoch) },
            guestSpeaker: speaker, now: local, settings: settings)
    }
}

extension GroupRow {
    /// Meetings held since the group last looked at itself, or since it began.
    var meetingsSinceReflection: Int { held - (heldWhenReflected ?? 0) }
}
