import KithModel
import KithWire

/// What somewhere to turn to says of itself, asked for or read line by line: it is nobody's business which of them a group
/// writes down, so none of it is an argument.
enum ResourceLines {
    private static var questions: [(key: String, question: String, path: WritableKeyPath<ResourceDetails, String?>)] {
        [
            ("name", "What is it called?", \.name), ("phone", "Telephone number?", \.phone),
            ("web", "Address for a browser (https://…)?", \.web), ("address", "Where is it?", \.address),
            ("place", "Which place or area does it serve?", \.place), ("country", "Which country (two letters)?", \.country),
            ("hours", "When is somebody there?", \.hours), ("languages", "Which languages are spoken there?", \.languages),
            ("free", "Is it free of charge (yes or no)?", \.free), ("note", "What else is good to know?", \.note),
        ]
    }

    /// - Parameter present: what is there already; Enter leaves it, a dash takes it away.
    static func details(present: ResourceView? = nil) throws(Refusal) -> ResourceDetails {
        if Asking.isThereSomebody { return ask(present: present.map(ResourceLines.said)) }
        return try read(String(decoding: try InputFile.read("-", most: 65_536), as: UTF8.self))
    }

    private static func ask(present: ResourceDetails?) -> ResourceDetails {
        var details = ResourceDetails()
        Output.line(present == nil ? "Enter leaves a line out." : "Enter leaves it as it is; a dash takes it away.")
        for (_, question, path) in questions {
            let now = present?[keyPath: path].map { " [\(Printable.line($0))]" } ?? ""
            guard let answer = Asking.line(question + now) else { break }
            if answer.isEmpty { continue }
            details[keyPath: path] = answer == "-" ? "" : answer
        }
        return details
    }

    /// `key: value`, one on a line; a line without a key goes on with the one before.
    static func read(_ text: String) throws(Refusal) -> ResourceDetails {
        var details = ResourceDetails()
        var last: WritableKeyPath<ResourceDetails, String?>?
        let lines = text.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline).map(String.init)
        for line in lines where line.contains(where: { !$0.isWhitespace }) {
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            let key = Asking.trimmed(String(parts[0])).lowercased()
            if parts.count == 2, let found = questions.first(where: { $0.key == key }) {
                details[keyPath: found.path] = Asking.trimmed(String(parts[1]))
                last = found.path
            } else if let last {
                details[keyPath: last] = (details[keyPath: last] ?? "") + "\n" + Asking.trimmed(line)
            } else {
                throw Refusal(
                    .invalidArgument, "The first line does not say what it is, so nothing has changed.",
                    remedy: "a line each: " + questions.map { "\($0.key): …" }.joined(separator: ", "))
            }
        }
        return details
    }

    private static func said(_ view: ResourceView) -> ResourceDetails {
        ResourceDetails(
            name: view.name, place: view.place, phone: view.phone, address: view.address, web: view.web, hours: view.hours,
            languages: view.languages, note: view.note, country: view.country, free: view.free.map { $0 ? "yes" : "no" })
    }
}
