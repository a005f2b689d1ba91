import FoundationEssentials
import KithModel

/// `plugin.json`: what a plugin is and asks for, known before any of its code runs.
package struct Manifest: Hashable, Sendable {
    package let id: String
    package let version: String
    package let title: String
    package let summary: String
    /// Names of the formats that main.lua must have, and no others.
    package let formats: [String]
    package let settings: [String: Setting]

    /// Versions of the plugin api that are served.
    package static let apis = 1...1

    init(json: [UInt8]) throws(Refusal) {
        let raw: Raw
        do { raw = try JSONDecoder().decode(Raw.self, from: Data(json)) } catch let error as DecodingError {
            throw Manifest.refusal(Manifest.words(error))
        } catch {
            throw Manifest.refusal("it is not JSON.")
        }
        guard Manifest.isName(raw.id) else {
            throw Manifest.refusal("'id' is 2 to 40 of a-z, 0-9 and hyphens, starting with a letter.")
        }
        guard Manifest.isVersion(raw.version) else { throw Manifest.refusal("'version' is like 1.2.0.") }
        guard Manifest.apis.contains(raw.api) else {
            throw Manifest.refusal("'api' is \(raw.api); this kith serves \(Manifest.apis.upperBound).")
        }
        for (field, text, most) in [("title", raw.title, 80), ("summary", raw.summary, 300)] {
            guard (1...most).contains(text.count), !text.contains(where: \.isNewline) else {
                throw Manifest.refusal("'\(field)' is one line of 1 to \(most) characters.")
            }
        }
        let formats = raw.provides.formats ?? []
        guard formats.count <= 20, Set(formats).count == formats.count, formats.allSatisfy(Manifest.isKey) else {
            throw Manifest.refusal("'provides.formats' is a list of up to 20 different names of a-z, 0-9 and '_'.")
        }
        (id, version, title, summary) = (raw.id, raw.version, raw.title, raw.summary)
        self.formats = formats
        var settings: [String: Setting] = [:]
        for (name, value) in (raw.settings ?? [:]).sorted(by: { $0.key < $1.key }) {
            guard Manifest.isKey(name) else { throw Manifest.refusal("a setting can't be called '\(name.prefix(40))'.") }
            settings[name] = try value.setting(name)
        }
        guard settings.count <= 40 else { throw Manifest.refusal("there are more than 40 settings.") }
        self.settings = settings
    }

    static func refusal(_ words: String) -> Refusal {
        .invalid("plugin.json", "plugin.json: \(words)", remedy: "see Plugins/README.md")
    }

    private static func isName(_ text: String) -> Bool { (2...40).contains(text.utf8.count) && Handle(text) != nil }

    static func isKey(_ text: String) -> Bool {
        guard let first = text.utf8.first, (97...122).contains(first), text.utf8.count <= 40 else { return false }
        return text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "_") }
    }

    private static func isVersion(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 3
            && parts.allSatisfy { (1...6).contains($0.count) && $0.utf8.allSatisfy { (48...57).contains($0) } }
    }

    private static func words(_ error: DecodingError) -> String {
        func path(_ context: DecodingError.Context) -> String { context.codingPath.map(\.stringValue).joined(separator: ".") }
        switch error {
        case .keyNotFound(let key, let context):
            let inside = path(context)
            return "'\(inside.isEmpty ? "" : inside + ".")\(key.stringValue)' is missing."
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            return "'\(path(context))' is of the wrong kind."
        case .dataCorrupted(let context):
            return path(context).isEmpty ? "it is not JSON." : "'\(path(context))' \(context.debugDescription)."
        @unknown default: return "it can't be read."
        }
    }

    private struct Raw: Decodable {
        let id: String
        let version: String
        let api: Int
        let title: String
        let summary: String
        let provides: Provides
        let settings: [String: Setting.Raw]?

        enum CodingKeys: String, CodingKey, CaseIterable { case id, version, api, title, summary, provides, settings }

        init(from decoder: any Decoder) throws {
            try decoder.refuseUnknown(CodingKeys.self)
            let container = try decoder.container(keyedBy: CodingKeys.self)
            id = try container.decode(String.self, forKey: .id)
            version = try container.decode(String.self, forKey: .version)
            api = try container.decode(Int.self, forKey: .api)
            title = try container.decode(String.self, forKey: .title)
            summary = try container.decode(String.self, forKey: .summary)
            provides = try container.decode(Provides.self, forKey: .provides)
            settings = try container.decodeIfPresent([String: Setting.Raw].self, forKey: .settings)
        }
    }

    private struct Provides: Decodable {
        let formats: [String]?

        enum CodingKeys: String, CodingKey, CaseIterable { case formats }

        init(from decoder: any Decoder) throws {
            try decoder.refuseUnknown(CodingKeys.self)
            formats = try decoder.container(keyedBy: CodingKeys.self).decodeIfPresent([String].self, forKey: .formats)
        }
    }
}

private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
}

extension Decoder {
    /// A key that nobody knows is a mistake, not something to pass over.
    func refuseUnknown<Keys: CodingKey & CaseIterable>(_ keys: Keys.Type) throws {
        let known = Set(keys.allCases.map(\.stringValue))
        for key in try container(keyedBy: AnyKey.self).allKeys where !known.contains(key.stringValue) {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: codingPath + [key],
                    debugDescription: "is not known; known are \(known.sorted().joined(separator: ", "))"))
        }
    }
}
