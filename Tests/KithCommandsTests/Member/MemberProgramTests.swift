import Foundation
import KithCommands
import KithWire
import Testing

@Suite struct MemberProgramTests {
    private func server(stage: String = "joined") throws -> FakeServer {
        let member = Sample.member.replacing("joined", with: stage)
        return try FakeServer { _, _ in .result(member) }
    }

    @Test func `somebody who asks is noted by the name they read in`() throws {
        let server = try server(stage: "enquired")
        let run = try KithProgram("member", "enquire", "harbour", "--handle", "quiet-heron", server: server, input: "Zoë\n")
        #expect(
            run.lines == [
                "Noted. On lists they stand as harbour/quiet-heron, so that no name has to.",
                "What a newcomer is told: kith group newcomer harbour",
            ])
        #expect(
            server.requests.first?["params"]
                == .object(["group": .string("harbour"), "handle": .string("quiet-heron"), "name": .string("Zoë")]))
    }

    @Test(arguments: [
        (["meet"], "member.meet", "harbour/quiet-heron has met somebody from the group."),
        (["orient", "--by", "swift-owl"], "member.orient", "harbour/quiet-heron knows what newcomers are told."),
        (["join"], "member.join", "Welcome, harbour/quiet-heron."),
    ])
    func `each step is one call and one line`(words: [String], method: String, said: String) throws {
        let server = try server()
        let all = ["member", words[0], "harbour/quiet-heron"] + words.dropFirst()
        #expect(try KithProgram(all, server: server).lines == [said])
        #expect(server.methods == [method])
        #expect(server.requests.last?["params"]?["by"]?.string == (words.count > 1 ? "swift-owl" : nil))
    }

    @Test(arguments: [
        ("enquired", "asked about the group"), ("met", "met somebody from the group"),
        ("oriented", "knows what newcomers are told"), ("later", "later"),
    ])
    func `how far somebody has come is shown in words`(stage: String, words: String) throws {
        let shown = try KithProgram("member", "show", "harbour/quiet-heron", server: server(stage: stage))
        #expect(shown.lines == ["member  harbour/quiet-heron", "name    Zoë", "        \(words)"])
        let member = Sample.member.replacing("joined", with: stage)
        let list = try FakeServer { _, _ in .result(#"{"members":[\#(member)]}"#) }
        #expect(
            try KithProgram("member", "list", "harbour", server: list).lines.last
                == "harbour/quiet-heron  Zoë   \(words)")
    }

    @Test func `a name is changed from standard input, and an empty line leaves it`() throws {
        let server = try server()
        let run = try KithProgram("member", "rename", "harbour/quiet-heron", server: server, input: "Zo\n")
        #expect(run.lines == ["harbour/quiet-heron is called that from now on."])
        #expect(
            try KithProgram("member", "rename", "harbour/quiet-heron", server: server).lines == ["Nothing has changed."])
        _ = try KithProgram("member", "rename", "harbour/quiet-heron", "--none", server: server, input: "Zo\n")
        #expect(server.requests.map { $0["params"]?["name"]?.string } == ["Zo", nil])
        #expect(server.methods == ["member.name", "member.name"])
    }

    @Test func `ways to reach somebody are shown, or read a line each`() throws {
        let server = try FakeServer { _, params in
            let agreed = params["contacts"] == nil
            return .result(
                #"{"member":"harbour/quiet-heron","contacts":[{"channel":"text","address":"0123 \u202e45","agreed":\#(agreed)}]}"#
            )
        }
        #expect(
            try KithProgram("member", "contacts", "harbour/quiet-heron", server: server, input: "mail a@b\n").lines
                == [#"text message  0123 \u{202e}45"#])
        #expect(server.requests.last?["params"]?["contacts"] == nil)
        let changed = try KithProgram(
            "member", "contacts", "harbour/quiet-heron", "--change", server: server, input: "text: 0123 45\nmail a@b\n")
        #expect(
            changed.lines == [
                #"text message  0123 \u{202e}45 (not agreed to, so not used)"#,
                "To ask them: kith consent ask harbour/quiet-heron",
            ])
        #expect(
            server.requests.last?["params"]?["contacts"]
                == .array([
                    .object(["channel": .string("text"), "address": .string("0123 45")]),
                    .object(["channel": .string("mail"), "address": .string("a@b")]),
                ]))
        let before = server.methods.count
        #expect(before == 3)
        let wrong = try KithProgram(
            "member", "contacts", "harbour/quiet-heron", "--change", server: server, input: "text 1\nfax 2\n")
        #expect(wrong.code == 1 && server.methods.count == before + 1)
        #expect(
            wrong.errors.hasPrefix("kith: Line 2 does not begin with mail, text, messenger or phone, or says no\n      more.\n"))
    }

    @Test(arguments: [
        ("mail: a@b", "mail", "a@b"), ("MAIL a@b", "mail", "a@b"), ("phone:+353 1", "phone", "+353 1"),
        ("messenger : zoe : x", "messenger", "zoe : x"),
    ])
    func `a way is its word and what follows`(line: String, channel: String, address: String) {
        #expect(ContactLines.contact(line) == ContactView(channel: channel, address: address))
    }

    @Test(arguments: ["", "mail", "mail:", "mail :  ", "a@b", "fax: 1", "mailx a"])
    func `a line that is no way is none`(line: String) { #expect(ContactLines.contact(line) == nil) }

    @Test func `a contact sheet holds who agreed, with what they agreed to`() {
        let entries = [
            SheetEntry(name: "Ann\u{1b}", contacts: []),
            SheetEntry(
                name: "Zoë",
                contacts: [
                    ContactView(channel: "mail", address: "zoe@example.org"), ContactView(channel: "phone", address: "0123"),
                ]),
        ]
        #expect(
            SheetScreen.contacts(entries, of: "harbour", Terminal()) == [
                "Contact sheet of harbour", "Only who agreed is on it, with the ways they agreed to. Nobody has to be.",
                "Please keep it to yourself.", "", #"Ann\u{1b}"#, "", "Zoë", "  email  zoe@example.org", "  phone  0123",
            ])
        #expect(SheetScreen.contacts([], of: "harbour", Terminal()).last == "Nobody is on it at present.")
    }

    @Test func `a sign-up sheet has names, and lines to write on`() throws {
        let server = try FakeServer { _, _ in .result(#"{"entries":[{"name":"Zoë","contacts":[]}]}"#) }
        let run = try KithProgram("member", "sheet", "harbour", "--sign-up", server: server)
        #expect(
            run.lines.prefix(6) == [
                "Sign-up sheet of harbour", "Only who agreed is on it. Nobody has to sign; everybody who is here can read",
                "it.", "", "Zoë", "",
            ])
        #expect(run.lines.filter { $0 == String(repeating: "_", count: 60) }.count == 12)
        #expect(server.requests.first?["params"]?["sheet"]?.string == "sign_up")
        #expect(try KithProgram("member", "sheet", "harbour").code == 64)
        #expect(try KithProgram("member", "sheet", "harbour", "--sign-up", "--contacts").code == 64)
    }

    @Test func `a secret that is made is shown once, one that is typed never`() throws {
        let server = try FakeServer { _, params in
            .result(
                params["secret"] == nil
                    ? #"{"member":"harbour/quiet-heron","secret":"amber-reed-41"}"# : #"{"member":"harbour/quiet-heron"}"#)
        }
        #expect(
            try KithProgram("member", "secret", "harbour/quiet-heron", server: server, input: "\n").lines == [
                "The secret of harbour/quiet-heron is", "", "  amber-reed-41", "",
                "Give it to them; it is not shown again. They will see on their page that it", "was set today.",
            ])
        let typed = try KithProgram("member", "secret", "harbour/quiet-heron", server: server, input: "blue kettle\n")
        #expect(
            typed.lines == [
                "harbour/quiet-heron has a secret of their own now. They will see on their page", "that it was set today.",
            ])
        #expect(server.requests.last?["params"]?["secret"]?.string == "blue kettle")
        #expect(!(typed.output + typed.errors).contains("blue kettle"))
        let before = server.methods.count
        let none = try KithProgram("member", "secret", "harbour/quiet-heron", server: server)
        #expect(none.code == 1)
        #expect(
            none.errors == """
                kith: Nothing has changed.
                Try: kith member secret harbour/quiet-heron, with a secret or an empty line as
                     its input

                """)
        let short = try KithProgram("member", "secret", "harbour/quiet-heron", server: server, input: "kettle\n")
        #expect(
            short.errors
                == "kith: A secret is 8 characters long at least, so nothing has changed.\nTry: a few words\n")
        #expect(short.code == 1 && server.methods.count == before)
    }

    @Test func `at a terminal a secret that is too short is refused before it is typed again`() throws {
        let server = try FakeServer { _, _ in .result(#"{"member":"harbour/quiet-heron"}"#) }
        let terminal = try PseudoTerminal(["member", "secret", "harbour/quiet-heron"], server: server)
        try terminal.wait(for: "one is made): ")
        terminal.type("kettle")
        try terminal.wait(for: "one is made): ")
        #expect(terminal.output.contains("A secret is 8 characters long at least; a few words are easy to remember."))
        terminal.type("blue kettle")
        try terminal.wait(for: "The same again: ")
        terminal.type("blue kettle")
        #expect(terminal.end() == (.exit, 0))
        #expect(server.requests.map { $0["params"]?["secret"]?.string } == ["blue kettle"])
        let other = try PseudoTerminal(["member", "secret", "harbour/quiet-heron"], server: server)
        for _ in 0..<3 {
            try other.wait(for: "one is made): ")
            other.type("kettle")
        }
        #expect(other.end() == (.exit, 1))
        #expect(!other.output.contains("The same again") && server.requests.count == 1)
    }

    @Test(arguments: ["add", "enquire"]) func `without any line nobody is added`(verb: String) throws {
        let server = try server()
        let run = try KithProgram("member", verb, "harbour", server: server)
        #expect(run.code == 1 && server.methods.isEmpty)
        #expect(
            run.errors
                == "kith: Nobody was added.\nTry: kith member \(verb) harbour, with a name or an empty line as its input\n")
        #expect(try KithProgram("member", verb, "harbour", server: server, input: "\n").code == 0)
        #expect(server.requests.last?["params"]?["name"] == nil)
    }

    @Test func `somebody who is not there is told before ways to reach them are asked for`() throws {
        let server = try FakeServer { _, _ in .error(code: "not_found", message: "Nobody.", remedy: nil) }
        let run = try KithProgram("member", "contacts", "harbour/x", "--change", server: server, input: "fax 1\n")
        #expect(run.errors == "kith: Nobody.\n")
        #expect(server.requests.map { $0["params"]?["contacts"] } == [nil])
    }

    @Test func `a name gives way before the note, and the note goes on below`() throws {
        let member =
            #"{"id":"m","member":"the-third-tradition/quiet-heron","name":"A name of very many letters indeed","new":true,"here":true,"asks":["call","roles"],"stage":"joined"}"#
        let list = try FakeServer { _, _ in .result(#"{"members":[\#(member)]}"#) }
        #expect(
            try KithProgram("member", "list", "harbour", server: list).lines == [
                "MEMBER                           NAME",
                "the-third-tradition/quiet-heron  A nam…  new here, would like a call, may be",
                "                                         asked for roles",
            ])
    }

    @Test func `at a terminal a made secret is shown until they have it, and then gone`() throws {
        let server = try FakeServer { _, _ in .result(#"{"member":"harbour/quiet-heron","secret":"amber-reed-41"}"#) }
        let terminal = try PseudoTerminal(["member", "secret", "harbour/quiet-heron"], server: server)
        try terminal.wait(for: "one is made): ")
        #expect(!terminal.echoes)
        terminal.type("")
        try terminal.wait(for: "Enter, once they have it: ")
        let shown = try #require(terminal.output.firstRange(of: "amber-reed-41"))
        let covered = try #require(terminal.output.firstRange(of: "\u{1b}[?1049h"))
        #expect(covered.upperBound < shown.lowerBound)
        terminal.type("")
        #expect(terminal.end() == (.exit, 0))
        #expect(terminal.output.hasSuffix("\u{1b}[?1049l"))
    }

    @Test func `forgetting wants the handle again`() throws {
        let server = try FakeServer { _, _ in .result("{}") }
        let other = try KithProgram("member", "forget", "harbour/quiet-heron", server: server, input: "quiet-otter\n")
        #expect(other.code == 1 && server.methods.isEmpty)
        #expect(
            other.errors
                == "kith: That is not quiet-heron, so nothing was removed.\nTry: kith member forget harbour/quiet-heron\n")
        #expect(try KithProgram("member", "forget", "harbour/quiet-heron", server: server).code == 1)
        let same = try KithProgram("member", "forget", "harbour/quiet-heron", server: server, input: "quiet-heron\n")
        #expect(
            same.lines == ["Nothing is kept about harbour/quiet-heron any more.", "They are welcome back at any time."])
        #expect(try KithProgram("member", "forget", "harbour/quiet-heron", "--yes", server: server).code == 0)
        #expect(server.methods == ["member.forget", "member.forget"])
    }

    /// Process lists and shell histories are read by others.
    @Test(arguments: [
        ["member", "enquire", "harbour", "Zoë"], ["member", "rename", "harbour/quiet-heron", "Zoë"],
        ["member", "contacts", "harbour/quiet-heron", "mail:a@b"],
        ["member", "secret", "harbour/quiet-heron", "open sesame"],
        ["member", "secret", "harbour/quiet-heron", "--secret", "open sesame"], ["me", "harbour", "quiet-heron"],
        ["me", "harbour", "--secret", "open sesame"], ["me", "harbour", "--handle", "quiet-heron"],
        ["consent", "record", "harbour/quiet-heron", "third_party", "Dr Byrne"],
        ["consent", "record", "harbour/quiet-heron", "third_party", "--party", "Dr Byrne"],
        ["consent", "withdraw", "harbour/quiet-heron", "third_party", "Dr Byrne"],
        ["consent", "word", "harbour", "mail", "Words."], ["group", "contact", "harbour", "Ring Zoë"],
    ])
    func `what is somebody's own is never an argument`(words: [String]) throws {
        let run = try KithProgram(words)
        #expect(run.code == 64)
        guard words.count > 3 || words[0] == "me", let own = words.last, !words.contains(where: { $0.hasPrefix("--") }) else {
            return
        }
        #expect(run.errors.contains("never an argument") || run.errors.contains("is an argument"))
        #expect(!run.errors.contains(own))
    }

    @Test(arguments: [["Anna Real Name"], ["Anna", "Real", "Name"]])
    func `a name that was typed after all is not repeated`(name: [String]) throws {
        let run = try KithProgram(["member", "add", "harbour"] + name)
        #expect(run.code == 64)
        #expect(
            run.errors.hasPrefix(
                "kith: A name is never an argument: leave it out, it is asked for.\nTry: kith member add --help\nUsage: "))
        #expect(!run.errors.contains("Anna") && !run.errors.contains("Real"))
    }
}
