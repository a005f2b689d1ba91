import Foundation
import KithCommands
import KithWire
import Testing

@Suite struct GroupProgramTests {
    private static let standing =
        #"{"group":"harbour","name":"Harbour","state":"active","staffed":true,"attention":[{"code":"nothing_noted"}],"months":[{"month":"2026-11","met":"unknown"},{"month":"2026-10","met":"met"},{"month":"2026-09","met":"met"}],"contact":"Ring the library."}"#

    @Test func `a group sees what a coordinator sees, introduced as such`() throws {
        let server = try FakeServer { _, _ in
            .result(
                #"{"standing":\#(GroupProgramTests.standing),"figures":[{"month":"2026-10","group":"harbour","people":"5-10","since":"2026-10"},{"month":"2026-09","group":"harbour","since":"2026-09"}]}"#
            )
        }
        #expect(
            try KithProgram("group", "seen-by-coordinator", "harbour", server: server).lines == [
                "This is all that a coordinator sees of harbour:", "",
                "harbour  met Sep Oct; Nov not known  facilitator: yes",
                "  ! nothing is noted yet for a date that has passed", "    reach it: Ring the library.", "",
                "MONTH    PEOPLE", "2026-10  5-10", "2026-09  –", "",
                "– is withheld, so that nobody can be worked out from it; it is not told why.",
            ])
    }

    @Test func `how to reach a group is read from standard input, and is no argument`() throws {
        let server = try FakeServer { _, params in
            switch params["route"]?.string {
            case "": .result(#"{"group":"harbour"}"#)
            case let route?: .result(#"{"group":"harbour","route":"\#(route)"}"#)
            case nil: .result(#"{"group":"harbour","route":"Ring the library."}"#)
            }
        }
        let told = "Coordinators and newcomers are told to reach harbour like this:"
        let shown = try KithProgram("group", "contact", "harbour", "--show", server: server, input: "not read\n")
        #expect(shown.lines == [told, "  Ring the library."])
        #expect(try KithProgram("group", "contact", "harbour", server: server).lines == [told, "  Ring the library."])
        let changed = try KithProgram("group", "contact", "harbour", server: server, input: "Write to the library\n")
        #expect(changed.lines == [told, "  Write to the library"])
        #expect(
            try KithProgram("group", "contact", "harbour", "--none", server: server).lines
                == ["Coordinators and newcomers are not told how to reach harbour."])
        #expect(
            server.requests.map { $0["params"]?["route"]?.string } == [nil, nil, nil, "Write to the library", nil, ""])
        #expect(try KithProgram("group", "contact", "harbour", "--none", "--show").code == 64)
        #expect(try KithProgram("group", "contact", "harbour", "Write to me").code == 64)
    }

    @Test func `a group is closed on its handle typed again, and never in silence`() throws {
        let story = #"{"group":"harbour","name":"Harbour","state":"closed","held":0,"lines":[]}"#
        let server = try FakeServer { method, _ in .result(method == "group.story" ? story : Sample.group) }
        for input in ["", "harbour\n", "y\n"] {
            let run = try KithProgram("group", "close", "harbour", server: server, input: input)
            #expect(run.code == 1)
            #expect(run.errors == "kith: Nothing was closed.\nTry: kith group close harbour --yes\n")
        }
        for (typed, code) in [("", Int32(1)), ("y", 1), ("harbour", 0)] {
            #expect(server.methods.isEmpty)
            let terminal = try PseudoTerminal(["group", "close", "harbour"], server: server)
            try terminal.wait(for: "To go on, type harbour again: ")
            terminal.type(typed)
            if code == 0 {
                try terminal.wait(for: "remembered of this group? (Enter to leave it out) ")
                terminal.type("")
            }
            #expect(terminal.end() == (.exit, code))
        }
        #expect(try KithProgram("group", "close", "harbour", "--yes", server: server).code == 0)
        #expect(server.methods == ["group.close", "group.story", "group.close", "group.story"])
    }

    @Test func `a newcomer's page is as wide as paper`() {
        let points = [
            NewcomerPoint(title: "What it is for", text: String(repeating: "Talking and listening. ", count: 5)),
            NewcomerPoint(title: "When and where", text: "every Tuesday at 18:30\nThe library"),
        ]
        let page = GroupNewcomer.Result(group: "Harbour", points: points)
        #expect(
            NewcomerScreen.lines(page, Terminal(width: 200)) == [
                "Welcome to Harbour", "", "1. What it is for",
                "   Talking and listening. Talking and listening. Talking and listening.",
                "   Talking and listening. Talking and listening.", "", "2. When and where",
                "   every Tuesday at 18:30", "   The library",
            ])
    }

    @Test func `a group says whether newcomers may meet somebody, and whether figures are shared`() throws {
        let group =
            #"{"id":"g","handle":"harbour","name":"Harbour","zone":"Europe/Dublin","language":"en","membership":"closed","formality":"informal","listed":false,"met_before":false,"state":"active","meets_first":true,"shares_figures":false}"#
        let server = try FakeServer { _, _ in .result(group) }
        let run = try KithProgram("group", "edit", "harbour", "--meets-first", "--no-shares-figures", server: server)
        #expect(run.lines.suffix(2) == ["newcomers   may meet a member first, if they like", "figures     not shared"])
        let details = server.requests.last?["params"]?["details"]
        #expect(details == .object(["meets_first": .bool(true), "shares_figures": .bool(false)]))
    }
}
