import Foundation
import KithWire
import Testing

@Suite struct PlannedProgramTests {
    private static let topic = #"{"topic":"aaa","text":"Sleep","state":"suggested","suggested":"2026-11-01"}"#
    private static let speaker =
        #"{"speaker":"aaa","name":"Dr Quill","about":"rights","state":"invited","invited":"2026-11-01"}"#
    private static let card = #"{"situation":"danger","title":"Danger","text":"Ring.","version":1,"written":"2026-11-21"}"#

    private func server() throws -> FakeServer {
        try FakeServer { method, _ in
            switch method {
            case "topic.remove", "speaker.remove": .result("{}")
            case "card.write": .result(Self.card)
            default: .result(method.hasPrefix("topic.") ? Self.topic : Self.speaker)
            }
        }
    }

    @Test func `who and what are read from standard input, and are no arguments`() throws {
        let server = try server()
        #expect(
            try KithProgram("topic", "suggest", "harbour", server: server, input: "Sleep\n").lines
                == ["- Sleep", "    suggested", "    aaa"])
        #expect(server.requests.last?["params"]?["text"]?.string == "Sleep")
        _ = try KithProgram("speaker", "invite", "harbour", server: server, input: "rights\n\nlaw centre\n")
        #expect(
            server.requests.last?["params"]
                == .object(["group": .string("harbour"), "about": .string("rights"), "role": .string("law centre")]))
        for words in [["topic", "suggest"], ["speaker", "invite"]] {
            let none = try KithProgram(words + ["harbour"], server: server)
            #expect(none.code == 1 && none.output.isEmpty)
            #expect(
                try KithProgram(words + ["harbour", "Dr Quill"]).errors.contains("is never an argument") || words[0] == "speaker")
            #expect(try !KithProgram(words + ["harbour", "Dr Quill"]).errors.contains("Quill"))
        }
        #expect(server.methods.count == 2)
    }

    @Test func `a meeting is named as shortly as it can be`() throws {
        let server = try server()
        for (typed, sent) in [("next", "harbour@next"), ("2026-12-01", "harbour@2026-12-01"), ("meadow@next", "meadow@next")] {
            for noun in ["topic", "speaker"] {
                _ = try KithProgram(noun, "plan", "harbour", "aaa", "--for", typed, server: server)
                #expect(server.requests.last?["params"]?["meeting"]?.string == sent)
            }
        }
        _ = try KithProgram("topic", "plan", "harbour", "aaa", "--undo", server: server)
        #expect(server.requests.last?["params"] == .object(["group": .string("harbour"), "topic": .string("aaa")]))
        #expect(try KithProgram("topic", "plan", "harbour", "aaa").code == 64)
        #expect(try KithProgram("topic", "plan", "harbour", "aaa", "--for", "next", "--undo").code == 64)
    }

    @Test func `how it was is the whole of what comes, or nothing`() throws {
        let server = try server()
        _ = try KithProgram("topic", "done", "harbour", "aaa", server: server, input: "Good.\nVery.\n")
        #expect(server.requests.last?["params"]?["word"]?.string == "Good.\nVery.")
        _ = try KithProgram("speaker", "done", "harbour", "aaa", server: server)
        #expect(server.requests.last?["params"]?["word"] == nil)
        _ = try KithProgram("speaker", "done", "harbour", "aaa", "--undo", server: server, input: "not read")
        #expect(server.requests.last?["params"]?["undo"] == .bool(true))
    }

    @Test(arguments: ["topic", "speaker"]) func `in a pipe nothing is removed that was not asked for`(noun: String) throws {
        let server = try server()
        let run = try KithProgram(noun, "remove", "harbour", "aaa", server: server, input: "y\n")
        #expect(run.code == 1 && server.methods.isEmpty)
        #expect(run.errors == "kith: Nothing was removed.\nTry: kith \(noun) remove harbour aaa --yes\n")
        #expect(try KithProgram(noun, "remove", "harbour", "aaa", "--yes", server: server).code == 0)
        #expect(server.methods == ["\(noun).remove"])
    }

    @Test func `a card is written from standard input`() throws {
        let server = try server()
        let run = try KithProgram("card", "write", "IE", "danger", server: server, input: "Ring.\n\nStay.\n")
        #expect(
            run.lines == ["Danger", "  (written by the network on 2026-11-21, version 1)", "  Ring."])
        #expect(server.requests.last?["params"]?["text"]?.string == "Ring.\n\nStay.")
        let none = try KithProgram("card", "write", "IE", "danger", server: server)
        #expect(none.code == 1 && none.errors.hasPrefix("kith: Nothing was written.\n"))
        _ = try KithProgram("card", "write", "IE", "danger", "--bundled", server: server, input: "not read")
        #expect(server.requests.last?["params"]?["text"]?.string == "")
        let terminal = try PseudoTerminal(["card", "write", "IE", "danger"], server: server)
        try terminal.wait(for: "a line with a single dot ends it.")
        for line in ["Ring.", "Stay.", "."] { terminal.type(line) }
        #expect(terminal.end() == (.exit, 0))
        #expect(server.requests.last?["params"]?["text"]?.string == "Ring.\nStay.")
    }

    @Test func `somebody on their own page finds what the group promises itself and where to turn`() throws {
        let server = try FakeServer { method, _ in
            switch method {
            case "group.show": .result(Sample.group)
            case "me.ethics":
                .result(
                    #"{"group":"harbour","ethics":{"version":1,"points":["Kindness."],"adopted":"2026-11-01","looked":"2026-11-01"}}"#
                )
            case "me.resources":
                .result(
                    #"{"resources":[{"resource":"abc","of":"group","kind":"crisis_line","name":"Line","phone":"116 123"}]}"#)
            default: .result(Sample.page())
            }
        }
        let run = try KithProgram("me", "harbour", server: server, input: "quiet-heron\ntea and rain\n13\nsupport\n0\n")
        #expect(run.code == 0, "\(run.errors)")
        #expect(
            run.lines == [
                "What Harbour promises itself", "adopted on 2026-11-01", "", "1. Kindness.", "crisis line", "  Line: 116 123",
                "    not confirmed yet",
            ])
        let none = try FakeServer { method, _ in
            switch method {
            case "group.show": .result(Sample.group)
            case "me.ethics": .result(#"{"group":"harbour"}"#)
            case "me.resources": .result(#"{"resources":[]}"#)
            default: .result(Sample.page())
            }
        }
        #expect(
            try KithProgram("me", "harbour", server: none, input: "quiet-heron\ntea and rain\nethics\n14\n0\n").lines == [
                "Harbour has not written that down yet, and need not.",
                "Nothing is written down yet. Ask somebody who facilitates.",
            ])
    }
}
