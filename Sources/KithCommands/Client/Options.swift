package import ArgumentParser
import Glibc
import KithCalendar
import KithModel
import KithWire

/// What every command takes.
package struct Options: ParsableArguments {
    @Option(help: ArgumentHelp("The daemon's socket.", valueName: "path")) package var socket: String?
    package init() {}

    func connect() throws(Refusal) -> Session { try Session(socket: socket) }
}

/// What every reading command takes as well.
package struct ReadingOptions: ParsableArguments {
    @Flag(help: "One line of JSON, documented in PROTOCOL.md.") package var json = false
    package init() {}
}

extension When {
    /// As seen from here and now.
    static var current: When {
        var time = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &time)
        var environment: [String: String] = [:]
        environment["TZ"] = Environment.value("TZ")
        return When(
            now: Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000), zones: ZoneDatabase(),
            localZone: LocalZone.name(environment: environment))
    }
}

/// Words that are somebody's own: asked for, or read from standard input, never an argument that others can see.
enum Asking {
    static func personal(_ question: String) -> String? {
        if isatty(STDIN_FILENO) == 1 { Output.writeError(question + " ") }
        guard let line = readLine(strippingNewline: true), line.contains(where: { !$0.isWhitespace }) else { return nil }
        return line
    }

    /// Yes where nobody is there to be asked.
    static func confirm(_ question: String) -> Bool {
        guard isatty(STDIN_FILENO) == 1 else { return true }
        Output.writeError("\(question) [Y/n] ")
        let answer = (readLine(strippingNewline: true) ?? "n").lowercased().filter { !$0.isWhitespace }
        return answer.isEmpty || answer == "y" || answer == "yes"
    }
}
