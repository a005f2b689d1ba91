import FoundationEssentials
import KithWire

/// A message as JSON, for a web address or a command. Fields may be added; the ones that are there stay.
struct HookMessage: Encodable {
    let message: String
    let channel: String
    let address: String
    let subject: String
    let text: String
    let language: String
    let made: String
    /// The meeting that it is about, as iCalendar text; absent where there is none.
    let calendar: String?

    init(_ message: CourierMessage) {
        (self.message, channel, address) = (message.message, message.channel, message.address)
        (subject, text, language) = (message.subject, message.text, message.language)
        (made, calendar) = (message.made, message.calendar)
    }

    /// One line, without its end.
    var bytes: [UInt8]? {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { Array($0) }
    }
}
