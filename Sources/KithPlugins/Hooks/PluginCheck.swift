import KithModel

/// Looks a bundle over before it is installed: it loads, its table is what the manifest says, and each format gives an
/// agenda for a few meetings that may well come.
package struct PluginCheck: Sendable {
    package var formats: [FormatDefinition] = []
    package var errors: [String] = []
    package var warnings: [String] = []
    /// The worker can't run here; nothing was found out about the plugin.
    package var unavailable: String?

    package init(_ bundle: Bundle, worker: String) {
        do throws(PluginFault) {
            let session = try WorkerSession(executable: worker)
            try session.load(bundle)
            let table = try session.describe()
            try read(table, bundle.manifest)
            for format in formats { try tryOut(format, bundle, worker) }
        } catch {
            if error.errorClass == .unavailable { unavailable = error.message } else { errors.append(error.message) }
        }
    }

    private mutating func read(_ table: PluginValue, _ manifest: Manifest) throws(PluginFault) {
        guard let members = table.map else { throw PluginFault(.load, "main.lua must return a table") }
        for name in members.keys.sorted() where name != "formats" {
            errors.append("main.lua: '\(name)' is not something that a plugin provides in api 1; known is formats")
        }
        let found = members["formats"]?.map ?? [:]
        for name in manifest.formats where found[name] == nil {
            errors.append("plugin.json names the format '\(name)', but main.lua has none")
        }
        for (name, value) in found.sorted(by: { $0.key < $1.key }) {
            guard manifest.formats.contains(name) else {
                errors.append("main.lua has the format '\(name)', but plugin.json does not name it")
                continue
            }
            let fields = try HookValidator.table(value, HookDeclaration.format, at: "formats.\(name)")
            let occasion = fields["occasion"]?.string.flatMap(FormatDefinition.Occasion.init)
            let every = fields["every"]?.string
            if let every {
                guard case .integer = manifest.settings[every]?.kind else {
                    errors.append("formats.\(name).every: '\(every)' is not a whole-number setting of plugin.json")
                    continue
                }
            }
            if occasion == .reflection && every == nil {
                warnings.append("formats.\(name): without 'every' it is never taken by itself")
            }
            formats.append(
                FormatDefinition(
                    name: name, title: fields["title"]?.string ?? name, summary: fields["summary"]?.string,
                    occasion: occasion, every: every))
        }
        if formats.isEmpty && errors.isEmpty { warnings.append("it provides nothing") }
    }

    private mutating func tryOut(_ format: FormatDefinition, _ bundle: Bundle, _ worker: String) throws(PluginFault) {
        let session = try WorkerSession(executable: worker)
        try session.load(bundle)
        for hook in AgendaHook.samples(settings: bundle.manifest.settings.mapValues(\.standard)) {
            let steps: [AgendaStep]?
            do throws(PluginFault) { steps = try hook.call(format.name, in: session) } catch {
                throw PluginFault(error.errorClass, "formats.\(format.name): \(error.message)")
            }
            let planned = (steps ?? []).reduce(0) { $0 + $1.minutes }
            if let minutes = hook.minutes, planned > minutes {
                let words = "formats.\(format.name): \(planned) minutes of steps in a meeting of \(minutes)"
                if !warnings.contains(words) { warnings.append(words) }
            }
        }
    }
}

extension AgendaHook {
    /// A first meeting, an ordinary one with somebody new and a guest, one of no set length.
    static func samples(settings: [String: PluginValue]) -> [AgendaHook] {
        guard let handle = Handle("sample"), let starts = CivilDateTime("2026-11-24T18:30") else { return [] }
        let group = Group(id: "sample", handle: handle, name: "Sample", zone: "Europe/Dublin")
        func hook(_ number: Int, minutes: Int?, new: Bool, speaker: Bool) -> AgendaHook {
            AgendaHook(
                group: group, number: number, starts: starts, minutes: minutes, title: nil, someoneIsNew: new,
                meetingsSinceReflection: number - 1, daysSinceReflection: number > 5 ? 60 : nil,
                guestSpeaker: speaker, now: starts.adding(minutes: -5), settings: settings)
        }
        return [
            hook(1, minutes: 120, new: false, speaker: false), hook(7, minutes: 120, new: true, speaker: true),
            hook(30, minutes: nil, new: false, speaker: false),
        ]
    }
}
