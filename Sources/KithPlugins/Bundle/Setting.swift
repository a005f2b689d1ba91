package import KithModel

/// One setting that a plugin declares: its type, default and bounds.
package struct Setting: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case integer(ClosedRange<Int>)
        case boolean
        case text(most: Int)
        case choice([String])
    }

    package let kind: Kind
    package let standard: PluginValue
    package let help: String

    /// The value that a text means, or why not.
    package func value(_ text: String, name: String) throws(Refusal) -> PluginValue {
        switch kind {
        case .integer(let range):
            if let number = Int(text), range.contains(number) { return .integer(Int64(number)) }
            throw refusal(text, name, "a whole number from \(range.lowerBound) to \(range.upperBound)")
        case .boolean:
            switch text.lowercased() {
            case "true", "yes", "on": return .bool(true)
            case "false", "no", "off": return .bool(false)
            default: throw refusal(text, name, "true or false")
            }
        case .text(let most):
            if text.count <= most { return .string(text) }
            throw refusal(text, name, "up to \(most) characters")
        case .choice(let choices):
            if choices.contains(text) { return .string(text) }
            throw refusal(text, name, choices.joined(separator: ", "))
        }
    }

    private func refusal(_ text: String, _ name: String, _ wanted: String) -> Refusal {
        .invalid("settings.\(name)", "The setting \(name) can't be '\(text.prefix(40))'.", remedy: wanted)
    }

    struct Raw: Decodable {
        let type: String
        let `default`: PluginValue
        let minimum: Int?
        let maximum: Int?
        let choices: [String]?
        let help: String

        enum CodingKeys: String, CodingKey, CaseIterable { case type, `default`, minimum, maximum, choices, help }

        init(from decoder: any Decoder) throws {
            try decoder.refuseUnknown(CodingKeys.self)
            let container = try decoder.container(keyedBy: CodingKeys.self)
            type = try container.decode(String.self, forKey: .type)
            if let flag = try? container.decode(Bool.self, forKey: .default) {
                `default` = .bool(flag)
            } else if let number = try? container.decode(Int.self, forKey: .default) {
                `default` = .integer(Int64(number))
            } else {
                `default` = .string(try container.decode(String.self, forKey: .default))
            }
            minimum = try container.decodeIfPresent(Int.self, forKey: .minimum)
            maximum = try container.decodeIfPresent(Int.self, forKey: .maximum)
            choices = try container.decodeIfPresent([String].self, forKey: .choices)
            help = try container.decode(String.self, forKey: .help)
        }

        func setting(_ name: String) throws(Refusal) -> Setting {
            let kind: Kind
            switch (type, `default`) {
            case ("integer", .integer(let standard)):
                let (low, high) = (minimum ?? 0, maximum ?? 1_000_000)
                guard low <= high, (low...high).contains(Int(standard)) else {
                    throw Manifest.refusal("'settings.\(name).default' is outside its bounds.")
                }
                kind = .integer(low...high)
            case ("boolean", .bool): kind = .boolean
            case ("text", .string): kind = .text(most: maximum ?? 200)
            case ("choice", .string(let standard)):
                guard let choices, choices.contains(standard) else {
                    throw Manifest.refusal("'settings.\(name).choices' must hold the default.")
                }
                kind = .choice(choices)
            default:
                throw Manifest.refusal(
                    "'settings.\(name)' needs a type (integer, boolean, text or choice) and a default of that type.")
            }
            return Setting(kind: kind, standard: `default`, help: help)
        }
    }
}

extension Manifest {
    /// Every setting with its value: as given, else its default. A name that is not declared is refused.
    package func values(of given: [String: String]) throws(Refusal) -> [String: PluginValue] {
        var values = settings.mapValues(\.standard)
        for (name, text) in given.sorted(by: { $0.key < $1.key }) {
            guard let setting = settings[name] else {
                let near = Nearest.to(name, among: settings.keys.sorted())
                throw .invalid(
                    "settings.\(name)", "\(id) has no setting '\(name.prefix(40))'.",
                    remedy: near.map { "did you mean '\($0)'?" } ?? settings.keys.sorted().joined(separator: ", "))
            }
            values[name] = try setting.value(text, name: name)
        }
        return values
    }
}
