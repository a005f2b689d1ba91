/// One mail, plain text with perhaps a calendar file, as RFC 5322 and MIME want it on the line: ASCII, CR LF, no line that
/// we break longer than 78. The same letter always gives the same bytes, for SMTP, for a folder and for tests.
package struct Letter: Sendable {
    package struct Mailbox: Sendable {
        package var name: String
        package var address: String

        package init(name: String = "", address: String) { (self.name, self.address) = (name, address) }
    }

    /// What can't stand in a mail.
    package struct Fault: Error, Hashable {
        package var field: String
    }

    package var from: Mailbox
    package var to: Mailbox
    package var replyTo: String?
    package var subject: String
    /// As RFC 5322 writes it: "Sat, 21 Nov 2026 21:05:31 +0000".
    package var date: String
    /// Without its angle brackets. The same for every try at the same message.
    package var id: String
    /// BCP 47.
    package var language = "en"
    /// What ends these mails: mailto or https addresses.
    package var unsubscribe: [String] = []
    package var oneClick = false
    package var text: String
    package var calendar: String?

    package init(from: Mailbox, to: Mailbox, subject: String, date: String, id: String, text: String) {
        (self.from, self.to, self.subject, self.date, self.id, self.text) = (from, to, subject, date, id, text)
    }

    /// Throws where a field holds what could begin a new header line, or an address is none.
    package func rendered() throws(Fault) -> [UInt8] {
        let words = [
            "Content-Type: text/plain; charset=utf-8", "Content-Language: \(try tag(language))",
            "Content-Transfer-Encoding: quoted-printable", "",
        ]
        var lines = try headers()
        let text = QuotedPrintable.encode(try clean(text, "text", lines: true))
        guard let calendar else { return bytes(lines + words) + Array(text.utf8) }
        // "=_" can't occur in quoted-printable text, so no text can hold this.
        let boundary = "=_kith"
        let file = [
            "Content-Type: text/calendar; charset=utf-8; method=PUBLISH",
            "Content-Disposition: attachment; filename=meeting.ics", "Content-Transfer-Encoding: quoted-printable", "",
        ]
        lines += ["Content-Type: multipart/mixed; boundary=\"\(boundary)\"", "", "--\(boundary)"]
        let attached = QuotedPrintable.encode(try clean(calendar, "calendar", lines: true))
        return bytes(lines + words) + Array(text.utf8) + bytes(["", "--\(boundary)"] + file)
            + Array(attached.utf8) + bytes(["", "--\(boundary)--"])
    }

    private func headers() throws(Fault) -> [String] {
        var lines = [
            "Date: \(try plain(date, "date"))",
            try field("From", from),
            try field("To", to),
            HeaderText.field("Subject", words: try clean(subject, "subject")),
            "Message-ID: <\(try plain(id, "message"))>",
            "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0",
        ]
        if let replyTo { lines.insert(try field("Reply-To", Mailbox(address: replyTo)), at: 3) }
        for address in unsubscribe where !address.utf8.allSatisfy({ 33...126 ~= $0 && $0 != 60 && $0 != 62 }) {
            throw Fault(field: "unsubscribe")
        }
        if !unsubscribe.isEmpty {
            lines.append("List-Unsubscribe: " + unsubscribe.map { "<\($0)>" }.joined(separator: ",\r\n "))
        }
        if oneClick { lines.append("List-Unsubscribe-Post: List-Unsubscribe=One-Click") }
        return lines
    }

    private func bytes(_ lines: [String]) -> [UInt8] { Array(lines.map { $0 + "\r\n" }.joined().utf8) }

    private func field(_ name: String, _ mailbox: Mailbox) throws(Fault) -> String {
        guard MailAddress.isSafe(mailbox.address) else { throw Fault(field: name == "To" ? "address" : name.lowercased()) }
        if mailbox.name.isEmpty { return "\(name): \(mailbox.address)" }
        let phrase = HeaderText.field(name, phrase: try clean(mailbox.name, name.lowercased()))
        // A line of its own, so that name and address are each within bounds.
        return phrase + "\r\n <\(mailbox.address)>"
    }

    /// No control characters and no line ends of any kind; in a text, those that lines are made of.
    private func clean(_ value: String, _ field: String, lines: Bool = false) throws(Fault) -> String {
        let isClean = value.unicodeScalars.allSatisfy { scalar in
            if lines, [9, 10, 13].contains(scalar.value) { return true }
            return scalar.properties.generalCategory != .control
                && (lines || scalar.value != 0x2028 && scalar.value != 0x2029)
        }
        guard isClean else { throw Fault(field: field) }
        return value
    }

    /// Printable ASCII without brackets, of bounded length.
    private func plain(_ value: String, _ field: String) throws(Fault) -> String {
        guard 1...320 ~= value.utf8.count, value.utf8.allSatisfy({ 32...126 ~= $0 && $0 != 60 && $0 != 62 }) else {
            throw Fault(field: field)
        }
        return value
    }

    private func tag(_ value: String) throws(Fault) -> String {
        guard 1...35 ~= value.utf8.count, value.utf8.allSatisfy({ $0 == 45 || MessageName.isLetterOrDigit($0) }) else {
            throw Fault(field: "language")
        }
        return value
    }
}
