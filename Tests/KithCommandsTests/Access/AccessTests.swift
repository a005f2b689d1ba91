import KithCommands
import KithWire
import Testing

@Suite struct AccessTests {
    private static let grants =
        #"[{"role":"operator","user":"root","number":0,"since":""},{"role":"coordinator","system_group":"support","number":51,"since":"2026-11-01T10:00:00Z","by":0},{"role":"facilitator","user":"anna","number":1004,"group":"harbour","since":"2026-11-02T10:00:00Z","by":0,"trouble":"uid 1004 is called bert now, so nobody has this role"}]"#

    @Test func `the list shows whose a role is, and why one does not hold`() throws {
        let server = try FakeServer { _, _ in .result(#"{"grants":\#(AccessTests.grants)}"#) }
        #expect(
            try KithProgram("access", "list", server: server).lines == [
                "ROLE         WHO                      FOR         SINCE",
                "operator     root (0)                             always",
                "coordinator  Unix group support (51)  all groups  2026-11-01",
                "facilitator  anna (1004)              harbour     2026-11-02",
                "  ! anna, facilitator: uid 1004 is called bert now, so nobody has this role",
            ])
    }

    @Test func `the log shows who read what, about whom and how often`() throws {
        let server = try FakeServer { _, _ in
            .result(
                #"{"readings":[{"day":"2026-11-21","uid":1004,"user":"anna","role":"facilitator","method":"member.list","times":3},{"day":"2026-11-20","uid":1005,"role":"operator","method":"member.show","member":"harbour/quiet-heron","times":1}]}"#
            )
        }
        #expect(
            try KithProgram("access", "log", "harbour", "--limit", "9", server: server).lines == [
                "DAY         WHO       ROLE         TIMES  ABOUT        WHAT",
                "2026-11-21  anna      facilitator  3                   the list of people",
                "2026-11-20  uid 1005  operator     1      quiet-heron  one person's page",
            ])
        #expect(server.requests.last?["params"]?["limit"] == .integer(9))
    }

