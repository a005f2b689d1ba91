import KithCourier
import Testing

/// One way in which a server behaves, and what is made of it.
struct MailRow: Sendable, CustomTestStringConvertible {
    var peer: [String]
    var stage: MailStage
    var verdicts: [Verdict]
    var security: MailRoute.Security = .none
    var mails = 1
    var size = 2000
    /// What each line begins with: libcurl counts what it sends otherwise where it doubles dots.
    var start = ""
    var login: MailRoute.Login?
    var authorities = "ca"

    init(_ peer: String, _ stage: MailStage, _ verdict: Verdict...) {
        self.peer = peer.split(separator: " ").map { String($0.map { $0 == "_" ? " " : $0 }) }
        (self.stage, verdicts, mails) = (stage, verdict, verdict.count)
    }

    func with(_ change: (inout MailRow) -> Void) -> MailRow {
        var row = self
        change(&row)
        return row
    }

    var testDescription: String { peer.joined(separator: " ") + " \(security)" }
}

@Suite(.enabled(if: Tools.hasPeers)) struct MailTryTests {
    private static let isReady = CurlLibrary.start()

    private func check(_ row: MailRow, sourceLocation: SourceLocation = #_sourceLocation) throws {
        try #require(MailTryTests.isReady)
        let peer = try Peer.mail(row.peer)
        var route = MailRoute(host: "127.0.0.1", port: peer.port, security: row.security)
        route.authorities = Certificates.file(row.authorities)
        route.login = row.login
        (route.patience.connect, route.patience.answer, route.patience.end) = (3, 2, 3)
        let line = try #require(MailLine(route))
        var text = "Subject: a reminder\r\n\r\n"
        while text.utf8.count < row.size {
            text += row.start + "A line of some sixty characters, so that there is something.\r\n"
        }
        for number in 0..<row.mails {
            let tried = line.send(Array(text.utf8), from: "kith@groups.example", to: "ada@example.org")
            #expect(tried.verdict == row.verdicts[number], "\(tried.handover)", sourceLocation: sourceLocation)
            if number == row.mails - 1 { #expect(tried.stage == row.stage, sourceLocation: sourceLocation) }
        }
        // Whatever is said to be certain has to be so.
        let accepted = row.verdicts.count { $0 == .accepted }
        let doubtful = row.verdicts.count { $0 == .inDoubt }
        #expect(accepted...(accepted + doubtful) ~= peer.arrived.count, sourceLocation: sourceLocation)
    }

    @Test(
        arguments: [
            MailRow("--drop connect", .connect, .unsent), MailRow("--drop ehlo", .greet, .unsent),
            MailRow("--drop mail", .sender, .unsent), MailRow("--drop rcpt", .recipient, .unsent),
            MailRow("--drop data", .data, .unsent), MailRow("--drop dot", .end, .inDoubt),
            MailRow("--drop body", .text, .unsent).with { $0.size = 9_000_000 },
            MailRow("--drop dot", .end, .inDoubt).with { $0.size = 3_000_000 },
            MailRow("--drop after", .end, .accepted, .accepted),
            MailRow("--drop dot", .end, .inDoubt).with { $0.start = "." },
        ], [false, true])
    func `a line that is cut makes a mail doubtful after its end, and at no time before`(_ row: MailRow, byReset: Bool) throws {
        try check(row.with { if byReset { $0.peer.append("--reset") } })
    }

    @Test(
        arguments: [
            MailRow("--reply connect=554_no", .connect, .misconfigured), MailRow("--reply connect=421_busy", .connect, .unsent),
            MailRow("--reply mail=550_no", .sender, .misconfigured), MailRow("--reply mail=552_large", .sender, .refused),
            MailRow("--reply mail=451_later", .sender, .later(after: nil)),
            MailRow("--reply rcpt=550_5.1.1_nobody", .recipient, .refused),
            MailRow("--reply rcpt=550_5.7.1_relaying_denied", .recipient, .barred),
            MailRow("--reply rcpt=450_4.2.0_try_later", .recipient, .later(after: nil)),
            MailRow("--reply rcpt=450_4.2.0_Greylisted,_come_back_in_300_seconds", .recipient, .later(after: 300)),
            MailRow("--reply rcpt=421_off", .recipient, .later(after: nil)),
            MailRow("--reply data=554_no", .data, .refused), MailRow("--reply data=451_later", .data, .later(after: nil)),
            MailRow("--reply dot=554_spam", .end, .refused), MailRow("--reply dot=452_disk", .end, .later(after: nil)),
            MailRow("--reply dot=421_going", .end, .later(after: nil)), MailRow("--reply dot=251_on", .end, .accepted),
            MailRow("--reply rcpt=450_Greylisted_for_5_minutes --times 1", .end, .later(after: 300), .accepted),
            MailRow("--refuse ada@example.org=550_gone", .recipient, .refused, .refused),
        ])
    func `what the server says counts`(_ row: MailRow) throws { try check(row) }

    @Test(
        arguments: [
            MailRow("--slow connect", .connect, .unsent), MailRow("--slow ehlo", .greet, .unsent),
            MailRow("--slow mail", .sender, .unsent), MailRow("--slow rcpt", .recipient, .unsent),
            MailRow("--slow data", .data, .unsent), MailRow("--slow dot", .end, .inDoubt),
            MailRow("--slow dot --seconds 1", .end, .accepted), MailRow("--slow quit", .end, .accepted),
        ])
    func `silence makes a mail doubtful after its end, and at no time before`(_ row: MailRow) throws { try check(row) }

    @Test(
        arguments: [
            MailRow("--per-connection 2", .end, .accepted, .accepted, .accepted),
            MailRow("--drop mail --skip 1 --times 1", .end, .accepted, .accepted),
        ])
    func `a kept line that has ended costs no mail`(_ row: MailRow) throws { try check(row) }

    @Test(arguments: [MailRoute.Security.starttls, .tls])
    func `a server that can prove who it is gets the mail, and the login`(_ security: MailRoute.Security) throws {
        let mode = security == .tls ? "implicit" : "starttls"
        let server = "--tls \(mode) --cert \(Certificates.file("server"))"
        try check(MailRow(server, .end, .accepted).with { $0.security = security })
        let login = "\(server) --auth kith:secret"
        try check(
            MailRow(login, .end, .accepted).with {
                ($0.security, $0.login) = (security, .init(user: "kith", password: "secret"))
            }
        )
        try check(
            MailRow(login, .login, .misconfigured).with {
                ($0.security, $0.login) = (security, .init(user: "kith", password: "wrong"))
            })
        try check(
            MailRow("\(login) --reply auth=454_later", .login, .unsent).with {
                ($0.security, $0.login) = (security, .init(user: "kith", password: "secret"))
            })
        try check(MailRow(login, .sender, .misconfigured).with { $0.security = security })
    }

    @Test(arguments: [MailRoute.Security.starttls, .tls], ["expired", "elsewhere", "selfsigned"])
    func `a server that can't prove who it is gets nothing`(_ security: MailRoute.Security, _ certificate: String) throws {
        let mode = security == .tls ? "implicit" : "starttls"
        try check(
            MailRow(
                "--tls \(mode) --cert \(Certificates.file(certificate))", security == .tls ? .connect : .tls, .misconfigured
            ).with { $0.security = security })
    }

    @Test func `an authority that was not named is not trusted`() throws {
        let server = "--tls starttls --cert \(Certificates.file("server"))"
        for authorities in ["other-ca", "nowhere"] {
            try check(
                MailRow(server, .tls, .misconfigured).with { ($0.security, $0.authorities) = (.starttls, authorities) })
        }
    }

    @Test func `no mail goes where TLS was asked for and is not there, or the other way round`() throws {
        try check(MailRow("", .greet, .misconfigured).with { $0.security = .starttls })
        try check(MailRow("", .connect, .unsent).with { $0.security = .tls })
        try check(MailRow("--tls starttls --cert \(Certificates.file("server"))", .sender, .misconfigured))
    }
}
