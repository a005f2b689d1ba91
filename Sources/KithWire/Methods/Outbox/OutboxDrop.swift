import KithModel

package enum OutboxDrop: Method {
    package static let declaration = Declaration(
        "outbox.drop", "Take a message back that has not gone out.", callers: .keepers, writes: true)

    package typealias Parameters = MessageReference

    package typealias Result = MessageView
}
