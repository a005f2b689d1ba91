import Foundation

/// One line that the daemon sent.
struct Answer {
    /// As it came.
    let text: String
    let result: [String: Any]?
    let refusal: Refused?
    /// Of a line without a request behind it.
    let parameters: [String: Any]?

    struct Refused: Hashable {
        var code: String
        var message: String
        var remedy: String
        var field: String

        /// As if it had spoken of another name.
        func replacing(_ name: String, with other: String) -> Refused {
            Refused(
                code: code, message: message.replacingOccurrences(of: name, with: other),
                remedy: remedy.replacingOccurrences(of: name, with: other), field: field)
        }
    }

    init(_ text: String) throws {
        self.text = text
        let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
        result = object["result"] as? [String: Any]
        parameters = object["params"] as? [String: Any]
        guard let error = object["error"] as? [String: Any], let data = error["data"] as? [String: Any] else {
            refusal = nil
            return
        }
        func word(_ key: String) -> String { data[key] as? String ?? "" }
        refusal = Refused(
            code: word("code"), message: error["message"] as? String ?? "", remedy: word("remedy"), field: word("field"))
    }

    /// Every field with something in it, down to where the table goes: `groups`, `groups.name`, …
    func paths(known: Set<String>) -> Set<String> {
        var found: Set<String> = []
        for (name, value) in result ?? parameters ?? [:] { Answer.walk(value, at: name, known, into: &found) }
        return found
    }

    private static func walk(_ value: Any, at path: String, _ known: Set<String>, into found: inout Set<String>) {
        if let list = value as? [Any] {
            for element in list { walk(element, at: path, known, into: &found) }
        } else if let object = value as? [String: Any] {
            if object.isEmpty { return }
            found.insert(path)
            // An object whose members are data, such as settings, is a field like any other.
            guard known.contains(where: { $0.hasPrefix(path + ".") }) || !known.contains(path) else { return }
            for (name, inner) in object { walk(inner, at: "\(path).\(name)", known, into: &found) }
        } else {
            found.insert(path)
        }
    }
}
