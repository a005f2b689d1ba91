import KithModel

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
