package import ArgumentParser
import Glibc
import KithCalendar
import KithModel
import KithWire

/// What every command takes.
package struct Options: ParsableArguments {
    @Option(help: ArgumentHelp("The daemon's socket.", valueName: "path")) package var socket: String?
    @Option(
        name: .customLong("as"),
        help: ArgumentHelp(
            "Act in this role alone: operator, coordinator, facilitator, courier.", valueName: "role"))
    package var role: String?
    package init() {}

    /// The role is checked by the daemon too; said here, a slip is answered before anything is asked for.
    package func validate() throws {
        guard let role, !RoleWords.given.contains(role) else { return }
        throw ValidationError("There is no role '\(role.prefix(40))' to act in: \(RoleWords.given.joined(separator: ", ")).")
    }

    func connect() throws(Refusal) -> Session { try Session(socket: socket, role: role) }

    /// Why a stream ended: a daemon that is still there has hung up because of what this account may do.
    ///
    /// - Parameters:
    ///   - daemon: the process that the stream came from.
    ///   - remedy: what to do once there is a daemon again.
    func end(of daemon: Int32, remedy: String) -> Refusal {
        let gone = Refusal(.unreachable, "The daemon has ended.", remedy: remedy)
        let refused = Refusal(.permissionDenied, "Your role here was taken back, or changed.", remedy: "kith whoami")
        do throws(Refusal) {
            return try connect().peer == daemon ? refused : gone
        } catch {
            return error.code == .permissionDenied ? refused : gone
        }
    }
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
