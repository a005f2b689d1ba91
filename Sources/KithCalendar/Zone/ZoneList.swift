/// The names that tzdata itself lists: its own and, for older ones, whose they have become.
struct ZoneList: Sendable {
    var version = "unknown"
    /// Every name; for a link, its target.
    private(set) var targets: [String: String?] = [:]

    /// The files that may hold the list, the best first.
    static let files = ["tzdata.zi", "zone1970.tab", "zone.tab"]

    init() {}

    /// Reads tzdata.zi (`Z NAME …`, `L TARGET NAME`, `# version 2026a`), or a table of which the third column is the name.
    init(bytes: [UInt8], isTable: Bool) {
        if isTable { for name in ["UTC", "Etc/UTC"] { targets[name] = .some(nil) } }
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            // Nine lines in ten tell of rules and offsets, and are not worth making text of.
            guard isTable || line.first.map("ZL#".utf8.contains) == true else { continue }
            let words = String(decoding: line, as: UTF8.self).split { $0 == " " || $0 == "\t" }.map(String.init)
            switch words.first {
            case "#" where words.count >= 3 && words[1] == "version": version = words[2]
            case let first? where first.hasPrefix("#"): break
            case _ where isTable: if words.count >= 3 { insert(words[2], target: nil) }
            case "Z" where words.count >= 2: insert(words[1], target: nil)
            case "L" where words.count >= 3: insert(words[2], target: words[1])
            default: break
            }
        }
    }

    private mutating func insert(_ name: String, target: String?) {
        if let name = ZoneName.checked(name) { targets[name] = .some(target.flatMap(ZoneName.checked)) }
    }
}
