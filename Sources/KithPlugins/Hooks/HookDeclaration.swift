/// One hook, declared once: the validator, the manual's table and the type stub come from here.
package struct HookDeclaration: Hashable, Sendable {
    /// What a call gives back, besides nothing at all.
    package enum Answer: Hashable, Sendable {
        /// So many tables with these fields, each called by the name.
        case list([Field], name: String, count: ClosedRange<Int>)
        /// One table.
        case table([Field], name: String)
        /// Names of the plugin's own choice with a number each.
        case numbers(count: ClosedRange<Int>)
        /// Anything that can cross.
        case value
    }

    /// Where the function is in the plugin's table, `NAME` standing for the plugin's own choice.
    package let path: [String]
    package let summary: String
    package let arguments: [Field]
    package let answer: Answer
    /// Kinds of effects that it may ask for.
    package let effects: [Effect.Kind]
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
    package static let all = [agenda, plan, on, score, migrate]
}
