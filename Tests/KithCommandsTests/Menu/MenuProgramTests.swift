import Foundation
import Glibc
import KithWire
import Testing

/// The menu as it is seen: the real program at a terminal, against a made-up daemon.
@Suite struct MenuProgramTests {
    @Test func `line by line the list is told once, and a refusal comes back to it`() throws {
        let server = try MenuSample.server("harbour")
        let terminal = try PseudoTerminal(["menu", "--plain"], server: server)
        for typed in ["dance", "next", "0"] {
            try terminal.wait(for: MenuSample.again)
            terminal.type(typed)
        }
        #expect(terminal.end() == (.exit, 0))
        #expect(
            terminal.text == MenuSample.list + MenuSample.again + """
                dance
                kith: That is not on the list.
                Try: a number or a word of the list
                \(MenuSample.again)next
                kith: Not just now.
                Try: kith status
                The command was: kith status harbour
                kith: Not just now.
                Try: kith status
                The command was: kith meeting show harbour@next

                \(MenuSample.again)0

                """)
        #expect(!terminal.output.contains("\u{1b}"))
        #expect(server.methods == ["whoami", "group.list", "status", "meeting.show"])
    }

    @Test func `kith alone on a terminal opens it, and what was told is read before the list comes again`() throws {
        let server = try MenuSample.server("harbour")
        let terminal = try PseudoTerminal([], server: server)
        try terminal.wait(for: "A number or a word: ")
        let first = terminal.text
        #expect(first.hasPrefix("\u{1b}[H\u{1b}[2Jharbour: what would you like to do?\n\n   1  next      what is next\n"))
        #expect(first.hasSuffix("\n   0  leave     that is all\n\nEvery command: kith --help\nA number or a word: "))
        terminal.type("12")
        try terminal.wait(for: "Enter: go back): ")
        terminal.type("show")
        try terminal.wait(for: "Enter to go on: ")
        #expect(
            terminal.text.hasSuffix(
                "go back): show\n> kith ethics show harbour\nkith: Not just now.\nTry: kith status\nEnter to go on: "))
        terminal.type("")
        try terminal.wait(for: "A number or a word: ")
        #expect(terminal.text == first + terminal.text.dropFirst(first.count).prefix { $0 != "\u{1b}" } + first)
        terminal.type("leave")
        #expect(terminal.end() == (.exit, 0))
    }

    @Test func `what is longer than the screen comes a screen at a time`() throws {
        let points = (1...60).map { "\"Kindness \($0).\"" }.joined(separator: ",")
        let server = try MenuSample.server("harbour") { _ in
            #"{"group":"harbour","ethics":{"version":1,"points":[\#(points)],"adopted":"2026-11-01","looked":"2026-11-01"}}"#
        }
        let terminal = try PseudoTerminal([], server: server)
        let question = "A number or a word: "
        try terminal.wait(for: question)
        terminal.type("agreed")
        try terminal.wait(for: "Enter: go back): ")
        terminal.type("show")
        try terminal.wait(for: "Enter for more, 0 for no more: ")
        // The command and one screen of what it shows.
        let screen = terminal.text.split(separator: "> kith ethics show harbour\n")[1]
        #expect(screen.split(separator: "\n", omittingEmptySubsequences: false).count == 23)
        #expect(!terminal.output.contains("Kindness 25."))
        terminal.type("")
        try terminal.wait(for: "Enter for more, 0 for no more: ")
        #expect(terminal.output.contains("Kindness 25."))
        terminal.type("0")
        try terminal.wait(for: "Enter to go on: ")
        #expect(!terminal.output.contains("Kindness 60."))
        terminal.type("")
        try terminal.wait(for: question)
        terminal.type("0")
        #expect(terminal.end() == (.exit, 0))
    }

    @Test func `a terminal that can't be cleared is not`() throws {
        let server = try MenuSample.server("harbour")
        let terminal = try PseudoTerminal([], server: server, environment: ["TERM": "dumb"])
        try terminal.wait(for: MenuSample.again)
        terminal.type("0")
        #expect(terminal.end() == (.exit, 0))
        #expect(terminal.text == MenuSample.list + MenuSample.again + "0\n")
    }

    @Test(arguments: [["menu"], ["menu", "--plain"]]) func `in a pipe there is nobody to choose`(words: [String]) throws {
        let server = try MenuSample.server("harbour")
        let run = try KithProgram(words, server: server, input: "8\n0\n")
        #expect([run.output, run.errors] == ["", "kith: There is no terminal here to choose at.\nTry: kith --help\n"])
        #expect(run.code == 1)
        #expect(try KithProgram(server: server).output.hasPrefix("OVERVIEW: "))
        #expect(server.methods.isEmpty)
    }

    @Test(arguments: [[], ["move"], ["move", "next"], ["note"], ["new", "comes", "no"]])
    func `the end of the input leaves it`(typed: [String]) throws {
        let server = try MenuSample.server("harbour")
        let terminal = try PseudoTerminal(["menu", "--plain"], server: server)
        try terminal.wait(for: MenuSample.again)
        for line in typed { terminal.type(line) }
        terminal.type("\u{4}")
        #expect(terminal.end() == (.exit, 0))
        #expect(terminal.echoes)
        #expect(server.methods.filter { !["whoami", "group.list", "meeting.list"].contains($0) } == [])
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP]) func `Ctrl-C leaves it, and the terminal as it was`(number: Int32) throws {
        let server = try MenuSample.server("harbour")
        let terminal = try PseudoTerminal([], server: server)
        try terminal.wait(for: "A number or a word: ")
        terminal.signal(number)
        #expect(terminal.end() == (.uncaughtSignal, number))
        #expect(terminal.echoes)
        #expect(!terminal.output.contains("\u{1b}[?"))
        #expect(server.methods == ["whoami", "group.list"])
    }

    @Test func `without a daemon it says so`() throws {
        let server = try MenuSample.server("harbour")
        let terminal = try PseudoTerminal([], server: server, environment: ["KITH_SOCKET": "/nonexistent/kith.sock"])
        #expect(terminal.end() == (.exit, 69))
        #expect(terminal.text.hasPrefix("kith: The daemon can't be reached at /nonexistent/kith.sock"))
    }
}
