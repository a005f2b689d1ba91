import KithModel

/// What a courier needs to know of one message, and no more.
package struct CourierMessage: WireObject, Hashable {
    package var message: String
    package var made: String
    package var lease: String
    package var channel: String
    package var address: String
    package var language: String
    package var subject: String
    package var text: String
    package var calendar: String?

    package init(
        message: String, made: String, lease: String, channel: String, address: String, language: String,
        subject: String, text: String, calendar: String? = nil
    ) {
        self.message = message
        self.made = made
        self.lease = lease
        self.channel = channel
        self.address = address
        self.language = language
        self.subject = subject
        self.text = text
        self.calendar = calendar
    }

    package static let fields = [
        Field("message", .public, "Names it; the same at each try, so a Message-ID may be made of it."),
        Field("made", .public, "When it was decided on, UTC; the same at each try."),
        Field("lease", .public, "Until when it has to be settled, UTC; afterwards another courier may have it."),
        Field("channel", .personal, "'mail', 'text' or 'messenger'."),
        Field("address", .personal, "Where to, as the person gave it: one line."),
        Field("language", .public, "BCP 47 tag of the words."),
        Field("subject", .personal, "One line."),
        Field("text", .personal, "Lines ended by LF; how to stop these messages is their last paragraph."),
        Field("calendar", .personal, "A meeting as an iCalendar object with METHOD:PUBLISH, lines ended by CRLF."),
    ]
}
