import Foundation
import KithCourier
import Testing

/// `--check-config` and `--test-to`, as a person at a terminal meets them.
@Suite(.enabled(if: Tools.hasPeers)) struct TrialTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func run(_ yaml: String, _ arguments: String...) throws -> CourierProgram.Ending {
        let config = try scratch.write("courier.yaml", yaml)
        return try CourierProgram(["--config", config] + arguments).end()
    }

    @Test func `a test mail is told step by step`() throws {
        let peer = try Peer.mail(["--tls", "starttls", "--cert", Certificates.file("server"), "--auth", "kith:secret"])
        let password = try scratch.write("password", "secret\n")
        let yaml = Configuration.mail(
            peer.port, security: "starttls",
            more: ["ca_file: \(Certificates.file("ca"))", "user: kith", "password_file: \(password)"])
        let ending = try run(yaml, "--test-to", "ada@example.org")
        #expect(ending.code == 0)
        #expect(
            ending.output == """
                Sending from kith@groups.example to ada@example.org by 127.0.0.1, port \(peer.port), \
                to be encrypted by STARTTLS.
                  ok    connected and greeted
                  ok    encrypted by STARTTLS, and the certificate is right
                  ok    logged in as kith
                  ok    the sender is accepted
                  ok    the recipient is accepted
                Accepted. The server: 250 2.0.0 Kept
                Look into that mailbox, and into its spam folder.

                """)
        #expect(peer.kept.first?.user == "kith")
    }

    @Test func `a login that the server never offered is told`() throws {
        let peer = try Peer.mail(["--tls", "starttls", "--cert", Certificates.file("server"), "--no-login"])
        let password = try scratch.write("password", "secret\n")
        let yaml = Configuration.mail(
            peer.port, security: "starttls",
            more: ["ca_file: \(Certificates.file("ca"))", "user: kith", "password_file: \(password)"])
        let ending = try run(yaml, "--test-to", "ada@example.org")
        #expect(ending.output.contains("the server offered no login: user and password were not used"), "\(ending.output)")
    }

    @Test(arguments: [
        (["--reply", "rcpt=550 5.1.1 Nobody"], "Refused for good, at the recipient.\nThe server: 550 5.1.1 Nobody\n"),
        (["--reply", "rcpt=554 5.7.1 Relay denied"], "Refused by a rule of the server's"),
        (["--reply", "rcpt=450 Greylisted for 60 seconds"], "Not now: the server asks to come back in 60 seconds.\n"),
        (
            ["--reply", "mail=550 Not you"],
            "Not sent. The mail server refuses the sender (status 550).\nThe server: 550 Not you\n"
        ),
        (["--drop", "dot"], "The line was lost after the text: the mail may have arrived, or not."),
    ])
    func `what goes wrong is told in the server's words, with what to try`(_ peer: [String], _ words: String) throws {
        let peer = try Peer.mail(peer)
        let ending = try run(Configuration.mail(peer.port), "--test-to", "ada@example.org")
        #expect(ending.code == 1 && ending.output.contains(words), "\(ending.output)")
    }

    @Test func `nobody there is told`() throws {
        let ending = try run(Configuration.mail(1), "--test-to", "ada@example.org")
        #expect(ending.code == 1 && ending.output.contains("Not sent.") && ending.output.contains("Try: the host"))
        #expect(try run(Configuration.mail(1), "--test-to", "ada").output.contains("no mail address"))
    }

    @Test func `a right configuration is listed without its secrets`() throws {
        let password = try scratch.write("password", "s3cret\n")
        let ending = try run(
            Configuration.mail(587, security: "starttls", more: ["user: kith", "password_file: \(password)"]), "--check-config")
        #expect(
            ending.output == """
                mail: smtp to 127.0.0.1:587, starttls, as kith, from kith@groups.example, at most 210 s for one
                log_level: info

                """)
        #expect(ending.code == 0 && ending.errors == "")
    }

    @Test func `a wrong one names every mistake and what to do`() throws {
        let ending = try run(Configuration.mail(0, security: "maybe", more: ["pasword_file: /x"]), "--check-config")
        let file = scratch.file("courier.yaml")
        #expect(
            ending.errors == """
                kith-courier: \(file):6: channels.mail.security: This can't be 'maybe'.
                Try: one of starttls, tls, none
                kith-courier: \(file):5: channels.mail.port: This can't be '0'.
                Try: a whole number from 1 to 65535
                kith-courier: \(file):9: channels.mail.pasword_file: There is no such key here.
                Try: did you mean password_file?

                """)
        #expect(ending.code == 78)
    }

    @Test func `a configuration that is not there says what else could be done`() throws {
        let ending = try CourierProgram(["--config", scratch.file("absent.yaml")]).end()
        #expect(ending.code == 78 && ending.errors.contains("Try: --config with another file, or --to-folder"))
    }
}
