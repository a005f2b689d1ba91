/// What may be carried, as the daemon calls it.
package enum ChannelName: String, CaseIterable, Sendable {
    case mail, text, messenger
}
