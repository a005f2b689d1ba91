import KithModel

/// Looks a bundle over before it is installed: it loads, its table is what the manifest says, and each format gives an
/// agenda for a few meetings that may well come.
package struct PluginCheck: Sendable {
    /// What its formats say of themselves; whole where there are no errors.
    package private(set) var formats: [FormatDefinition] = []
    package private(set) var findings: [Finding] = []
    /// The worker can't run here; nothing was found out about the plugin.
    package private(set) var unavailable: String?

    package var errors: [String] { findings.filter { $0.weight == .error }.map(\.message) }
    package var warnings: [String] { findings.filter { $0.weight == .warning }.map(\.message) }

    /// - Parameter worker: the path of `kith-lua`.
    package init(_ bundle: Bundle, worker: String) {
        do throws(PluginFault) {
            let session = try WorkerSession(executable: worker)
            try session.load(bundle)
            try read(session.describe(), bundle.manifest)
            for format in formats { try tryOut(format, bundle, worker) }
        } catch {
            note(error)
        }
    }

    private mutating func note(_ fault: PluginFault) {
        if fault.errorClass == .unavailable { unavailable = fault.message } else { findings.append(Finding(fault)) }
    }

    private mutating func error(_ message: String, in file: String = "main.lua") {
        findings.append(Finding(.error, "\(file): \(message)", file: file))
    }

    private mutating func warning(_ message: String, in file: String = "main.lua") {
        let finding = Finding(.warning, "\(file): \(message)", file: file)
        if !findings.contains(finding) { findings.append(finding) }
    }

    private mutating func read(_ table: PluginValue, _ manifest: Manifest) throws(PluginFault) {
        guard let members = table.map else { throw PluginFault(.load, "main.lua: must return a table with names") }
        for name in members.keys.sorted() where Provided(rawValue: name) == nil {
            let known = Provided.allCases.map(\.rawValue).joined(separator: ", ")
            error("'\(name.prefix(40))' is nothing that a plugin provides; known are \(known)")
        }
        for kind in Provided.allCases { compare(kind, members[kind.rawValue], manifest.provides[kind] ?? []) }
        for name in manifest.formats {
            guard let value = members["formats"]?[name] else { continue }
            do throws(PluginFault) { try readFormat(name, value, manifest) } catch { findings.append(Finding(error)) }
        }
        if manifest.provides.values.allSatisfy(\.isEmpty) && findings.isEmpty {
            warning("it provides nothing", in: "plugin.json")
        }
    }

    /// What main.lua has and what plugin.json names are the same.
    private mutating func compare(_ kind: Provided, _ value: PluginValue?, _ names: [String]) {
        guard value == nil || value?.map != nil else {
            return error("'\(kind.rawValue)' is \(value?.words ?? "nothing"), not a table with names")
        }
        let found = value?.map ?? [:]
        for name in names where found[name] == nil {
            error("provides.\(kind.rawValue) names '\(name)', which main.lua does not have", in: "plugin.json")
        }
        for name in found.keys.sorted() where !names.contains(name) {
            error("\(kind.rawValue).\(name.prefix(40)) is not named by provides.\(kind.rawValue) of plugin.json")
        }
        if !names.isEmpty && !Provided.inUse.contains(kind) {
            warning("provides.\(kind.rawValue) is not used by this version of kith", in: "plugin.json")
        }
    }

    private mutating func readFormat(_ name: String, _ value: PluginValue, _ manifest: Manifest) throws(PluginFault) {
        let path = "formats.\(name)"
        let fields = try HookValidator.table(value, HookDeclaration.format, at: path)
        let occasion = fields["occasion"]?.string.flatMap(FormatDefinition.Occasion.init)
        let every = fields["every"]?.string
        if let every {
            guard case .integer? = manifest.settings[every]?.kind else {
                throw HookValidator.fault("\(path).every", "'\(every)' is not an integer setting of plugin.json")
            }
            if occasion != .reflection { warning("\(path).every has no use without occasion 'reflection'") }
        } else if occasion == .reflection {
            warning("\(path): without 'every' it is never taken by itself")
        }
        formats.append(
            FormatDefinition(
                name: name, title: fields["title"]?.string ?? name, summary: fields["summary"]?.string,
                occasion: occasion, every: every))
    }

    private mutating func tryOut(_ format: FormatDefinition, _ bundle: Bundle, _ worker: String) throws(PluginFault) {
        let path = "formats.\(format.name)"
        for hook in AgendaHook.samples(settings: bundle.manifest.settings.mapValues(\.standard)) {
            let session = try WorkerSession(executable: worker)
            try session.load(bundle)
            do throws(PluginFault) {
                let planned = (try hook.call(format.name, in: session) ?? []).reduce(0) { $0 + $1.minutes }
                guard let minutes = hook.minutes, planned > minutes else { continue }
                warning("\(path): \(planned) minutes of steps in a meeting of \(minutes)")
            } catch {
                if error.errorClass == .unavailable { throw error }
                // One sample that fails is enough to know.
                return note(error.about(path))
            }
        }
    }
}
