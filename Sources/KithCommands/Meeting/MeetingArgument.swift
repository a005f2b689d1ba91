import ArgumentParser
import KithModel
import KithWire

/// Which meeting; a group alone means its next one, or the one that is open.
struct MeetingArgument: ParsableArguments {
    @Argument(help: "GROUP@next, GROUP@last, GROUP@2026-11-24, …") var meeting: String
    init() {}
    var reference: String { meeting.contains("@") ? meeting : meeting + "@next" }
}
