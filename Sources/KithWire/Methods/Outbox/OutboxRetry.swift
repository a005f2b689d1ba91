import KithModel

package enum OutboxRetry: Method {
    package static let declaration = Declaration(
        "outbox.retry", "Try a message again that was parked, or now instead of later.", callers: .keepers, writes: true)

    package typealias Parameters = MessageReference

    package typealias Result = MessageView
}
