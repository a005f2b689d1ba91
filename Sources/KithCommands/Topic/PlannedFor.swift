import ArgumentParser

/// The meeting that a topic or a guest is planned for.
struct PlannedFor: ParsableArguments {
    @Option(name: .customLong("for"), help: "The meeting: next, 2026-11-24, tue, GROUP@2026-11-24T18:30.") var meeting: String?
    @Flag(help: "For none any more.") var undo = false
    init() {}

    func validate() throws {
        if (meeting != nil) == undo { throw ValidationError("For which meeting: --for next, or --undo?") }
    }

    func reference(of group: String) -> String? { meeting.map { $0.contains("@") ? $0 : "\(group)@\($0)" } }
}
