import Foundation
import KithWire
import Testing

/// What the commands ask of the daemon, and what they say.
@Suite struct ModelProgramTests {
    private static func answer(_ method: String, needs: String? = nil) -> FakeServer.Answer {
        let needs = needs.map { #","needs":"\#($0)""# } ?? ""
        let view =
            #"{"model":"own/tides","plugin":"own","title":"Tides","for":"person","source":"Ours","language":"en","shape":"","information":false,"chosen":true,"gone":false\#(needs)}"#
        return switch method {
        case "model.list": .result(#"{"models":[]}"#)
        case "model.show":
            .result(
                #"{"model":\#(view),"dimensions":[],"stages":[],"principles":[],"lines":[],"pairs":[],"questions":["Ebb or flood?"]}"#
            )
        case "model.drop": .result("{}")
        default: .result(view)
        }
    }

    private func server(needs: String? = nil) throws -> FakeServer {
        try FakeServer { method, _ in Self.answer(method, needs: needs) }
    }

    @Test func `a group that goes by no model is told that this is fine`() throws {
        let server = try server()
        #expect(
            try KithProgram("model", "list", "harbour", "--chosen", server: server).output
                == "harbour goes by no model, which is fine.\nkith model list harbour\n")
        #expect(
            try KithProgram("model", "list", server: server).output
                == "No plugin here brings a recovery model.\nkith plugin list\n")
        let nameless = try KithProgram("model", "list", "--chosen", server: server)
        #expect(nameless.code == 64 && nameless.errors.contains("Name the group that chose them."))
    }

    @Test func `choosing says where the page for the table is had, by a name that is a file's`() throws {
        let server = try server()
        #expect(
            try KithProgram("model", "choose", "harbour", "own/tides", server: server).output == """
                harbour goes by Tides now, as far as it likes.
                For the table: kith model show own/tides --group harbour --html -o own-tides.html

                """)
        _ = try KithProgram("model", "choose", "harbour", "own/tides", "--service", server: server)
        #expect(server.requests.map { $0["params"]?["service"] } == [nil, .bool(true)])
        #expect(
            try KithProgram("model", "drop", "harbour", "own/tides", server: server).output
                == "harbour has put own/tides aside.\n")
    }

    @Test func `only a page is printed where one is wanted, and none of a model that is off`() throws {
        let page = try KithProgram("model", "show", "own/tides", "--group", "harbour", "--html", server: try server())
        #expect(page.output.hasPrefix("<!DOCTYPE html>") && page.output.contains("<p>Ebb or flood?</p>"))
        let text = try KithProgram("model", "show", "own/tides", "--text", server: try server())
        #expect(text.output.hasPrefix("Tides\n=====\n"))
        let off = try KithProgram(
            "model", "show", "own/tides", "--group", "harbour", "--html", server: try server(needs: "Ask the sea."))
        #expect(off.code == 1 && off.output.isEmpty)
        #expect(off.errors == "kith: Tides is off: Ask the sea.\nTry: kith model permit own/tides --group harbour\n")
    }

    @Test func `a permission is not given without somebody who says so`() throws {
        let server = try server(needs: "Ask the sea.")
        let asked = try KithProgram("model", "permit", "own/tides", "--group", "harbour", server: server)
        #expect(asked.code != 0)
        #expect(
            asked.errors == """
                kith: Nothing was changed: Ask the sea.
                Try: if it was given: kith model permit own/tides --group harbour --yes

                """)
        #expect(server.methods == ["model.show"])
        _ = try KithProgram("model", "permit", "own/tides", "--group", "harbour", "--yes", server: server)
        #expect(server.requests.last?["params"]?["given"] == .bool(true))
        #expect(server.requests.last?["params"]?["group"] == .string("harbour"))
        _ = try KithProgram("model", "permit", "own/tides", "--undo", server: server)
        #expect(server.requests.last?["params"]?["given"] == .bool(false))
    }

    @Test func `two are compared, or three`() throws {
        let server = try server()
        for names in [["a"], ["a", "b", "c", "d"]] {
            let run = try KithProgram(["model", "compare"] + names, server: server)
            #expect(run.code == 64 && run.errors.contains("Name two models, or three."))
        }
        #expect(try KithProgram("model", "compare", "a", "b", server: server).lines.first?.hasPrefix("Tides  ") == true)
        #expect(server.requests.map { $0["params"]?["model"] } == [.string("a"), .string("b")])
    }
}
