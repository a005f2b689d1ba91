import FoundationEssentials
package import KithModel
package import KithWire

/// Reads a feed and makes groups of its entries: those that share a group, or name and place, are one group with
/// several series.
package struct DirectoryReader {
    /// An entry that was passed over.
    package struct Refused: Hashable, Sendable {
        /// From 1.
        package let position: Int
        package let slug: String
        package let reason: String
    }

    package private(set) var groups: [ListedGroup] = []
    package private(set) var refused: [Refused] = []
    /// Entries in the file.
    package private(set) var entries = 0
    /// Groups of entries that were refused: they are not there, but they have not vanished either.
    package private(set) var refusedKeys: Set<String> = []

    /// A week has no room for more; it also bounds what one line to the daemon holds.
    private static let seriesMost = 300

    private struct Draft {
        var listed: ListedGroup
        var audiences: Set<String?>
        var seen: Set<String> = []
        var keys: Set<String> = []
    }

    /// - Parameters:
    ///   - standardZone: for entries that name none.
    ///   - isZone: whether tzdata knows a name.
    package init(
        _ bytes: [UInt8], standardZone: String?, isZone: (String) -> Bool
    ) throws(Refusal) {
        let decoder = JSONDecoder()
        // Feeds in the wild have comments and trailing commas; the specification's own example does.
        decoder.allowsJSON5 = true
        let values: [JSONValue]
        do { values = try decoder.decode([JSONValue].self, from: Data(bytes)) } catch {
            throw Refusal(
                .invalidArgument, "The file is not a JSON list of meetings.",
                remedy: "a Meeting Guide feed: see github.com/code4recovery/spec")
        }
        entries = values.count
        var drafts: [String: Draft] = [:]
        var order: [String] = []
        for (index, value) in DirectoryReader.sorted(values) {
            var pending: String?
            do throws(FeedEntry.Objection) {
                let entry = try FeedEntry(value)
                let key = DirectoryReader.key(of: entry)
                pending = key
                let zone = try DirectoryReader.zone(of: entry, standardZone, isZone)
                let isNew = drafts[key] == nil
                try DirectoryReader.add(entry, zone: zone, to: &drafts[key], key: key)
                if isNew { order.append(key) }
            } catch {
                if let pending { refusedKeys.insert(pending) }
                let slug = FeedText.clean(value["slug"]) ?? FeedText.clean(value["name"]) ?? "-"
                refused.append(Refused(position: index + 1, slug: slug, reason: error.reason))
            }
        }
        refused.sort { $0.position < $1.position }
        if standardZone == nil, !values.isEmpty, refused.count == values.count,
            values.allSatisfy({ FeedText.clean($0["timezone"]) == nil })
        {
            throw Refusal(
                .invalidArgument, "No meeting in the file names its time zone.", remedy: "--zone Europe/Dublin, where they are")
        }
        groups = order.compactMap { drafts[$0].map(DirectoryReader.finished) }
    }

    /// Entries with their places in the file, in an order of their own: many feeds begin with today, and the same
    /// entries in another order are no change.
    private static func sorted(_ values: [JSONValue]) -> [(index: Int, value: JSONValue)] {
        let keyed = values.enumerated().map { index, value in
            let words = ["slug", "name", "day", "time", "formatted_address"].map { FeedText.clean(value[$0]) ?? "" }
            return (index: index, value: value, words: words)
        }
        return keyed.sorted { left, right in
            left.words == right.words ? left.index < right.index : left.words.lexicographicallyPrecedes(right.words)
        }.map { ($0.index, $0.value) }
    }

    private static func zone(
        of entry: FeedEntry, _ standard: String?, _ isZone: (String) -> Bool
    ) throws(FeedEntry.Objection) -> String {
        if let zone = entry.zone {
            // Another zone in its place would plan its meetings at a wrong hour.
            guard isZone(zone) else { throw .init(reason: "there is no time zone '\(zone.prefix(40))'") }
            return zone
        }
        guard let standard else { throw .init(reason: "it has no time zone: name one with --zone") }
        return standard
    }

    private static func key(of entry: FeedEntry) -> String {
        if let id = entry.groupID { return "id:\(id.prefix(100))" }
        let name = (entry.group ?? entry.name).lowercased()
        let place = (entry.location ?? entry.place ?? "").lowercased()
        let key = "name:\(name)|\(place)"
        return key.count <= 180 ? key : "\(key.prefix(160))#\(StableHash.of(key))"
    }

    private static func add(
        _ entry: FeedEntry, zone: String, to draft: inout Draft?, key: String
    ) throws(FeedEntry.Objection) {
        let name = String((entry.group ?? entry.name).prefix(200))
        var current =
            draft
            ?? Draft(
                listed: ListedGroup(
                    key: key, hash: "", name: name, zone: zone, place: entry.place, online: entry.online, phone: entry.phone,
                    series: []), audiences: [])
        guard current.listed.zone == zone else {
            throw .init(reason: "its zone \(zone) is not its group's, \(current.listed.zone)")
        }
        for day in entry.days {
            guard let time = entry.time else { continue }
            guard current.listed.series.count < seriesMost else {
                throw .init(reason: "its group has \(seriesMost) series of meetings already")
            }
            let title = entry.name == current.listed.name ? nil : String(entry.name.prefix(100))
            let place = [entry.place, entry.online, entry.phone].map { $0 ?? "" }.joined(separator: "|")
            guard current.seen.insert("\(day) \(time) \(title ?? "")|\(place)").inserted else {
                throw .init(reason: "its group meets at that time and place already, under the same name")
            }
            var seriesKey = "\(entry.slug.prefix(200))#\(day)"
            var number = 2
            while !current.keys.insert(seriesKey).inserted {
                seriesKey = "\(entry.slug.prefix(200))#\(day)#\(number)"
                number += 1
            }
            current.listed.series.append(
                ListedSeries(
                    key: seriesKey, title: title, weekday: day, at: time.description, minutes: entry.minutes,
                    place: entry.place == current.listed.place ? nil : entry.place,
                    online: entry.online == current.listed.online ? nil : entry.online,
                    phone: entry.phone == current.listed.phone ? nil : entry.phone))
        }
        current.audiences.insert(entry.audience)
        draft = current
    }

    /// What all entries of a group say of whom it is for, it says of itself; the hash covers everything.
    private static func finished(_ draft: Draft) -> ListedGroup {
        var listed = draft.listed
        if draft.audiences.count == 1, let audience = draft.audiences.first { listed.audience = audience }
        listed.hash = ""
        let content = (try? LineCodec.encode(listed)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        listed.hash = StableHash.of(content)
        return listed
    }
}

/// FNV-1a, 64 bits, in hexadecimal: tells whether something changed, today and in a year.
enum StableHash {
    static func of(_ text: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return String(hash, radix: 16)
    }
}
