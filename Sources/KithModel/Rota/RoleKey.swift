/// What names a role within its group: `tea`, `door`, `co_facilitator`. The same names that plugins use.
package struct RoleKey: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    package static let longest = 40

    /// 2 ... 40 of a-z, 0-9 and underscores, starting with a letter; a hyphen that was typed is read as an underscore.
    package init?(_ typed: String) {
        let text = typed.replacing("-", with: "_")
        let bytes = Array(text.utf8)
        guard (2...RoleKey.longest).contains(bytes.count), let first = bytes.first,
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first),
            bytes.allSatisfy({ byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || byte == UInt8(ascii: "_")
            })
        else { return nil }
        description = text
    }

    private init(known text: String) { description = text }

    package static let facilitator = RoleKey(known: "facilitator")
    package static let coFacilitator = RoleKey(known: "co_facilitator")
    package static let substitute = RoleKey(known: "substitute")

    /// There for every group, in this order.
    package static let builtIn = [facilitator, coFacilitator, substitute]

    /// Whoever took such a role facilitates, or stands in.
    package var leads: Bool { RoleKey.builtIn.contains(self) }
}
