import Foundation
import KithCommands
import KithWire
import Testing

@Suite struct ConsentProgramTests {
    private func server(_ consents: String = "[]") throws -> FakeServer {
        try FakeServer { method, params in
            switch method {
            case "consent.ask": .result(Sample.wordings)
            case "consent.show": .result(#"{"consents":\#(consents)}"#)
            case "consent.list": .result(#"{"members":[\#(Sample.member)]}"#)
            case "consent.word":
                .result(
                    #"{"purpose":"mail","title":"contact by email","version":"own-1","text":"\#(params["text"]?.string ?? "")","needs_party":false}"#
                )
            default: .result(params["party"] == nil ? Sample.mail.replacing("themselves", with: "spoken") : Sample.told)
            }
        }
    }

    private func recorded(_ server: FakeServer) -> [JSONValue?] {
        server.requests.filter { $0["method"]?.string == "consent.record" }.map { $0["params"] }
    }

    @Test func `each thing is asked apart, in its words, and only a yes is recorded`() throws {
        let server = try server()
        let run = try KithProgram("consent", "ask", "harbour/quiet-heron", server: server, input: "y\n\nYES\nDr Byrne\n")
        #expect(
            run.lines == [
                "Nothing has to be agreed to. Enter means no, and a no is not recorded. Ctrl-C",
                "stops; what was agreed to before that stays.", "", "1 of 3  contact by email",
                "  The group may write to me by email.", "", "2 of 3  name on the sign-up sheet",
                "  My name may stand on the sheet.", "",
                "3 of 3  telling a third party", "  The group may tell them.", "",
                "Recorded for harbour/quiet-heron, said, and noted by somebody who facilitates:",
                "contact by email; telling a third party, Dr Byrne.", "They may withdraw it at any time:",
                "  kith consent withdraw harbour/quiet-heron PURPOSE",
            ])
        #expect(
            recorded(server) == [
                .object([
                    "member": .string("harbour/quiet-heron"), "purpose": .string("mail"), "how": .string("spoken"),
                    "version": .string("kith-1"),
                ]),
                .object([
                    "member": .string("harbour/quiet-heron"), "purpose": .string("third_party"), "how": .string("spoken"),
                    "version": .string("kith-1"), "party": .string("Dr Byrne"),
                ]),
            ])
    }

    @Test(arguments: ["", "\n\n\n\n", "n\nno\n\n", "yeah\nja\n\n", "\n\nDr Byrne\n", "\n\ny\n", "\n\ny\n\n"])
    func `anything but yes is a no, and a no is not recorded`(input: String) throws {
        let server = try server()
        let run = try KithProgram("consent", "ask", "harbour/quiet-heron", server: server, input: input)
        #expect(run.code == 0)
        #expect(recorded(server) == [])
        #expect(run.lines.last == "Nothing was recorded, and that is fine.")
    }

