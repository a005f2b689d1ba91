import KithModel

/// One object of `plugin.json`, read strictly: every refusal names the field and what it should be.
struct ManifestReader {
    private let members: [String: PluginValue]
    private let path: String

    /// Refuses a key that nobody knows: it is a mistake, not something to pass over.
    init(_ value: PluginValue, at path: String, keys: [String]) throws(Refusal) {
        guard let members = value.map else {
            throw Manifest.refusal(path.isEmpty ? "it is not an object." : "'\(path)' is \(value.words), not an object.")
        }
        (self.members, self.path) = (members, path)
        for key in members.keys.sorted() where !keys.contains(key) {
            let near = Nearest.to(key, among: keys).map { "; did you mean '\($0)'?" } ?? ""
            throw refusal(
                String(key.prefix(40)), "is not known\(near.isEmpty ? "; known are \(keys.joined(separator: ", "))" : near)")
        }
    }

    func value(_ key: String) -> PluginValue? { members[key] }

    func reader(_ key: String, keys: [String]) throws(Refusal) -> ManifestReader {
        guard let value = members[key] else { throw refusal(key, "is missing") }
        return try ManifestReader(value, at: name(key), keys: keys)
    }

    /// One line of 1 to `most` characters.
    func text(_ key: String, most: Int) throws(Refusal) -> String {
        guard let value = members[key] else { throw refusal(key, "is missing") }
        guard let text = value.string else { throw refusal(key, "is \(value.words), not text") }
        guard (1...most).contains(text.count), !text.hasControls() else {
            throw refusal(key, "is not one line of 1 to \(most) characters")
        }
        return text
    }

    func integer(_ key: String) throws(Refusal) -> Int {
        guard let value = members[key] else { throw refusal(key, "is missing") }
        guard let number = value.integer else { throw refusal(key, "is \(value.words), not a whole number") }
        return number
    }

    /// Up to 40 different names; none where the key is absent.
    func names(_ key: String, isName: (String) -> Bool) throws(Refusal) -> [String] {
        guard let value = members[key] else { return [] }
        guard case .array(let list) = value else { throw refusal(key, "is \(value.words), not a list of names") }
        guard list.count <= 40 else { throw refusal(key, "has \(list.count) names; 40 are allowed") }
        var names: [String] = []
        for (index, element) in list.enumerated() {
            guard let name = element.string, isName(name) else {
                throw refusal("\(key)[\(index + 1)]", "is \(element.words), not a name that can stand here")
            }
            guard !names.contains(name) else { throw refusal("\(key)[\(index + 1)]", "is '\(name)' again") }
            names.append(name)
        }
        return names
    }

    /// Different cases of a kind, by their raw values; none where the key is absent.
    func choices<Choice: RawRepresentable & CaseIterable>(_ key: String) throws(Refusal) -> [Choice]
    where Choice.RawValue == String {
        var choices: [Choice] = []
        for name in try names(key, isName: { _ in true }) {
            guard let choice = Choice(rawValue: name) else {
                let known = Choice.allCases.map(\.rawValue)
                throw refusal(key, "names '\(name.prefix(40))'; known are \(known.joined(separator: ", "))")
            }
            choices.append(choice)
        }
        return choices
    }

    func refusal(_ key: String, _ words: String) -> Refusal {
        Manifest.refusal("'\(name(key))' \(words)\(words.hasSuffix("?") ? "" : ".")")
    }

    private func name(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
}
