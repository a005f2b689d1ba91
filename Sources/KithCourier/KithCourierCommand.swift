package import ArgumentParser
import CKithShims
import FoundationEssentials
import Glibc
import KithClient
import KithModel
import Logging

/// `kith-courier`: reads its settings and runs.
package struct KithCourierCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "kith-courier",
        abstract: "Carries reminders from kithd to where people want them.",
        discussion: """
            Without further options it takes messages from the daemon for as long as it runs, hands them over by the channels \
            of its configuration, and tells the daemon what became of them. It needs the role courier there.
            """,
        version: Build.version)

    @Option(help: ArgumentHelp("Configuration file (default: \(ConfigurationReader.standardFile)).", valueName: "file"))
    var config: String?
    @Option(help: ArgumentHelp("The daemon's socket.", valueName: "path")) var socket: String?
    @Flag(help: "Say everything that is wrong with the configuration, and exit.") var checkConfig = false
    @Option(
        help: ArgumentHelp(
            "Send one test mail, say step by step what happens, and exit. Needs no daemon.", valueName: "address"))
    var testTo: String?
    @Option(
        help: ArgumentHelp(
            "Put every message into this folder as a mail (Maildir), and read no configuration.", valueName: "folder"))
    var toFolder: String?
    @Flag(help: "Hand over what there is, and exit.") var once = false

    package init() {}

    package func validate() throws {
        if toFolder != nil, config != nil || testTo != nil || checkConfig {
            throw ValidationError("--to-folder goes without a configuration: without --config, --check-config and --test-to.")
        }
        if testTo != nil, once || checkConfig { throw ValidationError("--test-to goes alone.") }
    }

    package func run() async throws {
        // Before there is anything confidential in memory, and before there are threads.
        signal(SIGPIPE, SIG_IGN)
        guard kith_harden() == 0 else { throw fail("This program can't be kept from leaving a core file, so it stops here.") }
        guard CurlLibrary.start() else { throw fail("libcurl can't be started.") }
        let settings = try read()
        if checkConfig { return }
        if let testTo { return try test(settings, testTo) }
        var log = Logger(label: "kith-courier", factory: { StreamLogHandler.standardError(label: $0) })
        log.logLevel = Logger.Level(rawValue: settings.logLevel) ?? .info
        do throws(Refusal) {
            try await Courier(settings, socket: socket, isOnce: once, log: log).run(interruption: Interruption.descriptor())
        } catch {
            throw fail(error.message, error.remedy, code: error.code == .unreachable ? 69 : 1)
        }
    }

    private func read() throws -> CourierSettings {
        if let toFolder { return .folder(absolute(toFolder)) }
        let file = config ?? ConfigurationReader.standardFile
        var secrets = SecretStore(directory: Environment.value("CREDENTIALS_DIRECTORY"))
        secrets.asRoot = "sudo \(words(testTo.map { "--test-to \($0)" } ?? "--check-config"))"
        var reader = ConfigurationReader(file: file, secrets: secrets)
        let settings: CourierSettings
        do throws(Mistakes) { settings = try reader.read() } catch {
            Failure.write(error.text)
            throw ExitCode(78)
        }
        if checkConfig { print(settings.listing, terminator: "") }
        guard !reader.sealed.isEmpty else { return settings }
        let names = reader.sealed.joined(separator: ", ")
        guard checkConfig else { throw fail("Only the service can open the credential \(names).", asService(reader.sealed)) }
        print("# sealed, so only the service can open it: \(names)")
        return settings
    }

    /// How to ask the service manager for what it would do for the service.
    private func asService(_ sealed: [String]) -> String {
        let credentials = sealed.map { "-p LoadCredentialEncrypted=\($0) " }.joined()
        return "sudo systemd-run --pipe --uid kith-courier \(credentials)\(words("--test-to \(testTo ?? "ADDRESS")"))"
    }

    /// This program with the same configuration, as somebody types it.
    private func words(_ option: String) -> String {
        ["kith-courier", config.map { "--config \(absolute($0))" }, option].compactMap(\.self).joined(separator: " ")
    }

    private func test(_ settings: CourierSettings, _ address: String) throws {
        guard let channel = settings.channels.first(where: { $0.name == .mail }) else {
            throw fail("No mail channel is configured.", "mail: under channels:", code: 78)
        }
        let trial = MailTrial(channel, to: address, clock: .system)
        guard trial.run(say: { print($0) }) else { throw ExitCode(1) }
    }

    private func fail(_ message: String, _ remedy: String? = nil, code: Int32 = 1) -> ExitCode {
        Failure.write("kith-courier: \(message)\n" + (remedy.map { "Try: \($0)\n" } ?? ""))
        return ExitCode(code)
    }

    /// On the command line a path may be relative to where one is.
    private func absolute(_ path: String) -> String {
        path.hasPrefix("/") ? path : "\(FileManager.default.currentDirectoryPath)/\(path)"
    }
}