    @Test(arguments: [
        (
            ["facilitator", "harbour", "hill", "--user", "anna"], ["harbour", "hill"],
            "anna is facilitator of harbour, hill."
        ),
        (
            ["coordinator", "--groups", "harbour, hill", "--user", "anna"], ["harbour", "hill"],
            "anna is coordinator of harbour, hill."
        ),
        (["coordinator", "--user", "anna"], nil, "anna is coordinator of all groups."),
        (["operator", "--system-group", "staff"], nil, "Everybody in the Unix group staff is operator."),
    ])
    func `a role is given to one account or Unix group, for groups`(words: [String], groups: [String]?, said: String) throws {
        let server = try FakeServer { _, params in
            let holder = (params["user"]?.string).map { #""user":"\#($0)""# } ?? #""system_group":"staff""#
            let each = (groups ?? [""]).map { group in
                let group = group.isEmpty ? "" : #","group":"\#(group)""#
                return #"{"role":"\#(params["role"]?.string ?? "")",\#(holder),"number":7,"since":"x"\#(group)}"#
            }
            return .result(#"{"grants":[\#(each.joined(separator: ","))]}"#)
        }
        #expect(try KithProgram(["access", "grant"] + words, server: server).lines == [said])
        let asked = server.requests.last?["params"]
        #expect(asked?["groups"] == groups.map { .array($0.map(JSONValue.string)) })
    }

    @Test func `what was taken back is said, and what is left`() throws {
        let left = try FakeServer { _, _ in
            .result(#"{"grants":[{"role":"facilitator","user":"anna","number":7,"group":"hill","since":"x"}]}"#)
        }
        #expect(
            try KithProgram("access", "revoke", "facilitator", "harbour", "--user", "anna", server: left).lines == [
                "anna is no longer facilitator of harbour.", "anna is still facilitator of hill.",
            ])
        let none = try FakeServer { _, _ in .result(#"{"grants":[]}"#) }
        #expect(
            try KithProgram("access", "revoke", "courier", "--user", "post", server: none).lines
                == ["post is no longer courier."])
    }

    @Test(arguments: [
        (["helper", "--user", "anna"], "There is no role 'helper': operator, coordinator, facilitator, courier."),
        (["facilitator", "--user", "anna"], "A facilitator is one of a group: name it."),
        (["facilitator", "harbour"], "Say whose it is: --user NAME, or --system-group NAME."),
        (["courier", "--user", "a", "--system-group", "b"], "Say whose it is: --user NAME, or --system-group NAME."),
        (["operator", "harbour", "--user", "anna"], "The role of operator is for no group in particular."),
    ])
    func `a slip is answered before anything is asked`(words: [String], said: String) throws {
        let run = try KithProgram(["access", "grant"] + words)
        #expect(run.code == 64)
        #expect(run.errors.hasPrefix("kith: \(said)\nTry: kith access grant --help\n"))
    }

    @Test func `what is in the log is never cut, and opening one's own page is not in it`() throws {
        func server(_ readings: [String]) throws -> FakeServer {
            let all = readings.map {
                #"{"day":"2026-11-21","uid":1,"user":"kt-anna","role":"facilitator","times":2,\#($0)}"#
            }
            return try FakeServer { _, _ in .result(#"{"readings":[\#(all.joined(separator: ","))]}"#) }
        }
        let own = #""member":"harbour/quiet-heron""#
        let run = try KithProgram(
            "access", "log", "harbour",
            server: server([
                #""method":"me.enter",\#(own)"#, #""method":"me.enter, in vain",\#(own)"#, #""method":"me.enter, in vain""#,
                #""method":"member.new",\#(own)"#, #""method":"member.ask",\#(own)"#,
            ]))
        #expect(
            run.lines == [
                "DAY         WHO      ROLE         TIMES  ABOUT        WHAT",
                "2026-11-21  kt-anna  facilitator  2      quiet-heron  a wrong secret was tried",
                "2026-11-21  kt-anna  facilitator  2                   a name that nobody has was",
                "                                                      tried",
                "2026-11-21  kt-anna  facilitator  4      quiet-heron  what somebody said",
            ])
        let none = try KithProgram("access", "log", "harbour", server: server([#""method":"me.enter",\#(own)"#]))
        #expect(none.lines == ["Nothing about the people of harbour was read."])
    }

    @Test(arguments: [["--as", "courier", "whoami"], ["whoami", "--as", "courier"], ["--as=courier", "whoami"]])
    func `a session can be held to one role, wherever it is said`(words: [String]) throws {
        let server = try FakeServer { _, _ in
            .result(#"{"uid":9,"user":"post","role":"courier","roles":["courier"],"groups":{}}"#)
        }
        #expect(try KithProgram(words, server: server).lines == ["post, courier"])
        #expect(server.greetings.map { $0["role"]?.string } == ["courier"])
        let both = try KithProgram(["--socket", server.path, "--as", "courier", "group", "list", "--json"])
        #expect(both.code == 1 && server.greetings.count == 2)
    }

    @Test func `a role that does not exist is a slip`() throws {
        let run = try KithProgram("status", "--as", "stranger")
        #expect(run.code == 64)
        #expect(
            run.errors.hasPrefix(
                "kith: There is no role 'stranger' to act in: operator, coordinator,\n      facilitator, courier.\nTry: kith status --help\n"
            ))
    }

    @Test(arguments: [
        (
            #"{"uid":4,"user":"anna","role":"coordinator","roles":["coordinator","facilitator"],"groups":{"coordinator":["all"],"facilitator":["harbour","night-owls"]}}"#,
            ["anna, coordinator of all groups; facilitator of harbour, night-owls"]
        ),
        (
            #"{"uid":4,"user":"anna","role":"facilitator","roles":["facilitator","stranger"],"groups":{"facilitator":["hill"]}}"#,
            ["anna, facilitator of hill"]
        ),
        (
            #"{"uid":0,"user":"root","role":"operator","roles":["operator"],"groups":{"operator":["all"]}}"#,
            ["root, operator"]
        ),
        (
            #"{"uid":65500,"role":"stranger","roles":["stranger"],"groups":{}}"#,
            [
                "uid 65500, without a role here",
                "To see groups you need a role. Whoever looks after this machine can give you",
                "one:",
                "  sudo kith access grant facilitator GROUP --user NAME",
            ]
        ),
        (
            #"{"uid":7,"user":"bert","role":"stranger","roles":[],"groups":{}}"#,
            [
                "bert, without a role here", "To see groups you need a role. Whoever looks after this machine can give you",
                "one:",
                "  sudo kith access grant facilitator GROUP --user bert",
            ]
        ),
    ])
    func `who somebody is comes with what for, or with what would help`(json: String, lines: [String]) throws {
        #expect(WhoAmIScreen.lines(try Sample.decode(json), Terminal()) == lines)
    }

    @Test func `many groups are cut with a number`() throws {
        let groups = (1...23).map { "\"g\($0)\"" }.joined(separator: ",")
        let who: WhoAmI.Result = try Sample.decode(
            #"{"uid":4,"user":"anna","role":"facilitator","roles":["facilitator"],"groups":{"facilitator":[\#(groups)]}}"#)
        #expect(RoleWords.line(who).hasSuffix("g19, g20 and 3 more"))
    }
}
