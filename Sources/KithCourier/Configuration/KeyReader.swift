import KithModel
import Yams

/// Takes the known keys out of one YAML mapping and notes everything that can't be; what is left over is unknown.
struct KeyReader {
    let file: String
    /// Dotted: "channels.mail.".
    let prefix: String
    private var values: [(key: String, line: Int, node: Node)] = []
    private var known: [String] = []
    private(set) var mistakes: [Mistake] = []

    init(_ node: Node, file: String, prefix: String = "") {
        (self.file, self.prefix) = (file, prefix)
        guard let mapping = node.mapping else {
            note(node, nil, "This has to be a list of 'key: value'.")
            return
        }
        for (key, value) in mapping {
            values.append((key.string ?? "", (key.mark ?? value.mark)?.line ?? 0, value))
        }
    }

    mutating func note(_ node: Node?, _ key: String?, _ message: String, remedy: String? = nil) {
        let line = values.first { $0.key == key }?.line ?? node?.mark?.line
        note(line: line, key, message, remedy: remedy)
    }

    mutating func note(_ key: String, _ message: String, remedy: String? = nil) {
        note(nil, key, message, remedy: remedy)
    }

    private mutating func note(line: Int?, _ key: String?, _ message: String, remedy: String?) {
        let name = prefix + (key ?? "")
        let shown = name.hasSuffix(".") ? String(name.dropLast()) : name
        let place = line.map { "\(file):\($0)" } ?? file
        mistakes.append(Mistake(place: shown.isEmpty ? place : "\(place): \(shown)", message: message, remedy: remedy))
    }

    mutating func take(other: [Mistake]) { mistakes += other }

    func has(_ key: String) -> Bool { values.contains { $0.key == key } }

    mutating func node(_ key: String) -> Node? {
        known.append(key)
        return values.first { $0.key == key }?.node
    }

    /// One value, as it is written; nil where it is absent, or where that has been noted as a mistake.
    mutating func text(_ key: String, _ wanted: String, isNeeded: Bool = false, _ fits: (String) -> Bool) -> String? {
        guard let node = node(key) else {
            if isNeeded { note(line: nil, key, "This is missing.", remedy: wanted) }
            return nil
        }
        guard let text = node.scalar?.string, !text.isEmpty else {
            note(key, "This needs a single value.", remedy: wanted)
            return nil
        }
        guard text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }), fits(text) else {
            note(key, "This can't be '\(text.prefix(80))'.", remedy: wanted)
            return nil
        }
        return text
    }

    mutating func number(_ key: String, _ range: ClosedRange<Int>) -> Int? {
        let wanted = "a whole number from \(range.lowerBound) to \(range.upperBound)"
        return text(key, wanted) { Int($0).map(range.contains) == true }.flatMap { Int($0) }
    }

    mutating func flag(_ key: String) -> Bool {
        text(key, "true or false") { $0 == "true" || $0 == "false" } == "true"
    }

    /// One of several words.
    mutating func word<Word: RawRepresentable & CaseIterable>(
        _ key: String, isNeeded: Bool = false
    ) -> Word? where Word.RawValue == String {
        let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
        return text(key, "one of \(words)", isNeeded: isNeeded) { Word(rawValue: $0) != nil }
            .flatMap { Word(rawValue: $0) }
    }

    /// A list, or one value alone.
    mutating func list(_ key: String, _ wanted: String, isNeeded: Bool = false, _ fits: (String) -> Bool) -> [String]? {
        guard let sequence = node(key)?.sequence else {
            return text(key, wanted, isNeeded: isNeeded, fits).map { [$0] }
        }
        let texts = sequence.map { $0.scalar?.string ?? "" }
        guard !texts.isEmpty, texts.allSatisfy(fits) else {
            note(key, "Something in this list can't be.", remedy: wanted)
            return nil
        }
        return texts
    }

    /// After everything known was taken. `never`: keys that people try, and what to write instead.
    mutating func end(never: [String: String] = [:]) -> [Mistake] {
        for (key, line, _) in values where !known.contains(key) {
            let near = Nearest.to(key, among: known).map { "did you mean \($0)?" }
            let remedy = never[key] ?? near ?? "known are \(known.sorted().joined(separator: ", "))"
            let message = never[key] == nil ? "There is no such key here." : "This does not belong into this file."
            note(line: line, key, message, remedy: remedy)
        }
        return mistakes
    }
}
