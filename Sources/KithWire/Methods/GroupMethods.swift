package import KithModel

/// A group, whole.
package struct GroupView: WireObject, Hashable {
    package var id: String
    package var handle: String
    package var name: String
    package var purpose: String?
    package var zone: String
    package var language: String
    package var membership: String
    package var formality: String
    package var audience: String?
    package var place: String?
    package var online: String?
    package var phone: String?
    package var listed: Bool
    package var metBefore: Bool
    package var state: String
    package var format: String?
    package var series: [SeriesView]?

    private enum CodingKeys: String, CodingKey {
        case id, handle, name, purpose, zone, language, membership, formality, audience, place, online, phone, listed
        case metBefore = "met_before"
        case state, format, series
    }

    package init(_ group: Group, series: [SeriesView]? = nil) {
        id = group.id
        handle = group.handle.description
        name = group.name
        purpose = group.purpose
        zone = group.zone
        language = group.language
        membership = group.membership.rawValue
        formality = group.formality.rawValue
        audience = group.audience
        place = group.place
        online = group.online
        phone = group.phone
        listed = group.listed
        metBefore = group.metBefore
        state = group.state.rawValue
        format = group.format
        self.series = series
    }

    package static let fields = [
        Field("id", .public, "Random, for good."),
        Field("handle", .group, "Its short name on the command line."),
        Field("name", .group, "Its name."),
        Field("purpose", .group, "What it is for, in its own words."),
        Field("zone", .group, "tzdata name of the zone in which its meetings are planned."),
        Field("language", .group, "BCP 47 tag of the language it meets in."),
        Field("membership", .group, "'open' or 'closed'."),
        Field("formality", .group, "'formal' or 'informal'."),
        Field("audience", .group, "Whom it is for."),
        Field("place", .group, "Where it meets."),
        Field("online", .group, "Address for joining from afar."),
        Field("phone", .group, "Telephone number for joining from afar."),
        Field("listed", .group, "May be shown in a public listing."),
        Field("met_before", .group, "It met before it was entered here, so no first and second meeting are proposed."),
        Field("state", .public, "'forming', 'active', 'paused' or 'closed'."),
        Field("format", .group, "The format its meetings take, as plugin/format; absent: the bundled ones."),
        Field("series", .group, "Its series of meetings (group.show only)."),
    ]
}

/// A series of meetings.
package struct SeriesView: WireObject, Hashable {
    package var id: String
    package var title: String?
    package var rule: String?
    package var sentence: String
    package var start: String
    package var zone: String
    package var minutes: Int?
    package var place: String?
    package var online: String?
    package var phone: String?
    package var staffed: Bool?
    package var format: String?

    package init(_ series: Series, sentence: String) {
        id = series.id
        title = series.title
        rule = series.rule
        self.sentence = sentence
        start = series.start.description
        zone = series.zone
        minutes = series.minutes
        place = series.place
        online = series.online
        phone = series.phone
        staffed = series.staffed
        format = series.format
    }

    package static let fields = [
        Field("id", .public, "Random, for good."),
        Field("title", .group, "What tells it from the group's other series."),
        Field("rule", .group, "RFC 5545 recurrence rule; absent: a single meeting."),
        Field("sentence", .group, "The same in words."),
        Field("start", .group, "First possible start on the wall clock of the zone: 2026-11-24T18:30."),
        Field("zone", .group, "tzdata name."),
        Field("minutes", .group, "Planned length, 1 to 1440."),
        Field("place", .group, "Where; absent: as the group says."),
        Field("online", .group, "Address for joining from afar."),
        Field("phone", .group, "Telephone number for joining from afar."),
        Field("staffed", .group, "Somebody facilitates as a rule; absent: nobody said."),
        Field("format", .group, "The format its meetings take."),
    ]
}

package enum GroupCreate: Method {
    package static let declaration = Declaration(
        "group.create", "Set up a group.", callers: .operators, writes: true)

    package struct Parameters: WireObject {
        package var group: String
        package var zone: String
        package var details: GroupDetails
        package var metBefore: Bool?
        private enum CodingKeys: String, CodingKey {
            case group, zone, details
            case metBefore = "met_before"
        }
        package init(group: String, zone: String, details: GroupDetails, metBefore: Bool? = nil) {
            (self.group, self.zone, self.details, self.metBefore) = (group, zone, details, metBefore)
        }
        package init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            group = try container.decode(String.self, forKey: .group)
            zone = try container.decode(String.self, forKey: .zone)
            details = try container.decodeIfPresent(GroupDetails.self, forKey: .details) ?? GroupDetails()
            metBefore = try container.decodeIfPresent(Bool.self, forKey: .metBefore)
        }
        package static let fields = [
            Field("group", .group, "Handle: 2 to 48 of a-z, 0-9 and hyphens, starting with a letter."),
            Field("zone", .group, "tzdata name: Europe/Dublin."),
            Field("details", .group, "What else it says of itself."),
            Field("met_before", .group, "True if it has met already; absent: false."),
        ]
    }
    package typealias Result = GroupView
}

