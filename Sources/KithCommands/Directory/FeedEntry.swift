import KithModel
import KithWire

/// One entry of a Meeting Guide feed (code4recovery/spec), as far as it is kept.
///
/// Contacts, payment names, notes and everything else that may name a person are not read at all.
struct FeedEntry: Hashable {
    var slug: String
    var name: String
    /// Weekdays, 0 Sunday to 6 Saturday; empty with no time: by appointment.
    var days: [Int]
    var time: CivilTime?
    var minutes: Int?
    var zone: String?
    var group: String?
    var groupID: String?
    var location: String?
    var place: String?
    var online: String?
    var phone: String?
    var audience: String?
}

extension FeedEntry {
    /// Why an entry was passed over.
    struct Objection: Error { let reason: String }

    /// Feeds are looser than their specification: numbers as text, empty text for absent values, entities in names.
    init(_ value: JSONValue) throws(Objection) {
        guard case .object(let fields) = value else { throw Objection(reason: "it is not an object") }
        func text(_ key: String) -> String? { FeedText.clean(fields[key]) }
        let name = text("name")
        guard let title = name ?? text("group") else { throw Objection(reason: "it has no name") }
        self.name = title
        slug = text("slug") ?? text("id") ?? title
        group = text("group")
        // Some sites write 0 for none.
        groupID = text("group_id").flatMap { $0 == "0" ? nil : $0 }
        days = try FeedEntry.days(fields["day"])
        time = try text("time").map { word throws(Objection) in
            guard let time = FeedEntry.time(word) else {
                throw Objection(reason: "'\(word.prefix(20))' is not a time like 18:30")
            }
            return time
        }
        if days.isEmpty != (time == nil) {
            throw Objection(reason: days.isEmpty ? "it has a time but no day" : "it has a day but no time")
        }
        if let time, let end = text("end_time").flatMap(FeedEntry.time) {
            // Past midnight it ends the next day.
            let length = (end.minutes - time.minutes + 1440) % 1440
            minutes = length == 0 ? nil : length
        }
        zone = text("timezone")
        location = text("location")
        let isOnline = text("attendance_option") == "online"
        place = isOnline ? nil : FeedEntry.place(location, address: text("formatted_address") ?? FeedEntry.address(text), text)
        online = text("conference_url").flatMap { url in
            (url.hasPrefix("https://") || url.hasPrefix("http://")) && !url.contains(" ") && url.count <= 500 ? url : nil
        }
        phone = text("conference_phone").flatMap { $0.count <= 100 ? $0 : nil }
        audience = FeedEntry.audience(fields["types"])
    }

    private static func days(_ value: JSONValue?) throws(Objection) -> [Int] {
        switch value {
        case nil, .null?: return []
        case .array(let values)?:
            var days: [Int] = []
            for value in values { days += try self.days(value) }
            return Array(Set(days)).sorted()
        case let value?:
            guard let word = FeedText.clean(value) else { return [] }
            let names = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
            if let day = Int(word) ?? names.firstIndex(of: word.lowercased()), (0...6).contains(day) { return [day] }
            throw Objection(reason: "'\(word.prefix(20))' is not a day from 0 (Sunday) to 6 (Saturday)")
        }
    }

    private static func time(_ word: String) -> CivilTime? {
        let parts = word.split(separator: ":")
        guard parts.count >= 2, parts.count <= 3, let hour = Int(parts[0]), let minute = Int(parts[1]) else { return nil }
        return CivilTime(hour: hour, minute: minute)
    }

    private static func address(_ text: (String) -> String?) -> String? {
        let parts = ["address", "city", "state", "postal_code", "country"].compactMap(text)
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    private static func place(_ location: String?, address: String?, _ text: (String) -> String?) -> String? {
        let parts = [location, address ?? text("region")].compactMap(\.self)
        return parts.isEmpty ? nil : String(parts.joined(separator: ", ").prefix(500))
    }

    private static func audience(_ value: JSONValue?) -> String? {
        guard case .array(let types) = value else { return nil }
        let words = [
            "M": "men", "W": "women", "Y": "young people", "SEN": "older people", "LGBTQ": "LGBTQ people", "G": "gay men",
            "L": "lesbian women", "BI": "bisexual people", "T": "trans people", "POC": "people of colour",
            "N": "native people", "P": "professionals",
        ]
        let known = Set(types.compactMap(\.string).compactMap { words[$0] })
        return known.isEmpty ? nil : known.sorted().joined(separator: ", ")
    }
}
