/// What a zone's name may look like: `Europe/Dublin`, `Etc/GMT+1`, never a way out of a directory.
enum ZoneName {
    /// Not places, though tzdata has files of these names.
    private static let placeholders: Set = ["Factory", "localtime", "posixrules"]

    /// Trees of the same zones on other terms: without, and with leap seconds.
    private static let trees: Set = ["posix", "right"]

    /// The name itself, or nil where it can't be one.
    static func checked(_ name: String) -> String? {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        let isGood =
            (1...64).contains(name.utf8.count) && !placeholders.contains(name) && !trees.contains(String(parts[0]))
            && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isAllowed) }
        return isGood ? name : nil
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"): true
        default: false
        }
    }

    /// The name within a path to a zone's file: /usr/share/zoneinfo/posix/Europe/Dublin is Europe/Dublin.
    static func of(path: String) -> String? {
        let parts = path.split(separator: "/")
        guard let root = parts.firstIndex(of: "zoneinfo") else { return nil }
        var rest = parts[(root + 1)...]
        if let tree = rest.first, trees.contains(String(tree)) { rest = rest.dropFirst() }
        return checked(rest.joined(separator: "/"))
    }
}
