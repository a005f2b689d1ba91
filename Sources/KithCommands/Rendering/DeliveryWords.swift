import KithModel
package import KithWire

/// How a message fares, and why, in words that blame nobody.
package enum DeliveryWords {
    /// A code that is not known here is shown as it is.
    package static func state(_ code: String) -> String {
        switch Delivering.State(rawValue: code) {
        case .waiting: "waits"
        case .claimed: "with the courier"
        case .sent: "sent"
        case .uncertain: "may have arrived"
        case .parked: "put aside"
        case .dropped: "not sent"
        case nil: Printable.line(code)
        }
    }

    /// A sentence on why it was not sent.
    package static func reason(_ code: String) -> String {
        switch Delivering.Reason(rawValue: code) {
        case .late: "It would have come too late to be of use."
        case .withdrawn: "There is no way of reaching them that they agree to at present."
        case .left: "They do not come to the group any more."
        case .away: "They are away for a while, and are not reminded meanwhile."
        case .unwanted: "They would rather not be reminded of this."
        case .enough: "They had as many messages that day as they want to have."
        case .changed: "What it was about is cancelled, or is planned differently now."
        case .resting: "The group rests, or has closed."
        case .nobody: "Nobody was there whom it was for."
        case .refused: "The other side does not take it; perhaps the address is not in use any more."
        case .unreachable: "The other side could not be reached for a day."
        case .takenBack: "Somebody took it back."
        case .failed: "A plugin was asked what to say, and did not work as it should."
        case nil: Printable.line(code)
        }
    }

    /// Why it is where it is, as far as there is something to say.
    package static func note(_ message: MessageView) -> String {
        if let reason = message.reason { return reason == "" ? "" : DeliveryWords.reason(reason) }
        switch Delivering.State(rawValue: message.state) {
        case .waiting: return message.next.map { "Not before \(DeliveryWords.moment($0))." } ?? ""
        case .uncertain: return "The line was lost twice while it was handed over, so it is not tried again by itself."
        default: return ""
        }
    }

    /// "2026-11-24 16:30 UTC".
    package static func moment(_ instant: String) -> String {
        "\(instant.prefix(16).replacing("T", with: " ")) UTC"
    }

    /// One message on somebody's own page: "sent by email".
    package static func yours(_ message: OwnMessage) -> String {
        let by = message.channel.map { " by \(ContactLines.words($0))" } ?? ""
        switch Delivering.State(rawValue: message.state) {
        case .waiting, .claimed: return "on its way\(by)"
        case .sent: return "sent\(by)"
        case .uncertain: return "may have reached you\(by)"
        case .parked: return "could not be delivered\(by)"
        case .dropped: return "not sent"
        case nil: return message.state + by
        }
    }
}
