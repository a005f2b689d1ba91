import Foundation
import KithCourier
import KithModel
import KithWire
import Testing

@Suite struct LetterTests {
    private func sender() -> MailSender {
        var sender = MailSender(address: "kith@groups.example")
        sender.name = "Groups of Cork"
        return sender
    }

    private func text(_ message: CourierMessage, _ sender: MailSender? = nil) throws -> String {
        String(decoding: try Letter(message, from: sender ?? self.sender()).rendered(), as: UTF8.self)
    }

    @Test func `a letter has all that a mail of a machine should have`() throws {
        var sender = sender()
        sender.replyTo = "office@groups.example"
        sender.unsubscribe = ["mailto:kith@groups.example?subject=stop", "https://groups.example/stop"]
        sender.oneClick = true
        #expect(
            try text(.sample(subject: "Grüße", text: "Um 19:30.\n.\nFrom us\n"), sender)
                == """
                Date: Sat, 21 Nov 2026 21:05:31 +0000\r
                From: "Groups of Cork"\r
                 <kith@groups.example>\r
                To: ada@example.org\r
                Reply-To: office@groups.example\r
                Subject: =?utf-8?B?R3LDvMOfZQ==?=\r
                Message-ID: <m1@groups.example>\r
                Auto-Submitted: auto-generated\r
                MIME-Version: 1.0\r
                List-Unsubscribe: <mailto:kith@groups.example?subject=stop>,\r
                 <https://groups.example/stop>\r
                List-Unsubscribe-Post: List-Unsubscribe=One-Click\r
                Content-Type: text/plain; charset=utf-8\r
                Content-Language: en-IE\r
                Content-Transfer-Encoding: quoted-printable\r
                \r
                Um 19:30.\r
                =2E\r
                =46rom us\r

                """)
    }

    @Test func `one click is promised only where it was configured`() throws {
        var sender = sender()
        sender.unsubscribe = ["https://groups.example/stop"]
        #expect(try !text(.sample(), sender).contains("List-Unsubscribe-Post"))
        #expect(try !text(.sample()).contains("List-Unsubscribe"))
    }

    @Test(arguments: [
        "ada@example.org\r\nBcc: eve@example.org", "ada@example.org>\r\nDATA", "ada@example.org\n", "ada@example.org ",
        "<ada@example.org>", "ada@example.org,eve@example.org", "ada", "@example.org", "ada@", "a@b@c", "ädä@example.org",
        "ada@exämple.org", "ada@example.org\u{0}", "\"ada b\"@example.org", "ada;x@example.org", "ada:x@example.org",
        "ada@[127.0.0.1]", "", "-oQ/tmp@example.org", String(repeating: "a", count: 250) + "@b.example",
    ])
    func `an address that is none refuses the message`(_ address: String) {
        #expect(throws: Letter.Fault.self) { try text(.sample(address: address)) }
    }

    @Test(arguments: [
        "a\r\nBcc: b", "a\nb", "a\rb", "a\u{0}b", "a\u{85}b", "a\u{2028}b", "a\u{2029}b", "a\u{7F}b", "\t", "a\u{1B}[2J",
    ])
    func `no subject begins a header`(_ subject: String) {
        #expect(throws: Letter.Fault.self) { try text(.sample(subject: subject)) }
    }

    @Test func `nothing else of a message begins a header either`() {
        for change: (inout CourierMessage) -> Void in [
            { $0.message = "m1>\r\nX-Evil: a" }, { $0.language = "en\r\nX-Evil: a" },
            { $0.made = "2026-11-21T21:05:31Z\r\nX: y" },
            { $0.made = "yesterday" }, { $0.text = "a\u{0}b" }, { $0.calendar = "BEGIN\u{8}" }, { $0.language = "" },
        ] {
            var message = CourierMessage.sample()
            change(&message)
            #expect(throws: Letter.Fault.self) { try text(message) }
        }
    }

    @Test(.enabled(if: Tools.python != nil, "Scripts/setup test installs a Python to compare with"))
    func `Python reads a thousand letters as they were meant`() throws {
        var random = Numbers(state: 7)
        let alphabet = Array("abc DEF .,;:\"\\<>()@=?_-äößé日本語👩‍👩‍👧🙂\u{301}\u{200D}\u{A0}".unicodeScalars)
        let lines = [
            ".", "..", "From me", "=", " ends in blank ", "\ttab\t", String(repeating: "x", count: 200),
            String(repeating: "ä", count: 100), "=_kith", "--=_kith--", "",
        ]
        func words(_ most: Int) -> String {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0..<most, using: &random) { text.append(alphabet.randomElement(using: &random) ?? "a") }
            return String(text)
        }
        func body() -> String {
            (0..<Int.random(in: 1..<8, using: &random)).map { _ in
                Bool.random(using: &random) ? lines.randomElement(using: &random) ?? "" : words(120)
            }.joined(separator: Bool.random(using: &random) ? "\n" : "\r\n")
        }
        var cases: [String] = []
        for number in 0..<1000 {
            let moment = Instant(seconds: Int64.random(in: 0..<4_000_000_000, using: &random))
            var message = CourierMessage.sample(
                number, subject: words([5, 40, 300].randomElement(using: &random) ?? 5), text: body())
            message.made = moment.description
            if Bool.random(using: &random) { message.calendar = "BEGIN:VCALENDAR\r\n\(body())\r\nEND:VCALENDAR\r\n" }
            var sender = sender()
            sender.name = words(30)
            var fields = [
                "subject": message.subject, "name": sender.name, "from": sender.address, "to": message.address,
                "date": String(message.made.dropLast()) + "+00:00", "id": "<m\(number)@groups.example>",
                "language": message.language, "text": message.text,
            ]
            fields["calendar"] = message.calendar
            let raw = Data(try Letter(message, from: sender).rendered()).base64EncodedString()
            let json = try JSONEncoder().encode(fields)
            cases.append(#"{"fields":\#(String(decoding: json, as: UTF8.self)),"raw":"\#(raw)"}"#)
        }
        let python = try #require(Tools.python)
        let said = try Tools.run(python, ["-B", "\(Tools.peers)/letters.py"], input: cases.joined(separator: "\n") + "\n")
        #expect(said == "")
    }

    /// The same each time.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }
}
