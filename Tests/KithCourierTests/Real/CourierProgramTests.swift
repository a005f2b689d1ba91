import Foundation
import Glibc
import KithCourier
import KithWire
import Testing

/// The real program, a daemon that is none, and real servers.
@Suite(.enabled(if: Tools.hasPeers)) struct CourierProgramTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func courier(_ yaml: String, _ daemon: FakeDaemon, _ more: String...) throws -> CourierProgram {
        let config = try scratch.write("courier-\(UUID().uuidString).yaml", yaml)
        return try CourierProgram(["--config", config, "--socket", daemon.path] + more)
    }

    private func outcomes(_ daemon: FakeDaemon) -> [String] {
        daemon.settlements.map { "\($0.message) \($0.outcome)" }.sorted()
    }

    @Test func `once: what is there goes out, is told of, and that is the end`() throws {
        let daemon = try FakeDaemon((1...30).map { .sample($0, address: "member\($0)@example.org") })
        let peer = try Peer.mail()
        let ending = try courier(Configuration.mail(peer.port), daemon, "--once").end()
        #expect(ending.code == 0, "\(ending.errors)")
        #expect(daemon.settlements.count == 30 && daemon.settlements.allSatisfy { $0.outcome == "accepted" })
        #expect(Set(peer.kept.flatMap { $0.to ?? [] }).count == 30)
        #expect(peer.kept.first?.header("Message-ID") == "<m1@groups.example>")
        #expect(Set(daemon.greetings) == ["courier"])
        // Ids and outcomes, and nothing of what was in them.
        for secret in ["member", "example.org", "A reminder", "19:30"] { #expect(!ending.errors.contains(secret)) }
        #expect(ending.errors.contains("message.id=m1"))
    }

    @Test func `every way carries what its channel holds`() throws {
        let daemon = try FakeDaemon([
            .sample(1), .sample(2, channel: "text", address: "+353 1 234"), .sample(3, channel: "messenger", address: "@ada"),
        ])
        let mail = try Peer.mail()
        let web = try Peer.web()
        let yaml =
            Configuration.mail(mail.port) + "  text:\n    by: webhook\n    url: http://127.0.0.1:\(web.port)/send\n"
            + "  messenger:\n    by: command\n    command: [/bin/sh, -c, 'cat >\(scratch.file("told"))']\n"
        #expect(try courier(yaml, daemon, "--once").end().code == 0)
        #expect(outcomes(daemon) == ["m1 accepted", "m2 accepted", "m3 accepted"])
        #expect(mail.kept.count == 1 && web.kept.map(\.path) == ["/send"])
        let told = String(decoding: FileManager.default.contents(atPath: scratch.file("told")) ?? Data(), as: UTF8.self)
        #expect(told.contains(#""address":"@ada""#))
    }

    @Test func `a folder needs no configuration`() throws {
        let daemon = try FakeDaemon([.sample(1), .sample(2, channel: "text", address: "+353 1 234")])
        let program = try CourierProgram(["--to-folder", scratch.file("box"), "--socket", daemon.path, "--once"])
        #expect(program.end().code == 0)
        #expect(scratch.names("box/new") == ["m1.kith", "m2.kith"])
        #expect(outcomes(daemon) == ["m1 accepted", "m2 accepted"])
    }

    @Test func `a mail whose line was lost after its end is doubtful, and is the same mail when it is repeated`() throws {
        let daemon = try FakeDaemon([.sample()], again: ["in_doubt"])
        let peer = try Peer.mail(["--drop", "dot", "--times", "1"])
        for _ in 0..<2 { #expect(try courier(Configuration.mail(peer.port), daemon, "--once").end().code == 0) }
        #expect(daemon.outcomes(of: "m1") == ["in_doubt", "accepted"])
        #expect(peer.kept.count == 2 && peer.kept[0].raw == peer.kept[1].raw)
    }

    @Test func `greylisting is told with its delay`() throws {
        let daemon = try FakeDaemon([.sample()])
        let peer = try Peer.mail(["--reply", "rcpt=450 4.2.0 Greylisted for 5 minutes"])
        _ = try courier(Configuration.mail(peer.port), daemon, "--once").end()
        #expect(daemon.settlements == [Settlement(message: "m1", outcome: "later", after: 300)])
    }

    @Test func `a web address that asks for a rest gets it, from all messages`() throws {
        let daemon = try FakeDaemon((1...9).map { .sample($0, channel: "text") }, again: ["later", "untried"])
        let peer = try Peer.web([
            "--cert", Certificates.file("server"), "--status", "429", "--header", "Retry-After: 3", "--times", "1",
        ])
        let yaml = Configuration.web("https://127.0.0.1:\(peer.port)/send", more: ["ca_file: \(Certificates.file("ca"))"])
        let program = try courier(yaml, daemon)
        #expect(eventually { daemon.settlements.count { $0.outcome == "accepted" } == 9 })
        program.signal(SIGTERM)
        let ending = program.end()
        let kept = peer.kept
        #expect(kept.count == 10 && kept.first?.answer == .web(429))
        let times = kept.compactMap(\.at)
        #expect(try #require(times.dropFirst().first) - #require(times.first) >= 2.9)
        // The four that were in hand went back with the time that was named, and none was taken until then.
        let later = daemon.settlements.filter { ["later", "untried"].contains($0.outcome) }
        #expect(later.count == 4 && later.allSatisfy { $0.after == 3 }, "\(later)")
        #expect(ending.errors.contains("channel rests as it was asked to") && !ending.errors.contains("warning"))
    }

    @Test func `who is not there is refused, and the others get theirs`() throws {
        let daemon = try FakeDaemon((1...5).map { .sample($0, address: "m\($0)@example.org") })
        let peer = try Peer.mail(["--refuse", "m3@example.org=550 5.1.1 nobody"])
        #expect(try courier(Configuration.mail(peer.port), daemon, "--once").end().code == 0)
        #expect(outcomes(daemon) == ["m1 accepted", "m2 accepted", "m3 refused", "m4 accepted", "m5 accepted"])
    }

    @Test func `hostile messages are refused, and nothing of them reaches the server`() throws {
        let daemon = try FakeDaemon([
            .sample(1, address: "evil@example.org>\r\nDATA\r\nSubject: smuggled\r\n.\r\nNOOP"),
            .sample(2, subject: "Tonight\r\nBcc: eve@example.org"), .sample(3, address: "ada@example.org SIZE=1"), .sample(4),
        ])
        let peer = try Peer.mail()
        #expect(try courier(Configuration.mail(peer.port), daemon, "--once").end().code == 0)
        #expect(outcomes(daemon) == ["m1 refused", "m2 refused", "m3 refused", "m4 accepted"])
        #expect(peer.kept.map(\.to) == [["ada@example.org"]])
    }

    @Test(arguments: [
        (["--reply", "mail=550 5.7.1 not for you"], "refuses the sender"),
        (["--reply", "rcpt=550 5.7.1 not for you"], "bars one message after the other"),
        (["--reply", "connect=554 5.7.1 no"], "refuses us"),
    ])
    func `a channel at fault is said once, and its messages wait`(_ peer: [String], _ words: String) throws {
        let daemon = try FakeDaemon((1...8).map { .sample($0, address: "m\($0)@example.org") })
        let peer = try Peer.mail(peer)
        let ending = try courier(Configuration.mail(peer.port), daemon, "--once").end()
        #expect(ending.code == 1)
        #expect(ending.errors.components(separatedBy: words).count == 2, "\(ending.errors)")
        #expect(ending.errors.contains("channel rests"))
        #expect(!daemon.settlements.contains { !["later", "untried"].contains($0.outcome) })
        #expect(daemon.inHand == 0)
    }

    @Test func `a certificate that is no good stops the channel before anything is said`() throws {
        let daemon = try FakeDaemon([.sample()])
        let peer = try Peer.mail(["--tls", "starttls", "--cert", Certificates.file("expired")])
        let yaml = Configuration.mail(peer.port, security: "starttls", more: ["ca_file: \(Certificates.file("ca"))"])
        let ending = try courier(yaml, daemon, "--once").end()
        #expect(ending.code == 1 && ending.errors.contains("certificate has expired"))
        #expect(outcomes(daemon) == ["m1 later"] && peer.kept.isEmpty)
    }

    @Test func `what is slow holds nothing else up`() throws {
        let daemon = try FakeDaemon((1...4).map { .sample($0) })
        let peer = try Peer.mail(["--slow", "dot", "--times", "1"])
        let program = try courier(Configuration.mail(peer.port, more: ["connections: 2"]), daemon)
        #expect(eventually { daemon.settlements.count == 3 })
        #expect(daemon.inHand == 1)
        program.signal(SIGKILL)
        #expect(program.end().isSignal)
    }

    @Test func `told to end, it waits for the answer to a mail that has ended`() throws {
        let daemon = try FakeDaemon((1...3).map { .sample($0) })
        let peer = try Peer.mail(["--slow", "dot", "--seconds", "6"])
        let program = try courier(Configuration.mail(peer.port), daemon)
        // The peer writes it down when the dot is there, before its answer.
        #expect(eventually { daemon.inHand == 3 && program.errors.contains("started") })
        usleep(1_500_000)
        program.signal(SIGTERM)
        let ending = program.end()
        #expect(ending.code == 0, "\(ending.errors)")
        #expect(outcomes(daemon) == ["m1 accepted", "m2 untried", "m3 untried"], "\(ending.errors)")
        #expect(peer.arrived.count == 1)
    }

    @Test func `told to end, it breaks off a mail that has not ended`() throws {
        let daemon = try FakeDaemon([.sample()])
        let peer = try Peer.mail(["--slow", "rcpt"])
        let program = try courier(Configuration.mail(peer.port), daemon)
        #expect(eventually { daemon.inHand == 1 })
        program.signal(SIGTERM)
        #expect(program.end().code == 0)
        #expect(outcomes(daemon) == ["m1 later"])
    }

    @Test func `told to end, it waits for the answer to a request that is out`() throws {
        let daemon = try FakeDaemon([.sample(channel: "text")])
        let peer = try Peer.web(["--slow", "request", "--seconds", "6"])
        let program = try courier(Configuration.web("http://127.0.0.1:\(peer.port)/send"), daemon)
        // Written down once it is whole, before its answer.
        #expect(eventually { peer.kept.count == 1 })
        program.signal(SIGTERM)
        let ending = program.end()
        #expect(ending.code == 0 && outcomes(daemon) == ["m1 accepted"], "\(ending.errors)")
    }

    @Test func `told to end while it waits for messages, it ends`() throws {
        let daemon = try FakeDaemon()
        let program = try CourierProgram(["--to-folder", scratch.file("box"), "--socket", daemon.path])
        #expect(eventually { !daemon.greetings.isEmpty })
        program.signal(SIGTERM)
        #expect(program.end().code == 0)
    }

    @Test func `killed at any moment, it loses nothing, and what comes twice is the same mail`() throws {
        let daemon = try FakeDaemon((1...40).map { .sample($0) }, again: ["later", "untried", "in_doubt"])
        let peer = try Peer.mail()
        let yaml = Configuration.mail(peer.port)
        for pause in [1, 7, 20, 60, 150] {
            let program = try courier(yaml, daemon)
            _ = eventually { program.errors.contains("started") }
            usleep(UInt32(pause) * 1000)
            program.signal(SIGKILL)
            _ = program.end()
            daemon.endLeases()
        }
        repeat {
            #expect(try courier(yaml, daemon, "--once").end().code == 0)
            // A claim may have been on its way to one that was gone by then.
            daemon.endLeases()
        } while daemon.left > 0
        let mails = Dictionary(grouping: peer.arrived) { $0.header("Message-ID") ?? "" }
        #expect(mails.count == 40)
        #expect(mails.values.allSatisfy { Set($0.map(\.raw)).count == 1 })
        for number in 1...40 {
            let settled = daemon.outcomes(of: "m\(number)").count { $0 == "accepted" }
            // Told once, or killed between the server's word and ours.
            #expect(settled >= 1 && mails["<m\(number)@groups.example>"]?.count ?? 0 >= settled)
        }
    }

    @Test func `a daemon that goes away is found again, and told what became of its messages`() throws {
        let daemon = try FakeDaemon([.sample(1)])
        let peer = try Peer.mail(["--slow", "dot", "--seconds", "2"])
        let program = try courier(Configuration.mail(peer.port), daemon)
        #expect(eventually { daemon.inHand == 1 })
        daemon.end()
        #expect(eventually { peer.arrived.count == 1 && program.errors.contains("can't be asked") })
        try daemon.begin()
        daemon.add([.sample(2)])
        #expect(eventually { daemon.settlements.count == 2 })
        #expect(outcomes(daemon) == ["m1 accepted", "m2 accepted"])
        #expect(peer.arrived.count == 2)
        program.signal(SIGTERM)
        #expect(program.end().code == 0)
    }

    @Test func `a daemon that was started anew is no news`() throws {
        let daemon = try FakeDaemon([.sample(1)])
        let program = try CourierProgram(["--to-folder", scratch.file("box"), "--socket", daemon.path])
        #expect(eventually { daemon.settlements.count == 1 })
        // Both of its lines are old by now, the one that waits and the one that lies idle.
        daemon.end()
        try daemon.begin()
        daemon.add([.sample(2)])
        #expect(eventually { outcomes(daemon) == ["m1 accepted", "m2 accepted"] })
        program.signal(SIGTERM)
        let ending = program.end()
        #expect(ending.code == 0)
        #expect(!ending.errors.contains("warning") && !ending.errors.contains("answers again"), "\(ending.errors)")
    }

    @Test func `a daemon that is not there is no reason to end, but once it is`() throws {
        let daemon = try FakeDaemon()
        daemon.end()
        let box = scratch.file("box")
        let ending = try CourierProgram(["--to-folder", box, "--socket", daemon.path, "--once"]).end()
        #expect(ending.code == 69 && ending.errors.contains("Try: start the daemon"))
        let program = try CourierProgram(["--to-folder", box, "--socket", daemon.path])
        #expect(eventually { program.errors.contains("can't be asked") })
        daemon.add([.sample()])
        try daemon.begin()
        #expect(eventually { outcomes(daemon) == ["m1 accepted"] })
        program.signal(SIGTERM)
        #expect(program.end().code == 0)
    }

    @Test func `two couriers share the work, and nothing goes twice`() throws {
        let daemon = try FakeDaemon((1...300).map { .sample($0) })
        let peer = try Peer.mail()
        let yaml = Configuration.mail(peer.port, more: ["connections: 2"])
        let both = [try courier(yaml, daemon, "--once"), try courier(yaml, daemon, "--once")]
        for program in both { #expect(program.end().code == 0) }
        #expect(daemon.settlements.count == 300 && daemon.settlements.allSatisfy { $0.outcome == "accepted" })
        #expect(peer.arrived.count == 300)
    }

    @Test func `a lease that is too short for a try is given back`() throws {
        let daemon = try FakeDaemon([.sample()], leaseSeconds: 20)
        let peer = try Peer.mail()
        _ = try courier(Configuration.mail(peer.port), daemon, "--once").end()
        #expect(outcomes(daemon) == ["m1 untried"] && peer.kept.isEmpty)
    }

    @Test func `proxies and session keys of the environment are passed over`() throws {
        let daemon = try FakeDaemon([.sample()])
        let peer = try Peer.mail(["--tls", "starttls", "--cert", Certificates.file("server")])
        let config = try scratch.write(
            "c.yaml",
            Configuration.mail(peer.port, security: "starttls", more: ["ca_file: \(Certificates.file("ca"))"]))
        let ending = try CourierProgram(
            ["--config", config, "--socket", daemon.path, "--once"],
            environment: [
                "ALL_PROXY": "http://127.0.0.1:1", "smtp_proxy": "http://127.0.0.1:1", "SSLKEYLOGFILE": scratch.file("keys"),
            ]
        ).end()
        #expect(ending.code == 0 && outcomes(daemon) == ["m1 accepted"])
        #expect(!FileManager.default.fileExists(atPath: scratch.file("keys")))
    }
}
