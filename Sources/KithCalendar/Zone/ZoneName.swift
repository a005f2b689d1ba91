/// What a zone's name may look like: `Europe/Dublin`, `Etc/GMT+1`, never a way out of a directory.
enum ZoneName {
    /// Not places, though tzdata has files of these names.
    private static let placeholders: Set = ["Factory", "localtime", "posixrules"]

    /// The name itself, or nil where it can't be one.
    static func checked(_ name: String) -> String? {
        let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let isGood = (1...64).contains(name.utf8.count) && !placeholders.contains(name) && parts.allSatisfy { part in
            !part.isEmpty
                && part.allSatisfy { byte in
                    switch byte {
                    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"):
                        true
                    default: false
                    }
                }
        }
        guard isGood, parts[0].elementsEqual("posix".utf8) == false, !parts[0].elementsEqual("right".utf8) else { return nil }
        return name
    }

    /// The name within a path to a zone's file: /usr/share/zoneinfo/posix/Europe/Dublin is Europe/Dublin.
    static func of(path: String) -> String? {
        let parts = path.split(separator: "/")
        guard let root = parts.firstIndex(of: "zoneinfo") else { return nil }
        var rest = parts[(root + 1)...]
        if rest.first == "posix" || rest.first == "right" { rest = rest.dropFirst() }
        return checked(rest.joined(separator: "/"))
    }
}
