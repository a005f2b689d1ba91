import KithWire
import Testing

/// `kith me` in a pipe: lines in, one connection, lines out.
@Suite struct MeProgramTests {
    private func server(_ page: String = Sample.page()) throws -> FakeServer {
        try FakeServer { method, params in
            switch method {
            case "group.show": .result(Sample.group)
            case "consent.ask": .result(Sample.wordings)
            case "me.leave": .result("{}")
            case "me.contacts":
                .result(Sample.page(contacts: #"[{"channel":"mail","address":"zoe@example.org","agreed":false}]"#))
            case "me.name": .result(Sample.page(name: params["name"]?.string ?? "?"))
            default: .result(page)
            }
        }
    }

    private func run(_ lines: [String], _ server: FakeServer) throws -> KithProgram {
        let all = ["quiet-heron", "open sesame"] + lines
        return try KithProgram("me", "harbour", server: server, input: all.map { $0 + "\n" }.joined())
    }

    private func parameters(_ server: FakeServer, _ method: String) -> [JSONValue?] {
        server.requests.filter { $0["method"]?.string == method }.map { $0["params"] }
    }

    @Test func `who they are is read from lines, and all of it is one connection`() throws {
        let server = try server()
        let run = try run(["1", "reach", "", "0", "not read"], server)
        #expect(run.code == 0)
        #expect(server.methods == ["group.show", "me.enter", "me.show"])
        #expect(server.greetings.count == 1)
        #expect(
            parameters(server, "me.enter") == [
                .object([
                    "group": .string("harbour"), "handle": .string("quiet-heron"), "secret": .string("open sesame"),
                ])
            ])
        #expect(!run.output.contains("\u{1b}") && run.errors.isEmpty)
        #expect(run.lines.first == "This is what Harbour keeps about you. Beside it, its journal keeps on which")
        #expect(run.lines.suffix(2) == ["There is no way to reach you here.", ""])
    }

    @Test func `the end of the input is the end of the page`() throws {
        let server = try server()
        #expect(try run([], server).code == 0)
        #expect(server.methods == ["group.show", "me.enter"])
        #expect(try KithProgram("me", "harbour", server: server).code == 0)
        #expect(server.methods == ["group.show", "me.enter", "group.show"])
    }

    @Test func `a name, a call, being new and being asked are each said apart`() throws {
        let server = try server(Sample.page(new: true))
        let run = try run(["name", "Zo", "new", "no", "call", "yes", "7", "", "2", "-", "2", ""], server)
        #expect(run.code == 0)
        #expect(
            run.lines == [
                "You are called Zoë here.", "You are called Zo from now on.", "Noted: you are not new any more.",
                "Noted: you would like a call.", "You are called Zoë here.", "You are called ? from now on.",
                "You are called ? here.",
            ])
        #expect(
            parameters(server, "me.say") == [
                .object(["new": .bool(false)]), .object(["call": .bool(true)]),
            ])
        #expect(parameters(server, "me.name") == [.object(["name": .string("Zo")]), .object([:])])
    }

    @Test func `ways to be reached are given whole`() throws {
        let server = try server()
        let run = try run(["3", "mail: zoe@example.org", "Phone 0123 45", "", "3", "none"], server)
        #expect(run.code == 0)
        #expect(run.lines.contains("email  zoe@example.org (not agreed to, so not used)") == false)
        #expect(run.lines.contains("  email  zoe@example.org (not agreed to, so not used)"))
        #expect(
            parameters(server, "me.contacts") == [
                .object([
                    "contacts": .array([
                        .object(["channel": .string("mail"), "address": .string("zoe@example.org")]),
                        .object(["channel": .string("phone"), "address": .string("0123 45")]),
                    ])
                ]), .object(["contacts": .array([])]),
            ])
    }

    @Test func `nothing is agreed to but what was`() throws {
        let server = try server(Sample.page(consents: "[\(Sample.mail),\(Sample.told)]"))
        // Email is withdrawn, the sheet left as it is, Dr Byrne too, and one more party named.
        let run = try run(["4", "withdraw", "", "", "My sister", "agree", "0"], server)
        #expect(run.code == 0)
        #expect(
            parameters(server, "me.consent") == [
                .object(["purpose": .string("mail"), "agree": .bool(false)]),
                .object([
                    "purpose": .string("third_party"), "party": .string("My sister"), "agree": .bool(true),
                    "version": .string("kith-1"),
                ]),
            ])
        #expect(
            run.lines == [
                "1 of 3  contact by email", "  The group may write to me by email.",
                "  So far: agreed on 2026-11-20, by you.", "Withdrawn, from now on.",
                "2 of 3  name on the sign-up sheet", "  My name may stand on the sheet.",
                "3 of 3  telling a third party", "  The group may tell them.",
                "  Dr Byrne: agreed on 2026-11-19, signed on paper, noted by somebody who", "  facilitates.",
                "Noted: you agree.", "That is all there is to agree to. You can change any of it at any time.",
            ])
    }

    @Test(arguments: [["4"], ["4", ""], ["4", "", "0"], ["4", "", "", "", ""]])
    func `silence and empty lines agree to nothing`(lines: [String]) throws {
        let server = try server()
        #expect(try run(lines, server).code == 0)
        #expect(parameters(server, "me.consent") == [])
    }

    @Test func `a word that is neither is no consent`() throws {
        let server = try server()
        let run = try run(["4", "yes"], server)
        #expect(run.code == 1)
        #expect(parameters(server, "me.consent") == [])
        #expect(run.errors == "kith: 'agree' or an empty line is wanted.\nTry: an empty line: as it is\n")
    }

    @Test func `another secret is one line, and not shown`() throws {
        let server = try server()
        let run = try run(["8", "blue kettle 9", "secret", ""], server)
        #expect(parameters(server, "me.secret") == [.object(["secret": .string("blue kettle 9")])])
        #expect(run.lines == ["From now on your secret is the one that you typed."])
    }

    @Test func `leaving is confirmed, and they are welcome back`() throws {
        let server = try server()
        let run = try run(["9", "1", "leave", "1"], server)
        #expect(run.code == 0)
        #expect(server.requests.last?["params"]?["forget"] == nil)
        #expect(server.methods == ["group.show", "me.enter", "me.leave"])
        #expect(
            run.lines.suffix(2) == [
                "You have left. What you agreed to has ended; the rest is kept.", "You are welcome back at any time.",
            ])
    }

    @Test(arguments: [["9", "2", "remove"], ["10", "remove"], ["remove", "Remove"]], [true, false])
    func `everything is removed on a word of its own, here or left`(lines: [String], isHere: Bool) throws {
        // Nine is the way back for somebody who has left.
        guard isHere || lines[0] != "9" else { return }
        let server = try server(Sample.page().replacing(#""here":true"#, with: #""here":\#(isHere)"#))
        let run = try run(lines + ["1"], server)
        #expect(server.requests.last?["params"]?["forget"] == .bool(true))
        #expect(server.methods == ["group.show", "me.enter", "me.leave"])
        #expect(
            run.lines.suffix(3) == [
                "You have left. Nothing about you is kept any more but a number without a name",
                "in the group's past.", "You are welcome back at any time.",
            ])
    }

    @Test(arguments: [
        ["9"], ["9", ""], ["9", "1"], ["9", "2", "leave"], ["9", "leave", "leave"], ["10"], ["10", "yes"], ["10", "leave"],
    ])
    func `without the word nobody leaves`(lines: [String]) throws {
        let server = try server()
        let run = try run(lines, server)
        #expect(run.lines.contains("Nothing has changed."))
        #expect(!server.methods.contains("me.leave"))
    }

    @Test func `whoever has left comes back on the word for it alone`() throws {
        let left = Sample.page().replacing(#""here":true"#, with: #""here":false"#)
        let server = try server(left)
        let run = try run(["leave", "9", "leave", "9", "back"], server)
        #expect(
            run.lines == [
                "You have left already. To come back: 9", "Nothing has changed.",
                "Welcome back. Nothing is agreed to until you say so: 4",
            ])
        #expect(server.methods == ["group.show", "me.enter", "me.return"])
        let here = try self.server()
        #expect(try self.run(["back"], here).lines == ["You are here already."])
        #expect(!here.methods.contains("me.return"))
    }

    @Test(arguments: ["harbour/Quiet-Heron", "Quiet-Heron", "HARBOUR/quiet-heron"])
    func `a handle is taken however it was written down`(typed: String) throws {
        let server = try server()
        _ = try KithProgram("me", "harbour", server: server, input: "\(typed)\nopen sesame\n")
        #expect(server.requests.last?["params"]?["handle"]?.string == "quiet-heron")
    }

    @Test func `whose terminal it takes is told, and not how to be given a role`() throws {
        let server = try FakeServer { _, _ in
            .error(code: "permission_denied", message: "No role.", remedy: "sudo kith access grant")
        }
        let run = try KithProgram("me", "harbour", server: server, input: "quiet-heron\nopen sesame\n")
        #expect(run.code == 77)
        #expect(
            run.errors
                == "kith: Your page opens in the terminal of somebody who facilitates your group:\n      ask one of them.\n")
    }

    @Test func `a role that is taken back ends the page`() throws {
        let server = try FakeServer { method, _ in
            switch method {
            case "group.show": .result(Sample.group)
            case "me.enter": .result(Sample.page())
            default: .error(code: "permission_denied", message: "No role.", remedy: "sudo kith access grant")
            }
        }
        let run = try run(["1", "2"], server)
        #expect(run.code == 77)
        #expect(
            run.errors
                == "kith: This page has ended, because this account no longer facilitates harbour.\n      What you did before is kept.\n"
        )
        #expect(server.methods == ["group.show", "me.enter", "me.show"])
    }

    @Test func `a secret that is too short, or is not there, changes nothing`() throws {
        let server = try server()
        let short = try run(["8", "kettle"], server)
        #expect(
            short.errors
                == "kith: A secret is 8 characters long at least, so nothing has changed.\nTry: a few words\n")
        let none = try run(["8"], server)
        #expect(none.code == 1)
        #expect(none.errors == "kith: Nothing has changed.\nTry: 8 again, with a secret or an empty line after it\n")
        #expect(!server.methods.contains("me.secret"))
    }

    @Test func `what somebody else did with the secret is said at once`() throws {
        let secrets =
            #"[{"at":"2026-11-21T10:00:00Z","by":"an\u001bna"},{"at":"2026-11-12T10:00:00Z"},{"at":"2026-11-10T10:00:00Z","by":"bert"}]"#
        let run = try run([], server(Sample.page(secrets: secrets)))
        #expect(
            run.lines == [
                #"an\u{1b}na set a secret for you on 2026-11-21. If that was not with you,"#,
                "choose another: 8",
            ])
    }

    @Test func `a wrong secret may be followed by another, three in all`() throws {
        let server = try FakeServer { method, params in
            if method == "group.show" { return .result(Sample.group) }
            return params["secret"]?.string == "right"
                ? .result(Sample.page()) : .error(code: "permission_denied", message: "Not together.", remedy: nil)
        }
        let input = "quiet-heron\nwrong\nquiet-heron\nright\n"
        #expect(try KithProgram("me", "harbour", server: server, input: input).code == 0)
        let run = try KithProgram(
            "me", "harbour", server: server, input: String(repeating: "quiet-heron\nwrong\n", count: 4))
        #expect(run.code == 77)
        #expect(run.errors == "kith: Not together.\n")
        #expect(server.methods.count { $0 == "me.enter" } == 5)
    }

    @Test func `a refusal about anything else is not asked about again`() throws {
        let server = try FakeServer { method, _ in
            method == "group.show" ? .result(Sample.group) : .error(code: "unavailable", message: "Later.", remedy: nil)
        }
        let run = try KithProgram("me", "harbour", server: server, input: "a-b\nx\na-b\nx\n")
        #expect([run.errors, "\(run.code)", "\(server.methods.count)"] == ["kith: Later.\n", "1", "2"])
    }

    @Test func `a group that is not there is told before a secret is asked for`() throws {
        let server = try FakeServer { _, _ in .error(code: "not_found", message: "No 'harbor'.", remedy: nil) }
        let run = try KithProgram("me", "harbor", server: server, input: "quiet-heron\nopen sesame\n")
        #expect(run.code == 1 && run.errors == "kith: No 'harbor'.\n")
        #expect(server.methods == ["group.show"])
    }

    @Test func `in a pipe a refused step ends it, so that what follows is not taken for something else`() throws {
        let server = try FakeServer { method, _ in
            if method == "group.show" { return .result(Sample.group) }
            return method == "me.enter" ? .result(Sample.page()) : .error(code: "conflict", message: "No.", remedy: nil)
        }
        let run = try run(["2", "Zo", "9", "2", "leave"], server)
        #expect(run.code == 1)
        #expect(server.methods == ["group.show", "me.enter", "me.name"])
    }

    @Test func `the page comes as JSON too`() throws {
        let run = try KithProgram("me", "harbour", "--json", server: server(), input: "quiet-heron\nopen sesame\n")
        let page: MeView = try Sample.decode(run.output)
        #expect(page.name == "Zoë")
    }
}
