extension HookDeclaration {
    /// One value that goes in or comes out.
    package struct Field: Hashable, Sendable {
        package let name: String
        package let kind: Kind
        package let isOptional: Bool
        package let words: String

        init(_ name: String, _ kind: Kind, optional: Bool = false, _ words: String) {
            (self.name, self.kind, self.isOptional, self.words) = (name, kind, optional, words)
        }

        package indirect enum Kind: Hashable, Sendable {
            /// So many characters; line breaks are the only control characters.
            case text(ClosedRange<Int>)
            /// 1 to 40 of a-z, 0-9 and `_`, starting with a letter.
            case key
            case integer(ClosedRange<Int>)
            /// Finite.
            case number
            case boolean
            case choice([String])
            /// Some of these, each once.
            case choices([String])
            case table([Field])
            /// So many tables, each called by the name.
            case list([Field], name: String, count: ClosedRange<Int>)
            /// So many texts of up to so many characters.
            case texts(most: Int, count: ClosedRange<Int>)
            /// Names of the plugin's own choice, each with a value of the kind in words.
            case named(String)
            /// A length as `CivilSpan` reads it: 90m, 3h, 2d, 1w.
            case span
            /// 2026-11-24; 2026-11-24T18:30; 18:30. All on the wall clock of the group's zone.
            case date, moment, clock
            case audience
            case effects
            /// Anything that can cross.
            case value
            case function
        }
    }
}
