import ArgumentParser
import KithModel

/// What a note is of.
struct NoteKindArgument: ParsableArguments {
    @Argument(help: "decision, theme, action, good, keep, change or support.") var kind: String
    init() {}

    var value: NoteKind { NoteKind(rawValue: kind) ?? .decision }

    /// What was typed instead may be somebody's words, and is not repeated.
    func validate() throws {
        guard NoteKind(rawValue: kind) == nil else { return }
        let all = NoteKind.allCases.map(\.rawValue)
        let near = Nearest.to(kind, among: all).map { " Did you mean '\($0)'?" } ?? ""
        throw ValidationError("That is no kind of note: \(all.joined(separator: ", ")).\(near)")
    }
}
