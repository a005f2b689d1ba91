import Foundation
import Glibc
import KithCourier
import Testing

@Suite struct ConfigurationReaderTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func read(_ yaml: String) throws -> CourierSettings {
        var secrets = SecretStore(directory: scratch.path)
        secrets.store = scratch.file("credstore")
        var reader = ConfigurationReader(file: "courier.yaml", secrets: secrets)
        return try reader.read(yaml)
    }

    private func mistakes(_ yaml: String) -> [String] {
        do {
            _ = try read(yaml)
            return []
        } catch let mistakes as Mistakes {
            return mistakes.all.map { "\($0.place): \($0.message)" }
        } catch {
            return ["\(error)"]
        }
    }

    private func mail(_ lines: String...) -> String {
        "channels:\n  mail:\n    by: smtp\n    host: mail.example.org\n    from: kith@example.org\n"
            + lines.map { "    \($0)\n" }.joined()
    }

    @Test func `everything can be said of mail`() throws {
        try scratch.write("kith-mail-password", "s3cret\n")
        let settings = try read(
            mail(
                "port: 2525", "security: starttls", "user: kith", "password_credential: kith-mail-password", "from_name: Kith",
                "reply_to: office@example.org", "unsubscribe: [mailto:kith@example.org, https://example.org/stop]",
                "unsubscribe_one_click: true", "patience: 60", "connections: 3", "greeting: kith.example.org"))
        let channel = try #require(settings.channels.first)
        guard case .smtp(let route, let sender) = channel.way else { throw POSIXError(.EINVAL) }
        #expect(route.port == 2525 && route.login == .init(user: "kith", password: "s3cret") && route.patience.end == 60)
        #expect(sender.replyTo == "office@example.org" && sender.unsubscribe.count == 2 && sender.oneClick)
        #expect(channel.connections == 3)
        #expect(!settings.listing.contains("s3cret"))
    }

    @Test func `the port follows the security`() throws {
        for (security, port) in [("starttls", 587), ("tls", 465)] {
            guard case .smtp(let route, _)? = try read(mail("security: \(security)")).channels.first?.way else {
                throw POSIXError(.EINVAL)
            }
            #expect(route.port == port)
        }
    }

    @Test func `every mistake is told in one run, with its line`() {
        let yaml = """
            log_level: loud
            channels:
              mail:
                by: smtp
                host: mail.example.org
                prot: 25
                port: 0
                from: kith at example.org
                password: secret
              txt: {}
              text:
                by: pigeon
            """
        #expect(
            mistakes(yaml) == [
                "courier.yaml:7: channels.mail.port: This can't be '0'.",
                "courier.yaml:8: channels.mail.from: This can't be 'kith at example.org'.",
                "courier.yaml:6: channels.mail.prot: There is no such key here.",
                "courier.yaml:9: channels.mail.password: This does not belong into this file.",
                "courier.yaml:12: channels.text.by: This can't be 'pigeon'.",
                "courier.yaml:10: channels.txt: There is no such key here.",
                "courier.yaml:1: log_level: This can't be 'loud'.",
            ])
    }

    @Test(arguments: [
        "", "channels: 7", "channels:\n  mail:", "channels: {}", "channels: [mail]", "a: b", "a: b: c", "\t",
        "channels:\n  mail:\n    by: smtp\n  mail:\n    by: smtp",
        "channels:\n  text:\n    by: smtp\n    host: a.example\n    from: a@b.example",
        "channels:\n  text:\n    by: webhook", "channels:\n  text:\n    by: webhook\n    url: http://example.org/",
        "channels:\n  text:\n    by: webhook\n    url: https://user:pw@example.org/",
        "channels:\n  text:\n    by: webhook\n    url: file:///etc/passwd",
        "channels:\n  text:\n    by: webhook\n    url: http://localhost.example.org/",
        "channels:\n  text:\n    by: command", "channels:\n  text:\n    by: command\n    command: [send]",
        "channels:\n  text:\n    by: command\n    command: [/nowhere/send]",
        "channels:\n  text:\n    by: command\n    command: [/bin/sh]\n    patience: 0",
        "channels:\n  mail:\n    by: folder", "channels:\n  mail:\n    by: folder\n    path: box",
    ])
    func `what can't be refuses`(_ yaml: String) { #expect(mistakes(yaml) != []) }

    @Test(arguments: [
        "security: none", "security: plain", "user: kith", "ca_file: /etc/passwd", "port: 25x",
        "unsubscribe: http://example.org", "unsubscribe_one_click: true", "patience: 600", "connections: 0", "from_name: [a]",
        "reply_to: \"a@b.example\\r\\nBcc: c@d.example\"", "from_name: \"a\\nBcc: b\"", "host2: x", "password: x",
    ])
    func `mail that can't be refuses`(_ line: String) { #expect(mistakes(mail(line)).count == 1) }

    @Test func `a line without TLS has to be asked for, and never takes a password`() throws {
        #expect(mistakes(mail("security: none", "allow_unencrypted: true")) == [])
        try scratch.write("pw", "secret")
        let login = ["user: kith", "password_credential: pw"]
        #expect(mistakes(mail("security: none", "allow_unencrypted: true", login[0], login[1])).count == 1)
        let own = "channels:\n  mail:\n    by: smtp\n    host: 127.0.0.1\n    security: none\n    from: a@b.example\n"
        #expect(mistakes(own) == [])
    }

    @Test func `a secret in a file is for one account alone`() throws {
        let file = try scratch.write("password", "secret\n", mode: 0o644)
        #expect(mistakes(mail("user: kith", "password_file: \(file)")).first?.contains("not for one account alone") == true)
        try scratch.write("password", "secret\n", mode: 0o600)
        #expect(mistakes(mail("user: kith", "password_file: \(file)")) == [])
        try scratch.write("password", "two\nlines\n", mode: 0o600)
        #expect(mistakes(mail("user: kith", "password_file: \(file)")).first?.contains("holds no secret") == true)
        #expect(mistakes(mail("user: kith", "password_credential: ../password")) != [])
        #expect(mistakes(mail("user: kith", "password_credential: absent")) != [])
        #expect(mistakes(mail("user: kith", "password_file: /nowhere")) != [])
    }

    @Test func `a sealed secret is there, though only the service can open it`() throws {
        try FileManager.default.createDirectory(atPath: scratch.file("credstore.encrypted"), withIntermediateDirectories: true)
        for name in ["mail-pw", "text-key"] { try scratch.write("credstore.encrypted/\(name)", "sealed") }
        var secrets = SecretStore(directory: nil)
        secrets.store = scratch.file("credstore")
        var reader = ConfigurationReader(file: "courier.yaml", secrets: secrets)
        let settings = try reader.read(
            mail("user: ada", "password_credential: mail-pw")
                + "  text:\n    by: webhook\n    url: https://example.org/\n    secret_credential: text-key\n")
        #expect(reader.sealed == ["mail-pw", "text-key"])
        #expect(settings.listing.contains(", as ada, password sealed, from "))
        #expect(settings.listing.contains(", signed, secret sealed, "))
    }

    @Test(.enabled(if: getuid() == 0, "only root may act as somebody else"))
    func `who may not look for a secret is told what to type`() throws {
        for folder in ["credstore", "credstore.encrypted"] {
            try FileManager.default.createDirectory(atPath: scratch.file(folder), withIntermediateDirectories: false)
            unsafe chmod(scratch.file(folder), 0o700)
        }
        var secrets = SecretStore(directory: nil)
        secrets.store = scratch.file("credstore")
        var reader = ConfigurationReader(file: "courier.yaml", secrets: secrets)
        func told() -> String {
            do throws(Mistakes) { return try reader.read(mail("user: ada", "password_credential: mail-pw")).listing } catch {
                return error.all.map { "\($0.message) Try: \($0.remedy ?? "")" }.joined()
            }
        }
        unsafe chmod(scratch.path, 0o755)
        let words = try Tools.asNobody(told)
        #expect(words == "The credential 'mail-pw' can't be read by this account. Try: sudo kith-courier --check-config")
        reader = ConfigurationReader(file: "courier.yaml", secrets: secrets)
        #expect(told().hasPrefix("There is no credential 'mail-pw'."))
    }

    @Test func `web addresses of this machine need no TLS`() {
        for url in ["http://localhost/x", "http://127.0.0.1:8080/x", "http://[::1]:80/", "https://example.org:8443/a?b"] {
            #expect(mistakes("channels:\n  text:\n    by: webhook\n    url: \(url)\n") == [])
        }
    }
}
