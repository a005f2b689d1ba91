/// One hook, declared once: the validator, the manual's table and the type stub come from here.
package struct HookDeclaration: Hashable, Sendable {
    /// One value that goes in or comes out.
    package struct Field: Hashable, Sendable {
        package indirect enum Kind: Hashable, Sendable {
            /// So many characters; line breaks are the only control characters.
            case text(ClosedRange<Int>)
            /// 1 to 40 of a-z, 0-9 and `_`, starting with a letter.
            case key
            case integer(ClosedRange<Int>)
            case boolean
            case choice([String])
            case table([Field])
            /// Names of the plugin's own choice, each with a value of the kind in words.
            case named(String)
            case function
        }

        package let name: String
        package let kind: Kind
        package let isOptional: Bool
        package let words: String

        init(_ name: String, _ kind: Kind, optional: Bool = false, _ words: String) {
            (self.name, self.kind, self.isOptional, self.words) = (name, kind, optional, words)
        }
    }

    /// Where the function is in the plugin's table, `NAME` standing for the plugin's own choice.
    package let path: [String]
    package let summary: String
    package let arguments: [Field]
    /// One element of the list that it returns, what an element is called, and how many there may be.
    package let result: [Field]
    package let resultName: String
    package let count: ClosedRange<Int>
    /// Kinds of effects that it may ask for.
    package let effects: [String]
    /// What `nil` means.
    package let onNil: String
    /// What happens instead where it fails.
    package let onFailure: String
    /// The api that it came with.
    package let since: Int

    /// `formats.NAME.agenda(meeting, ctx)`.
    package var signature: String {
        "\(path.joined(separator: "."))(\(arguments.map(\.name).joined(separator: ", ")))"
    }
}

extension HookDeclaration {
    package static let all = [agenda]
}
