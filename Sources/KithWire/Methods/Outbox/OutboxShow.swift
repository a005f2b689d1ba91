import KithModel

package enum OutboxShow: Method {
    package static let declaration = Declaration(
        "outbox.show", "Show one message.", callers: .keepers)

    package typealias Parameters = MessageReference

    package typealias Result = MessageView
}
