import KithModel

package enum CourierClaim: Method {
    package static let declaration = Declaration(
        "courier.claim", "Take messages that may go out now, for five minutes.", callers: .couriers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var channels: [String]
        package var limit: Int?
        package var wait: Int?

        package init(channels: [String], limit: Int? = nil, wait: Int? = nil) {
            self.channels = channels
            self.limit = limit
            self.wait = wait
        }

        package static let fields = [
            Field("channels", .public, "What the courier carries: 'mail', 'text', 'messenger'."),
            Field("limit", .public, "1 to 200; absent: 50."),
            Field("wait", .public, "Seconds to wait for one where there is none, up to 3600; absent: none."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var messages: [CourierMessage]

        package init(messages: [CourierMessage]) {
            self.messages = messages
        }

        package static let fields = [
            Field("messages", .public, "The oldest first; empty where there is none.")
        ]
    }
}
