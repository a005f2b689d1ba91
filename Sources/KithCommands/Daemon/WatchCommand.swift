package import ArgumentParser
import FoundationEssentials
import KithModel
import KithWire

package struct WatchCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "watch", abstract: "Show what happens as it happens, until interrupted.",
        discussion: "At the end, the token to resume with is printed on standard error.")
    @Option(help: "Resume after this token; 'start' shows everything from the first event.") var after: String?
    @Option(help: "Only this group.") var group: String?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        let daemon = session.peer
        let interruption = Interruption.descriptor()
        var token = try session.call(Watch.self, Watch.Parameters(after: after, group: group)).token
        while true {
            guard case .line = session.wait(interruption: interruption) else {
                return Output.writeError("To go on from here: kith watch --after \(token)\n")
            }
            guard let line = try session.nextLine() else { break }
            guard let event = try? JSONDecoder().decode(Notification<EventView>.self, from: Data(line)).params else { continue }
            token = event.token
            if reading.json { try Output.json(event) } else { Output.line(WatchCommand.text(event)) }
        }
        throw options.end(of: daemon, remedy: "kith watch --after \(token)")
    }

    static func text(_ event: EventView) -> String {
        let facts = event.facts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        let parts = [event.at, DisplayWidth.pad(event.kind, to: 19), event.group ?? "-"] + facts
        return Printable.line(parts.joined(separator: "  "))
    }
}
