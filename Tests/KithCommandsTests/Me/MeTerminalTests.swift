import Foundation
import Glibc
import KithWire
import Testing

/// `kith me` at a terminal that is somebody else's.
@Suite struct MeTerminalTests {
    private static let cover = "\u{1b}[?1049h"
    private static let uncover = "\u{1b}[H\u{1b}[2J\u{1b}[?1049l"

    private static let server: @Sendable (String, JSONValue) -> FakeServer.Answer = { method, _ in
        .result(method == "group.show" ? Sample.group : Sample.page())
    }

    @Test func `nothing personal stays on the terminal, and a secret is never on it`() throws {
        let server = try FakeServer(MeTerminalTests.server)
        let terminal = try PseudoTerminal(["me", "harbour"], server: server)
        try terminal.wait(for: "Your short name in Harbour: ")
        #expect(terminal.output.hasPrefix(MeTerminalTests.cover))
        terminal.type("quiet-heron")
        try terminal.wait(for: "Your secret: ")
        #expect(!terminal.echoes)
        terminal.type("open sesame")
        try terminal.wait(for: "What would you like to do? ")
        #expect(terminal.echoes)
        terminal.type("1")
        try terminal.wait(for: "Enter for more: ")
        #expect(terminal.output.contains("name   Zoë"))
        terminal.type("")
        try terminal.wait(for: "Enter to go back: ")
        terminal.type("")
        try terminal.wait(for: "What would you like to do? ")
        terminal.type("0")
        #expect(terminal.end() == (.exit, 0))
        #expect(terminal.output.hasSuffix(MeTerminalTests.uncover))
        #expect(!terminal.output.contains("open sesame"))
        // No window or icon title, which outlives the program.
        #expect(!terminal.output.contains("\u{1b}]"))
        #expect(server.greetings.count == 1)
        #expect(server.methods == ["group.show", "me.enter", "me.show"])
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
    func `a signal in the middle of a secret puts the terminal back`(number: Int32) throws {
        let server = try FakeServer(MeTerminalTests.server)
        let terminal = try PseudoTerminal(["me", "harbour"], server: server)
        try terminal.wait(for: "Harbour: ")
        terminal.type("quiet-heron")
        try terminal.wait(for: "Your secret: ")
        #expect(!terminal.echoes)
        terminal.signal(number)
        #expect(terminal.end() == (.uncaughtSignal, number))
        #expect(terminal.echoes)
        #expect(terminal.output.hasSuffix(MeTerminalTests.uncover))
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP]) func `a signal at the menu clears what is shown`(number: Int32) throws {
        let server = try FakeServer(MeTerminalTests.server)
        let terminal = try PseudoTerminal(["me", "harbour"], server: server)
        try terminal.enter()
        // Stopping it would leave the page in view.
        terminal.signal(SIGTSTP)
        terminal.type("kept")
        try terminal.wait(for: "Enter for more: ")
        terminal.signal(number)
        #expect(terminal.end() == (.uncaughtSignal, number))
        #expect(terminal.output.hasSuffix(MeTerminalTests.uncover))
    }

    @Test func `while the daemon is silent a signal still puts the terminal back`() throws {
        let server = try FakeServer { method, _ in method == "me.enter" ? .bytes([]) : .result(Sample.group) }
        let terminal = try PseudoTerminal(["me", "harbour"], server: server)
        try terminal.wait(for: "Harbour: ")
        terminal.type("quiet-heron")
        try terminal.wait(for: "Your secret: ")
        terminal.type("open sesame")
        while !server.methods.contains("me.enter") { sched_yield() }
        terminal.signal(SIGINT)
        #expect(terminal.end() == (.uncaughtSignal, SIGINT))
        #expect(terminal.output.hasSuffix(MeTerminalTests.uncover))
    }

    @Test func `three wrong secrets end it, and the reason is told after the page has gone`() throws {
        let server = try FakeServer { method, _ in
            method == "group.show"
                ? .result(Sample.group) : .error(code: "permission_denied", message: "Not together.", remedy: "ask")
        }
        let terminal = try PseudoTerminal(["me", "harbour"], server: server)
        for _ in 0..<3 {
            try terminal.wait(for: "Harbour: ")
            terminal.type("quiet-heron")
            try terminal.wait(for: "Your secret: ")
            terminal.type("wrong")
        }
        #expect(terminal.end() == (.exit, 77))
        #expect(terminal.output.hasSuffix(MeTerminalTests.uncover + "kith: Not together.\r\nTry: ask\r\n"))
        #expect(server.methods.count == 4)
    }

    @Test func `a terminal that can't be cleared gets no sequences, and is told so`() throws {
        let server = try FakeServer(MeTerminalTests.server)
        let terminal = try PseudoTerminal(["me", "harbour"], server: server, environment: ["TERM": "dumb"])
        try terminal.enter()
        terminal.type("done")
        #expect(terminal.end() == (.exit, 0))
        #expect(!terminal.output.contains("\u{1b}"))
        #expect(
            terminal.output.hasPrefix(
                "This terminal keeps what it shows. Please clear it, or close it, before you go.\r\n"))
        #expect(
            terminal.output.hasSuffix(
                "This terminal keeps what it showed. Please clear it, or close it, before you go.\r\n"))
    }

    @Test func `what was withdrawn is seen before the next thing, and questions fit a line`() throws {
        let server = try FakeServer { method, _ in
            switch method {
            case "group.show": .result(Sample.group)
            case "consent.ask": .result(Sample.wordings)
            default: .result(Sample.page(consents: "[\(Sample.mail)]"))
            }
        }
        let terminal = try PseudoTerminal(["me", "harbour"], server: server)
        try terminal.enter()
        terminal.type("roles")
        try terminal.wait(for: "May you be asked when roles are shared? (yes or no; Enter: still no) ")
        terminal.type("no")
        try terminal.wait(for: "Noted: you are not asked when roles are shared.")
        terminal.type("4")
        try terminal.wait(for: "Type withdraw, or Enter to leave it as it is (0: back): ")
        terminal.type("withdraw")
        try terminal.wait(for: "Enter to go on: ")
        #expect(terminal.output.contains("Withdrawn, from now on."))
        terminal.type("")
        try terminal.wait(for: "2 of 3")
    }

    @Test func `a long page is shown a screen at a time`() throws {
        let consents = "[" + [String](repeating: Sample.mail, count: 12).joined(separator: ",") + "]"
        let server = try FakeServer { method, _ in
            .result(method == "group.show" ? Sample.group : Sample.page(consents: consents))
        }
        let terminal = try PseudoTerminal(["me", "harbour"], server: server)
        try terminal.enter()
        terminal.type("1")
        for _ in 0..<2 {
            try terminal.wait(for: "Enter for more: ")
            terminal.type("")
        }
        try terminal.wait(for: "Enter to go back: ")
    }

    @Test func `a secret is typed twice, and only the same twice is taken`() throws {
        let server = try FakeServer(MeTerminalTests.server)
        let terminal = try PseudoTerminal(["me", "harbour"], server: server)
        try terminal.enter()
        terminal.type("secret")
        for (first, second) in [("one two three", "one two thre"), ("four five six", "four five six")] {
            try terminal.wait(for: "(Enter: as it is): ")
            terminal.type(first)
            try terminal.wait(for: "The same again: ")
            terminal.type(second)
        }
        try terminal.wait(for: "like to do? ")
        #expect(server.requests.last?["params"]?["secret"]?.string == "four five six")
        terminal.type("0")
        #expect(terminal.end() == (.exit, 0))
        #expect(!terminal.output.contains("five"))
    }
}
