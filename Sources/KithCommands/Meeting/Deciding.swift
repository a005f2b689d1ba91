import ArgumentParser
import KithModel
import KithWire

/// Shows what would change, asks, and only then does it. Nobody is asked in a pipe.
struct Deciding: ParsableArguments {
    @Flag(help: "Don't ask.") var yes = false
    @Flag(help: "Only show what would change.") var dryRun = false
    init() {}

    /// - Parameter call: the same request twice, first with `true`: change nothing.
    func changes(
        _ question: String, json: Bool, _ call: (_ dryRun: Bool) throws -> MeetingChanges, done: (MeetingChanges) -> [String]
    ) throws {
        if json { return try Output.json(try call(dryRun)) }
        let would = try call(true)
        if let series = would.series {
            let length = series.minutes.map { ", \($0) min" } ?? ""
            Output.lines(
                Terminal.current.wrap(
                    "From then on: \(series.sentence) at \(series.start.suffix(5))\(length), \(series.zone)", indent: ""))
        }
        Output.lines(
            ChangeScreen(.current).lines(would.changes, more: would.more == true, overlaps: would.overlaps ?? []))
        if dryRun { return }
        guard yes || Asking.confirm(question) else { return Output.line("Nothing was changed.") }
        Output.lines(done(try call(false)))
    }
}
