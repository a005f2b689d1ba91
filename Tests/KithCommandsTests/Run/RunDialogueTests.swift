import Foundation
import KithWire
import Testing

/// The companion line by line.
@Suite struct RunDialogueTests {
    private static func meeting(step: Int = 2) -> String {
        #"{"meeting":"harbour@2026-11-24T18:30","group":"harbour","series":"s","time":{"at":"2026-11-24T18:30","zone":"UTC","instant":"2026-11-24T18:30:00Z"},"state":"open","step":\#(step),"steps":3,"now":{"key":"tea","title":"Tea","minutes":15,"lead":"tea","prompt":"Time for a break.\u001b[2J"},"used":720,"planned":900}"#
    }

    private func server() throws -> FakeServer {
        try FakeServer { method, params in
            switch method {
            case "meeting.next":
                .error(code: "conflict", message: "harbour@open is at step 3 by now.", remedy: "kith meeting show harbour")
            case "meeting.agenda":
                .result(
                    #"{"meeting":"m","title":"t","format":"f","minutes":1,"left_out":["a"],"steps":[{"key":"a","title":"A","minutes":1},{"key":"b","title":"B","minutes":0}],"topics":[],"resources":[]}"#
                )
            default: .result(RunDialogueTests.meeting())
            }
        }
    }

    @Test func `a terminal that can't be cleared gets lines, and no sequences`() throws {
        let server = try server()
        let terminal = try PseudoTerminal(["meeting", "run", "harbour"], server: server, environment: ["TERM": "dumb"])
        try terminal.wait(for: "What next? (help lists the words) ")
        for words in [
            "Step 2 of 3: Tea, looked after by: tea.\r\n", #"Time for a break.\u{1b}[2J"#, "Tea: 12 of 15 min, 3 left.\r\n",
            "This is the last step.\r\n",
        ] { #expect(terminal.output.contains(words), "\(words)") }
        terminal.type("n")
        try terminal.wait(for: "What next? ")
        #expect(terminal.output.contains("kith: harbour@open is at step 3 by now.\r\n"))
        terminal.type("agenda")
        try terminal.wait(for: "What next? ")
        #expect(terminal.output.contains("1, A, 1 minute, left out.\r\n2, B.\r\n"))
        terminal.type("more 500")
        try terminal.wait(for: "What next? ")
        #expect(terminal.output.contains("That is none of the words for this."))
        terminal.type("more 20")
        try terminal.wait(for: "What next? ")
        terminal.type("help")
        try terminal.wait(for: "What next? ")
        #expect(terminal.output.contains("quit: leave; the meeting stays open.\r\n"))
        terminal.type("quit")
        #expect(terminal.end() == (.exit, 0))
        #expect(!terminal.output.contains("\u{1b}"))
        let extended = server.requests.filter { $0["method"]?.string == "meeting.extend" }.map { $0["params"] }
        #expect(
            extended == [
                .object([
                    "meeting": .string("harbour@2026-11-24T18:30"), "minutes": .integer(20), "step": .integer(2),
                ])
            ])
    }

    @Test func `in a pipe the first thing that is refused is the last`() throws {
        let server = try server()
        let run = try KithProgram("meeting", "run", "harbour", "--plain", server: server, input: "next\nskip\nclose\n")
        #expect(run.code == 1 && run.errors.hasPrefix("kith: harbour@open is at step 3 by now."))
        #expect(!server.methods.contains("meeting.skip") && !server.methods.contains("meeting.close"))
    }

    @Test func `the end of the input leaves the meeting open`() throws {
        let server = try server()
        #expect(try KithProgram("meeting", "run", "harbour", "--plain", server: server).code == 0)
        #expect(server.methods == ["meeting.show", "meeting.agenda"])
    }
}
