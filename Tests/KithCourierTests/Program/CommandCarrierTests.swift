import Foundation
import Glibc
import KithCourier
import KithWire
import Testing

@Suite struct CommandCarrierTests {
    private let scratch: Scratch

    init() throws {
        signal(SIGPIPE, SIG_IGN)
        scratch = try Scratch()
    }

    private func carry(_ script: String, patience: Int = 30, text: String = "Tomorrow.\n") throws -> Handover {
        var route = CommandRoute(arguments: ["/bin/sh", "-c", script, "sender"])
        route.patience = patience
        return CommandCarrier(route).carry(.sample(channel: "text", text: text))
    }

    @Test(arguments: [
        ("exit 0", Verdict.accepted), ("exit 75", .later(after: nil)), ("exit 1", .refused), ("exit 127", .refused),
        ("kill -9 $$", .inDoubt), ("cat >/dev/null; exit 0", .accepted),
    ])
    func `its end is what became of the message`(_ script: String, _ verdict: Verdict) throws {
        #expect(try carry(script).verdict == verdict)
    }

    @Test func `it reads one line of JSON`() throws {
        #expect(try carry("cat >\(scratch.file("got"))").verdict == .accepted)
        let data = try #require(FileManager.default.contents(atPath: scratch.file("got")))
        #expect(data.last == 10)
        #expect(try JSONDecoder().decode([String: String].self, from: data)["text"] == "Tomorrow.\n")
    }

    @Test func `it need not read, however long the message is`() throws {
        let long = String(repeating: "x", count: 1_000_000)
        #expect(try carry("exit 0", text: long).verdict == .accepted)
        #expect(try carry("exec <&-; sleep 0.1; exit 75", text: long).verdict == .later(after: nil))
        #expect(try carry("test $(wc -c) -gt 1000000", text: long).verdict == .accepted)
    }

    @Test func `one that takes too long is ended with all that it started, and is doubtful`() throws {
        let handover = try carry("sleep 600 & echo $! >\(scratch.file("child")); wait", patience: 1)
        #expect(handover.verdict == .inDoubt)
        let number = String(decoding: FileManager.default.contents(atPath: scratch.file("child")) ?? Data(), as: UTF8.self)
        let child = try #require(Int32(number.dropLast()))
        // Gone, or a zombie that somebody else is to bury.
        #expect(
            eventually {
                let state = FileManager.default.contents(atPath: "/proc/\(child)/stat").map {
                    String(decoding: $0, as: UTF8.self)
                }
                return state.map { $0.contains(") Z ") } ?? true
            })
    }

    @Test func `it gets a path and nothing else`() throws {
        unsafe setenv("KITH_LEAK", "secret", 1)
        defer { unsafe unsetenv("KITH_LEAK") }
        let open = unsafe Glibc.open("/etc/passwd", O_RDONLY)
        defer { close(open) }
        #expect(try carry("env >\(scratch.file("env")); ls /proc/$$/fd >\(scratch.file("fds"))").verdict == .accepted)
        let lines = { (name: String) in
            String(decoding: FileManager.default.contents(atPath: scratch.file(name)) ?? Data(), as: UTF8.self)
                .split(separator: "\n").map(String.init)
        }
        #expect(Set(lines("env").map { $0.prefix { $0 != "=" } }).isSubset(of: ["PATH", "PWD", "_", "SHLVL", "OLDPWD"]))
        // A shell may keep one of its own above.
        #expect(lines("fds").compactMap { Int($0) }.filter { $0 > 2 && $0 < 10 }.isEmpty)
    }

    @Test func `what can't be started is the channel's fault`() {
        let carrier = CommandCarrier(CommandRoute(arguments: ["/nowhere/send"]))
        #expect(carrier.carry(.sample(channel: "text")).verdict == .misconfigured)
    }
}
