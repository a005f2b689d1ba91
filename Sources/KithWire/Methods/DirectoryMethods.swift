import KithModel

/// A group as a public directory lists it: one group with several series.
package struct ListedGroup: WireObject, Hashable {
    package var key: String
    package var hash: String
    package var name: String
    package var zone: String
    package var audience: String?
    package var place: String?
    package var online: String?
    package var phone: String?
    package var series: [ListedSeries]

    package init(
        key: String, hash: String, name: String, zone: String, audience: String? = nil, place: String? = nil,
        online: String? = nil, phone: String? = nil, series: [ListedSeries]
    ) {
        (self.key, self.hash, self.name, self.zone) = (key, hash, name, zone)
        (self.audience, self.place, self.online, self.phone) = (audience, place, online, phone)
        self.series = series
    }

    package static let fields = [
        Field("key", .public, "What names the group within the directory, up to 200 characters; the same at the next import."),
        Field("hash", .public, "Of everything else: equal hashes mean that nothing changed. Up to 64 characters."),
        Field("name", .public, "Its name."),
        Field("zone", .public, "tzdata name."),
        Field("audience", .public, "Whom it is for."),
        Field("place", .public, "Where."),
        Field("online", .public, "Address for joining from afar."),
        Field("phone", .public, "Telephone number for joining from afar."),
        Field("series", .public, "Its meetings; empty: by appointment."),
    ]
}

package struct ListedSeries: WireObject, Hashable {
    package var key: String
    package var title: String?
    package var weekday: Int
    package var at: String
    package var minutes: Int?
    package var place: String?
    package var online: String?
    package var phone: String?

    package init(
        key: String, title: String? = nil, weekday: Int, at: String, minutes: Int? = nil, place: String? = nil,
        online: String? = nil, phone: String? = nil
    ) {
        (self.key, self.title, self.weekday, self.at) = (key, title, weekday, at)
        (self.minutes, self.place, self.online, self.phone) = (minutes, place, online, phone)
    }

    package static let fields = [
        Field("key", .public, "What names the series within the directory, with its weekday."),
        Field("title", .public, "Its title where it differs from the group's name."),
        Field("weekday", .public, "0 Sunday to 6 Saturday, as the directory's format counts."),
        Field("at", .public, "Time of day, 18:30."),
        Field("minutes", .public, "Length."),
        Field("place", .public, "Where, if not where the group says."),
        Field("online", .public, "Address for joining from afar."),
        Field("phone", .public, "Telephone number for joining from afar."),
    ]
}

package enum DirectoryList: Method {
    package static let declaration = Declaration(
        "directory.list", "List what was imported from a directory, to compare with what it says now.",
        callers: .operators)
    package struct Parameters: WireObject {
        package var source: String
        package var after: String?
        package init(source: String, after: String? = nil) { (self.source, self.after) = (source, after) }
        package static let fields = [
            Field("source", .public, "Name of the directory, up to 100 characters."),
            Field("after", .public, "Continue after this key."),
        ]
    }
    package struct Entry: WireObject, Hashable {
        package var key: String
        package var hash: String
        package var group: String
        package var name: String
        package init(key: String, hash: String, group: String, name: String) {
            (self.key, self.hash, self.group, self.name) = (key, hash, group, name)
        }
        package static let fields = [
            Field("key", .public, "What names the group within the directory."),
            Field("hash", .public, "What was imported last."),
            Field("group", .public, "The group's handle."),
            Field("name", .public, "The group's name."),
        ]
    }
    package struct Result: WireObject {
        package var entries: [Entry]
        package var next: String?
        package init(entries: [Entry], next: String?) { (self.entries, self.next) = (entries, next) }
        package static let fields = [
            Field("entries", .public, "By key, at most 1 000."),
            Field("next", .public, "Give it as 'after' for the next page."),
        ]
    }
}

package enum DirectoryPut: Method {
    package static let declaration = Declaration(
        "directory.put", "Enter or update groups of a public directory; each stands or falls alone.",
        callers: .operators, writes: true)
    package struct Parameters: WireObject {
        package var source: String
        package var groups: [ListedGroup]
        package init(source: String, groups: [ListedGroup]) { (self.source, self.groups) = (source, groups) }
        package static let fields = [
            Field("source", .public, "Name of the directory."),
            Field("groups", .public, "1 to 100."),
        ]
    }
    package struct Outcome: WireObject, Hashable {
        package var key: String
        package var outcome: String
        package var group: String?
        package var reason: String?
        package init(key: String, outcome: String, group: String? = nil, reason: String? = nil) {
            (self.key, self.outcome, self.group, self.reason) = (key, outcome, group, reason)
        }
        package static let fields = [
            Field("key", .public, "Which."),
            Field("outcome", .public, "'appeared', 'changed', 'unchanged' or 'refused'."),
            Field("group", .public, "The group's handle."),
            Field("reason", .public, "Why it was refused."),
        ]
    }
    package struct Result: WireObject {
        package var outcomes: [Outcome]
        package init(outcomes: [Outcome]) { self.outcomes = outcomes }
        package static let fields = [Field("outcomes", .public, "In the order given.")]
    }
}
