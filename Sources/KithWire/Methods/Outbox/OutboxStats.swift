import KithModel

package enum OutboxStats: Method {
    package static let declaration = Declaration(
        "outbox.stats", "Tell how messages fare that are on their way out.", callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var group: String?

        package init(group: String? = nil) {
            self.group = group
        }

        package static let fields = [
            Field("group", .group, "Of this group; absent: of all that the caller keeps.")
        ]
    }

    package struct Result: WireObject, Hashable {
        package var states: [String: Int]
        package var oldest: String?
        package var courier: String?
        package var channels: [String]
        package var groups: [String]

        package init(states: [String: Int], oldest: String? = nil, courier: String? = nil, channels: [String], groups: [String]) {
            self.states = states
            self.oldest = oldest
            self.courier = courier
            self.channels = channels
            self.groups = groups
        }

        package static let fields = [
            Field("states", .group, "How many are in each state; ended ones of the last week."),
            Field("oldest", .group, "Since when the one waits that could have gone out longest, UTC."),
            Field("courier", .group, "When a courier last asked for messages, UTC; absent: none did since the daemon started."),
            Field("channels", .group, "What that courier carries."),
            Field("groups", .group, "Where a message is parked or uncertain, by handle, at most 200."),
        ]
    }
}