    @Test func `what holds is shown and left out, what was withdrawn is asked`() throws {
        let withdrawn = Sample.mail.replacing("mail", with: "sign_up").replacing(
            "}", with: #","withdrawn":"2026-11-21T09:00:00Z"}"#)
        let server = try server("[\(Sample.mail),\(withdrawn),\(Sample.told)]")
        let run = try KithProgram(
            "consent", "ask", "harbour/quiet-heron", "--on-paper", server: server, input: "y\n\n")
        #expect(
            run.lines.dropFirst(2).prefix(9) == [
                "", "1 of 3  contact by email: agreed on 2026-11-20", "", "2 of 3  name on the sign-up sheet",
                "  My name may stand on the sheet.", "", "3 of 3  telling a third party", "  The group may tell them.",
                "  Dr Byrne: agreed on 2026-11-19",
            ])
        #expect(
            recorded(server) == [
                .object([
                    "member": .string("harbour/quiet-heron"), "purpose": .string("sign_up"), "how": .string("on_paper"),
                    "version": .string("own-2"),
                ])
            ])
    }

    @Test func `what was recorded before a refusal is said`() throws {
        let server = try FakeServer { method, params in
            switch method {
            case "consent.ask": .result(Sample.wordings)
            case "consent.show": .result(#"{"consents":[]}"#)
            default:
                params["purpose"]?.string == "mail"
                    ? .result(Sample.mail) : .error(code: "conflict", message: "The words have changed.", remedy: nil)
            }
        }
        let run = try KithProgram("consent", "ask", "harbour/quiet-heron", server: server, input: "y\ny\n")
        #expect(run.code == 1)
        #expect(run.errors == "kith: The words have changed.\n")
        #expect(run.lines.contains("Recorded for harbour/quiet-heron, by themselves: contact by email."))
    }

    @Test func `a paper that was signed is recorded as such, with its day`() throws {
        let server = try server()
        let run = try KithProgram(
            "consent", "record", "harbour/quiet-heron", "third-party", "--on-paper", "--on", "2026-11-19", server: server,
            input: "Dr Byrne\n")
        #expect(
            run.lines == [
                "", "Recorded for harbour/quiet-heron, signed on paper, noted by somebody who",
                "facilitates: telling a third party, Dr Byrne.", "They may withdraw it at any time:",
                "  kith consent withdraw harbour/quiet-heron third_party",
            ])
        #expect(
            recorded(server) == [
                .object([
                    "member": .string("harbour/quiet-heron"), "purpose": .string("third_party"), "how": .string("on_paper"),
                    "party": .string("Dr Byrne"), "on": .string("2026-11-19"),
                ])
            ])
        let nobody = try KithProgram("consent", "record", "harbour/quiet-heron", "third_party", server: server)
        #expect(nobody.code == 1)
        #expect(nobody.errors == "kith: Nobody was named, so nothing has changed.\nTry: the same again, with a name\n")
        #expect(try KithProgram("consent", "record", "harbour/x", "mail", "--on-paper", "--spoken").code == 64)
        #expect(
            try KithProgram("consent", "record", "harbour/x", "mial").errors.hasPrefix(
                "kith: There is no purpose 'mial'. Did you mean 'mail'?\nTry: kith consent record --help\n"))
    }

    @Test func `what was agreed to already is said as such`() throws {
        let held = Sample.told.replacing("2026-11-19", with: "2026-11-01")
        let server = try FakeServer { method, _ in
            method == "consent.show" ? .result(#"{"consents":[\#(held)]}"#) : .result(held)
        }
        let run = try KithProgram(
            "consent", "record", "harbour/quiet-heron", "third_party", server: server, input: "Dr Byrne\n")
        #expect(run.lines == ["Agreed already, on 2026-11-01, signed on paper; nothing has changed."])
        #expect(server.methods == ["consent.show", "consent.record"])
    }

    @Test func `somebody is asked on a screen of their own, of which only what was recorded stays`() throws {
        let server = try server()
        let terminal = try PseudoTerminal(["consent", "ask", "harbour/quiet-heron"], server: server)
        try terminal.wait(for: "Do you agree? (yes or no) ")
        #expect(terminal.output.hasPrefix("\u{1b}[?1049h"))
        terminal.type("y")
        try terminal.wait(for: "Do you agree? (yes or no) ")
        terminal.type("")
        try terminal.wait(for: "Do you agree? (yes or no) ")
        terminal.type("y")
        try terminal.wait(for: "Who may be told? (Enter: nobody) ")
        terminal.type("")
        #expect(terminal.end() == (.exit, 0))
        let after = try #require(terminal.output.components(separatedBy: "\u{1b}[?1049l").last)
        #expect(after.contains("contact by email.") && !after.contains("The group may write"))
        #expect(recorded(server).count == 1)
    }

    @Test func `withdrawing holds from now on`() throws {
        let server = try server()
        let run = try KithProgram(
            "consent", "withdraw", "harbour/quiet-heron", "third_party", server: server, input: "Dr Byrne\n")
        #expect(run.lines == ["Withdrawn, from now on: telling a third party, Dr Byrne."])
        #expect(server.requests.last?["params"]?["party"]?.string == "Dr Byrne")
    }

    @Test func `what somebody agreed to is shown in its words`() throws {
        let withdrawn = Sample.told.replacing("}", with: #","withdrawn":"2026-11-21T09:00:00Z"}"#)
        let run = try KithProgram("consent", "show", "harbour/quiet-heron", server: server("[\(Sample.mail),\(withdrawn)]"))
        #expect(
            run.lines == [
                "contact by email: agreed on 2026-11-20, by themselves", "    kith-1: The group may write to me by email.",
                "telling a third party, Dr Byrne: withdrawn on 2026-11-21; agreed on",
                "2026-11-19, signed on paper, noted by somebody who facilitates", "    kith-1: The group may tell them.",
            ])
        #expect(
            try KithProgram("consent", "show", "harbour/quiet-heron", server: server()).lines
                == ["harbour/quiet-heron agreed to nothing so far."])
    }

    @Test func `who agreed to one thing is a list`() throws {
        let server = try server()
        #expect(
            try KithProgram("consent", "list", "harbour", "sign-up", server: server).lines == [
                "MEMBER               NAME", "harbour/quiet-heron  Zoë",
            ])
        #expect(server.requests.last?["params"]?["purpose"]?.string == "sign_up")
    }

    @Test func `a group's own words are read whole, and can be given up`() throws {
        let server = try server()
        _ = try KithProgram("consent", "word", "harbour", "mail", server: server, input: "You may write,\nat times.\n")
        #expect(server.requests.last?["params"]?["text"]?.string == "You may write,\nat times.")
        #expect(
            try KithProgram("consent", "word", "harbour", "mail", server: server, input: "Do write.\n").lines
                == ["contact by email (own-1)", "  Do write."])
        _ = try KithProgram("consent", "word", "harbour", "mail", "--bundled", server: server, input: "not read")
        #expect(server.requests.last?["params"]?["text"]?.string == "")
        #expect(
            try KithProgram("consent", "word", "harbour", "mail", server: server).lines == ["Nothing has changed."])
    }
}