/// What a group may say of itself; absent: unchanged, empty text: taken away.
package struct GroupDetails: WireObject, Hashable {
    package var name: String?
    package var purpose: String?
    package var zone: String?
    package var language: String?
    package var membership: String?
    package var formality: String?
    package var audience: String?
    package var place: String?
    package var online: String?
    package var phone: String?
    package var listed: Bool?
    package var format: String?

    package init(
        name: String? = nil, purpose: String? = nil, zone: String? = nil, language: String? = nil,
        membership: String? = nil, formality: String? = nil, audience: String? = nil, place: String? = nil,
        online: String? = nil, phone: String? = nil, listed: Bool? = nil, format: String? = nil
    ) {
        (self.name, self.purpose, self.zone, self.language) = (name, purpose, zone, language)
        (self.membership, self.formality, self.audience) = (membership, formality, audience)
        (self.place, self.online, self.phone) = (place, online, phone)
        (self.listed, self.format) = (listed, format)
    }

    package static let fields = [
        Field("name", .group, "1 to 200 characters; at first the handle."),
        Field("purpose", .group, "Up to 2 000 characters."),
        Field("zone", .group, "tzdata name. Series keep the zone they were planned in."),
        Field("language", .group, "BCP 47 tag; at first 'en'."),
        Field("membership", .group, "'open' (at first) or 'closed'."),
        Field("formality", .group, "'informal' (at first) or 'formal'."),
        Field("audience", .group, "Whom it is for, up to 200 characters."),
        Field("place", .group, "Up to 500 characters."),
        Field("online", .group, "An https address, up to 500 characters."),
        Field("phone", .group, "Up to 100 characters."),
        Field("listed", .group, "May be shown in a public listing; at first false."),
        Field("format", .group, "plugin/format of an installed plugin; empty: the bundled ones."),
    ]
}

package enum GroupEdit: Method {
    package static let declaration = Declaration(
        "group.edit", "Change what a group says of itself.", callers: .keepers, writes: true)
    package struct Parameters: WireObject {
        package var group: String
        package var details: GroupDetails
        package init(group: String, details: GroupDetails) { (self.group, self.details) = (group, details) }
        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("details", .group, "What changes; absent: unchanged, empty text: taken away."),
        ]
    }
    package typealias Result = GroupView
}

package enum GroupList: Method {
    package static let declaration = Declaration(
        "group.list", "List the groups that the caller may know of, by handle.", callers: .observers)
    package struct Parameters: WireObject {
        package var after: String?
        package var limit: Int?
        package init(after: String? = nil, limit: Int? = nil) { (self.after, self.limit) = (after, limit) }
        package static let fields = [
            Field("after", .group, "Continue after this handle."),
            Field("limit", .public, "1 to 1000; absent: 200."),
        ]
    }
    package struct Result: WireObject {
        package var groups: [GroupView]
        package var next: String?
        package init(groups: [GroupView], next: String?) { (self.groups, self.next) = (groups, next) }
        package static let fields = [
            Field("groups", .group, "One page of groups."),
            Field("next", .group, "Where the next page begins: give it as 'after'; absent on the last page."),
        ]
    }
}

/// Names one group.
package struct GroupReference: WireObject, Hashable {
    package var group: String
    package init(group: String) { self.group = group }
    package static let fields = [Field("group", .group, "Handle or id.")]
}

package enum GroupShow: Method {
    package static let declaration = Declaration(
        "group.show", "Show one group with its series.", callers: .keepers)
    package typealias Parameters = GroupReference
    package typealias Result = GroupView
}

package enum GroupPause: Method {
    package static let declaration = Declaration(
        "group.pause", "Let a group rest: its dates are kept and nothing is asked about them.", callers: .keepers,
        writes: true)
    package typealias Parameters = GroupReference
    package typealias Result = GroupView
}

package enum GroupResume: Method {
    package static let declaration = Declaration(
        "group.resume", "Go on after a pause.", callers: .keepers, writes: true)
    package typealias Parameters = GroupReference
    package typealias Result = GroupView
}

package enum GroupClose: Method {
    package static let declaration = Declaration(
        "group.close", "Close a group well; it is kept to be read.", callers: .keepers, writes: true)
    package typealias Parameters = GroupReference
    package typealias Result = GroupView
}
