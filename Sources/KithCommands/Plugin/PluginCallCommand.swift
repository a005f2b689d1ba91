package import ArgumentParser
import FoundationEssentials
import Glibc
import KithModel
import KithPlugins
import KithWire

package struct PluginCallCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "call", abstract: "Call a hook to see what it gives; nothing is changed.",
        discussion:
            "With --group it is called as in that group, by the daemon. Without, sample values stand for what isn't said.")
    @Argument(help: "The plugin's folder; with --group the id of an installed one, or ./FOLDER.") var plugin: String
    @Argument(help: "formats.evening.agenda, on.meeting.closed, …") var hook: String
    @Option(help: "Call it as in this group.") var group: String?
    @Option(
        help: ArgumentHelp(
            "What it is called about, as JSON: the event, the meeting, the answers; - reads standard input.", valueName: "file"))
    var event: String?
    @Option(help: "The time it is: 2026-11-24T18:25.") var now: String?
    @OptionGroup var settings: SettingOptions
    @Option(help: ArgumentHelp("What the plugin remembers, as JSON.", valueName: "file")) var state: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let event = try event.map { path throws(Refusal) in try PluginCallCommand.value(path) }
        let result = if let group { try installed(group, event) } else { try folder(event) }
        if reading.json {
            try Output.json(result)
        } else {
            Output.lines(CallScreen(.current).lines(result, hook: hook))
        }
        if result.fault != nil { throw ExitCode(1) }
    }

    private static func value(_ path: String) throws(Refusal) -> PluginValue {
        try PluginValue(json: InputFile.read(path, most: LineLimits.bytes), file: path == "-" ? "standard input" : path)
    }

    /// By the daemon, with what the group is like; a folder is sent along.
    private func installed(_ group: String, _ event: PluginValue?) throws(Refusal) -> PluginCall.Result {
        guard now == nil, state == nil, settings.settings.isEmpty else {
            throw .invalid(
                "group", "With --group the time, the settings and the state are the group's own.",
                remedy: "leave out --now, --set and --state, or --group")
        }
        let bundle = try PluginFolder.bundle(orInstalled: plugin)
        return try options.connect().call(
            PluginCall.self,
            PluginCall.Parameters(
                plugin: bundle?.manifest.id ?? plugin, group: group, hook: hook, event: event?.wire,
                files: bundle.map(PluginFolder.encoded)))
    }

    /// By a worker of our own.
    private func folder(_ event: PluginValue?) throws(Refusal) -> PluginCall.Result {
        guard PluginFolder.isFolder(plugin) else {
            throw .invalid(
                "plugin", "There is no folder \(plugin).",
                remedy: "an installed plugin is called in a group: kith plugin call \(plugin) \(hook) --group GROUP")
        }
        let bundle = try Bundle(directory: plugin)
        let name = try HookName(hook, in: bundle.manifest)
        var given: [String: PluginValue] = [:]
        given[PluginCallCommand.subject(of: name)] = event
        if let state { given["state"] = try PluginCallCommand.value(state) }
        let fixture = Fixture(
            hook: name.description, given: given,
            settings: try bundle.manifest.values(of: settings.values()).filter { _ in name != .migrate }, now: now)
        return try PluginCallCommand.run(fixture, bundle)
    }

    private static func run(_ fixture: Fixture, _ bundle: Bundle) throws(Refusal) -> PluginCall.Result {
        let worker = WorkerPath.find()
        let ran: Result<WorkerSession.Outcome, PluginFault>
        var begun = microseconds()
        switch definitions(bundle, worker) {
        case .success(let definitions):
            let call = try fixture.call(in: bundle.manifest, definitions)
            begun = microseconds()
            ran = Result { () throws(PluginFault) in try call.run(of: bundle, worker: worker) }
        case .failure(let fault): ran = .failure(fault)
        }
        let wall = microseconds() - begun
        switch ran {
        case .success(let outcome):
            return PluginCall.Result(
                result: outcome.value.wire, logs: outcome.logs, cpuUs: outcome.cpuMicroseconds, wallUs: wall,
                peakBytes: outcome.peakBytes)
        case .failure(let fault):
            guard fault.isThePluginsOwn else { throw Refusal(.unavailable, "Plugins can't run here: \(fault.message).") }
            return PluginCall.Result(
                fault: fault.errorClass.rawValue, message: fault.message, logs: [], cpuUs: 0, wallUs: wall, peakBytes: 0)
        }
    }

    private static func definitions(_ bundle: Bundle, _ worker: String) -> Result<PluginDefinitions, PluginFault> {
        Result { () throws(PluginFault) in try PluginDefinitions(of: bundle, worker: worker) }
    }

    /// The argument that a call is about.
    private static func subject(of hook: HookName) -> String {
        switch hook.path[0] {
        case "formats", "reminders": "meeting"
        case "rubrics": "answers"
        default: "event"
        }
    }

    private static func microseconds() -> Int {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
    }
}
