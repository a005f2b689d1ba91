import ArgumentParser
import KithModel
import KithWire

/// Shows what would change, asks, and only then does it. Nobody is asked in a pipe.
struct Deciding: ParsableArguments {
    @Flag(help: "Don't ask.") var yes = false
    @Flag(help: "Only show what would change.") var dryRun = false
    init() {}

    /// - Parameter call: the same request twice: first changing nothing, for the meeting as it was named; then for that very one,
    ///   whatever `next` has come to mean meanwhile.
    func changes(
        _ question: String, _ named: String, json: Bool, _ call: (_ meeting: String, _ dryRun: Bool?) throws -> MeetingChanges,
        done: (MeetingChanges) -> [String]
    ) throws {
        if json { return try Output.json(try call(named, dryRun ? true : nil)) }
        let would = try call(named, true)
        if let series = would.series {
            let length = series.minutes.map { ", \($0) min" } ?? ""
            Output.lines(
                Terminal.current.wrap(
                    "From then on: \(series.sentence) at \(series.start.suffix(5))\(length), \(series.zone)", indent: ""))
        }
        Output.lines(
            ChangeScreen(.current).lines(
                would.changes, more: would.more == true, overlaps: would.overlaps ?? [], dropped: would.dropped ?? []))
        if dryRun { return }
        guard yes || Asking.confirm(question) else { return Output.line("Nothing was changed.") }
        Output.lines(done(try call(would.meeting ?? named, nil)))
    }
}
