package import KithModel

/// One setting that a plugin declares: its type, default and bounds.
package struct Setting: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case integer(ClosedRange<Int>)
        case boolean
        /// One line of up to so many characters.
        case string(most: Int)
        case choice([String])
    }

    package let kind: Kind
    package let standard: PluginValue
    package let help: String

    /// What may be given, in words.
    package var words: String {
        switch kind {
        case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .boolean: "true or false"
        case .string(let most): "one line of up to \(most) characters"
        case .choice(let choices): "one of \(choices.joined(separator: ", "))"
        }
    }

    /// The value that a text means, or why not.
    package func value(_ text: String, name: String) throws(Refusal) -> PluginValue {
        switch kind {
        case .integer:
            guard let number = Int64(text) else { throw refusal("'\(text.prefix(40))'", name) }
            return try value(.integer(number), name: name)
        case .boolean:
            switch text.lowercased() {
            case "true", "yes", "on": return .bool(true)
            case "false", "no", "off": return .bool(false)
            default: throw refusal("'\(text.prefix(40))'", name)
            }
        case .string, .choice: return try value(.string(text), name: name)
        }
    }

    /// A value that has its type already, or why it can't be.
    package func value(_ value: PluginValue, name: String) throws(Refusal) -> PluginValue {
        let fits =
            switch (kind, value) {
            case (.integer(let range), .integer(let number)): range.contains(Int(number))
            case (.boolean, .bool): true
            case (.string(let most), .string(let text)):
                text.count <= most && !text.hasControls()
            case (.choice(let choices), .string(let text)): choices.contains(text)
            default: false
            }
        guard fits else { throw refusal(value.words, name) }
        return value
    }

    private func refusal(_ given: String, _ name: String) -> Refusal {
        .invalid("settings.\(name)", "The setting \(name) can't be \(given).", remedy: "give \(words)")
    }
}

extension Setting {
    /// As `plugin.json` declares it.
    init(_ value: PluginValue, at path: String) throws(Refusal) {
        let common = ["type", "default", "help"]
        let type = value.map?["type"]?.string
        let own: [String]
        switch type {
        case "integer": own = ["minimum", "maximum"]
        case "string": own = ["maximum"]
        case "choice": own = ["choices"]
        case "boolean": own = []
        default:
            guard value.map != nil else { throw Manifest.refusal("'\(path)' is \(value.words), not an object.") }
            throw Manifest.refusal("'\(path).type' is not one of integer, boolean, string, choice.")
        }
        let fields = try ManifestReader(value, at: path, keys: common + own)
        help = try fields.text("help", most: 200)
        switch type {
        case "integer":
            let low = fields.value("minimum") == nil ? 0 : try fields.integer("minimum")
            let high = fields.value("maximum") == nil ? 1_000_000 : try fields.integer("maximum")
            guard low <= high else { throw fields.refusal("minimum", "is greater than the maximum") }
            kind = .integer(low...high)
        case "string":
            let most = fields.value("maximum") == nil ? 200 : try fields.integer("maximum")
            guard (1...2000).contains(most) else { throw fields.refusal("maximum", "is \(most), not from 1 to 2000") }
            kind = .string(most: most)
        case "choice":
            let choices = try fields.names("choices") { !$0.isEmpty && $0.count <= 40 }
            guard !choices.isEmpty else { throw fields.refusal("choices", "is missing") }
            kind = .choice(choices)
        default: kind = .boolean
        }
        guard let given = fields.value("default") else { throw fields.refusal("default", "is missing") }
        standard = given
        do throws(Refusal) { _ = try self.value(given, name: path) } catch {
            throw fields.refusal("default", "is \(given.words), not \(words)")
        }
    }
}

extension Manifest {
    /// Every setting with its value: as given, else its default. A name that is not declared is refused.
    package func values(of given: [String: String]) throws(Refusal) -> [String: PluginValue] {
        var values = settings.mapValues(\.standard)
        for (name, text) in given.sorted(by: { $0.key < $1.key }) {
            values[name] = try setting(name).value(text, name: name)
        }
        return values
    }

    /// Every setting with its value, where what was kept may be of another version: what is not declared any more, or does
    /// not fit any more, gives way to the default.
    package func valuesInForce(of kept: [String: String]) -> [String: PluginValue] {
        var values = settings.mapValues(\.standard)
        for (name, text) in kept {
            if let value = try? settings[name]?.value(text, name: name) { values[name] = value }
        }
        return values
    }

    /// The same for values that have their types already, as a fixture gives them.
    package func values(of given: [String: PluginValue]) throws(Refusal) -> [String: PluginValue] {
        var values = settings.mapValues(\.standard)
        for (name, value) in given.sorted(by: { $0.key < $1.key }) {
            values[name] = try setting(name).value(value, name: name)
        }
        return values
    }

    private func setting(_ name: String) throws(Refusal) -> Setting {
        if let setting = settings[name] { return setting }
        let known = settings.keys.sorted()
        let near = Nearest.to(name, among: known)
        throw .invalid(
            "settings.\(name)", "\(id) has no setting '\(name.prefix(40))'.",
            remedy: near.map { "did you mean '\($0)'?" }
                ?? (known.isEmpty ? "it has none" : "it has \(known.joined(separator: ", "))"))
    }
}
