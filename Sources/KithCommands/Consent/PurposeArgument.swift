import ArgumentParser
import KithModel

/// What somebody agrees to; `sign-up` is read as `sign_up`.
struct PurposeArgument: ParsableArguments {
    @Argument(help: "mail, text, messenger, phone, sign_up, members, figures, research or third_party.") var purpose: String
    init() {}

    var code: String { purpose.replacing("-", with: "_") }

    func validate() throws {
        guard Purpose(rawValue: code) == nil else { return }
        let near = Nearest.to(code, among: Purpose.allCases.map(\.rawValue)).map { " Did you mean '\($0)'?" } ?? ""
        throw ValidationError("There is no purpose '\(purpose.prefix(40))'.\(near)")
    }

    /// Who it is agreed for, where it is agreed for one party at a time; never an argument.
    func party(_ question: String) throws(Refusal) -> String? {
        guard Purpose(rawValue: code)?.needsParty == true else { return nil }
        guard let party = Asking.line(question), !party.isEmpty else {
            throw Refusal(
                .invalidArgument, "Nobody was named, so nothing has changed.", remedy: "the same again, with a name")
        }
        return party
    }
}
