import KithWire

extension CourierMessage {
    /// - Parameter number: names it: "m1".
    static func sample(
        _ number: Int = 1, channel: String = "mail", address: String = "ada@example.org", subject: String = "A reminder",
        text: String = "Tomorrow at 19:30.\n\nTo stop these: kith me.\n", calendar: String? = nil
    ) -> CourierMessage {
        CourierMessage(
            message: "m\(number)", made: "2026-11-21T21:05:31Z", lease: "2026-11-21T21:10:31Z", channel: channel,
            address: address, language: "en-IE", subject: subject, text: text, calendar: calendar)
    }
}
