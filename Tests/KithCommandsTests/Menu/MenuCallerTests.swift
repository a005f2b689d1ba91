import Foundation
import KithWire
import Testing

/// The menu for those who have several groups, another role, or none.
@Suite struct MenuCallerTests {
    @Test func `of several groups one is chosen first, and another may be later`() throws {
        let server = try MenuSample.server("harbour", "night-owls")
        let terminal = try PseudoTerminal(["menu", "--plain", "--as", "facilitator"], server: server)
        let which = "Which group? (its number or its name; Enter: leave) "
        try terminal.wait(for: which)
        #expect(terminal.text == "Which group?\n1, harbour.\n2, night-owls.\n" + which)
        for (typed, shown) in [
            ("3", "kith: That is none of your groups."), ("Night-Owls", MenuSample.again),
            ("next", "The command was: kith meeting show night-owls@next --as facilitator"), ("group", which),
            ("1", "harbour: what would you like to do?"), ("group", which),
        ] {
            terminal.type(typed)
            try terminal.wait(for: shown)
        }
        terminal.type("")
        #expect(terminal.end() == (.exit, 0))
        #expect(server.greetings.allSatisfy { $0["role"]?.string == "facilitator" })
    }

    @Test func `whoever coordinates gets how groups stand, and the figures`() throws {
        let server = try FakeServer { method, _ in
            method == "whoami"
                ? .result(MenuSample.who("coordinator", groups: #"{"coordinator":["all"]}"#))
                : .error(code: "conflict", message: "Not just now.", remedy: nil)
        }
        let terminal = try PseudoTerminal(["menu", "--plain"], server: server)
        try terminal.wait(for: MenuSample.again)
        #expect(
            terminal.text == """
                What would you like to see?
                1, status: how groups stand.
                2, figures: roughly how many people groups are for.
                0, leave: that is all.
                Every command: kith --help
                \(MenuSample.again)
                """)
        for (typed, shown) in [("1", "The command was: kith status\r\n"), ("figures", "The command was: kith figures\r\n")] {
            terminal.type(typed)
            try terminal.wait(for: shown)
        }
        terminal.type("0")
        #expect(terminal.end() == (.exit, 0))
        #expect(server.methods == ["whoami", "status", "figures.list"])
    }

    @Test func `a stranger is told kindly what to ask for`() throws {
        let server = try FakeServer { _, _ in .result(MenuSample.who("stranger")) }
        let terminal = try PseudoTerminal([], server: server)
        #expect(terminal.end() == (.exit, 0))
        #expect(
            terminal.text == """
                You are welcome here, and nothing is missing on your side.
                anna, without a role here
                To see groups you need a role. Whoever looks after this machine can give you
                one:
                  sudo kith access grant facilitator GROUP --user anna

                """)
        #expect(server.methods == ["whoami"])
    }

    @Test func `an operator without groups is told how to set one up`() throws {
        let server = try FakeServer { method, _ in
            .result(method == "whoami" ? MenuSample.who("operator") : #"{"groups":[]}"#)
        }
        let terminal = try PseudoTerminal([], server: server)
        #expect(terminal.end() == (.exit, 0))
        #expect(terminal.text == "No groups yet. To set one up: kith group create NAME --zone Europe/Dublin\n")
    }
}
