import KithCommands
import KithWire
import Testing

@Suite struct MeScreenTests {
    private func screen(_ page: String) throws -> MeScreen {
        MeScreen(try Sample.decode(page), Terminal())
    }

    @Test func `the menu has numbers and words, and what was said`() throws {
        let page = Sample.page(new: true, asks: ["roles"], secrets: #"[{"at":"2026-11-21T10:00:00Z","by":"anna"}]"#)
        #expect(
            try screen(page).menu(isFirst: true) == [
                "Your page in Harbour", "anna set a secret for you on 2026-11-21. If that was not with you, choose",
                "another: 8", "", "  1  kept    what is kept about me", "  2  name    my name",
                "  3  reach   how to reach me", "  4  agree   what I agree to", "  5  new     I am new  (you said so)",
                "  6  call    I'd like a call", "  7  roles   ask me when roles are shared  (you said so)",
                "  8  secret  my secret", "  9  leave   leave the group",
                " 10  remove  have everything about me removed for good",
                " 11  do      what I'd like to do", " 12  away    away for a while",
                " 13  ethics  what this group promises itself", " 14  support where else support is to be had",
                " 15  remind  how I am reminded", " 16  look    look at how I support others, for myself alone",
                "  0  done    that is all", "",
            ])
        #expect(try screen(page).menu(isFirst: false).count == 20)
        let left = try screen(page.replacing(#""here":true"#, with: #""here":false"#)).menu(isFirst: false)
        #expect(
            left.suffix(10) == [
                "  9  back    come back to the group", " 10  remove  have everything about me removed for good",
                " 11  do      what I'd like to do", " 12  away    away for a while",
                " 13  ethics  what this group promises itself", " 14  support where else support is to be had",
                " 15  remind  how I am reminded", " 16  look    look at how I support others, for myself alone",
                "  0  done    that is all", "",
            ])
    }

    @Test func `each choice answers to its number and its word`() {
        for isHere in [true, false] {
            for choice in MeChoice.list(isHere: isHere) {
                #expect(MeChoice(typed: "\(choice.number)", isHere: isHere) == choice)
                #expect(MeChoice(typed: choice.rawValue.uppercased(), isHere: isHere) == choice)
            }
            #expect(MeChoice.list(isHere: isHere).map(\.number) == [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 0])
            // A word never changes what it means.
            #expect(MeChoice(typed: "leave", isHere: isHere) == .leave)
            #expect(MeChoice(typed: "back", isHere: isHere) == .back)
            #expect(MeChoice(typed: "17", isHere: isHere) == nil && MeChoice(typed: "", isHere: isHere) == nil)
        }
    }

    @Test func `an empty page says so in every part`() throws {
        #expect(
            try screen(Sample.page()).record() == [
                "This is what Harbour keeps about you. Beside it, its journal keeps on which",
                "days somebody with your number joined, left, asked or agreed; never who was at",
                "a meeting.", "", "you    harbour/quiet-heron",
                "name   Zoë",
                "stage  you come to the group", "", "How to reach you", "  no way", "", "What you agreed to", "  nothing",
                "", "Your secret",
                "  set on 2026-11-10 by you", "", "Who read what is kept", "  About you: nobody",
                "  About the group as a whole: nobody", "",
                "How you are reminded",
                "  You are reminded only of what you took on, and of what is for you alone.",
                "  No message comes from 21:00 until 08:00, on the group's clock.",
                "  3 messages come in a day at most.", "  A message does not name the group.", "",
                "Reminders that are planned", "  none", "", "Messages to you within a week", "  none",
            ])
    }

    @Test func `a full page shows all there is, who read it, and who set a secret`() throws {
        let page = Sample.page(
            asks: ["call"],
            contacts:
                #"[{"channel":"mail","address":"zoe@example.org","agreed":true},{"channel":"phone","address":"01","agreed":false}]"#,
            consents: "[\(Sample.mail),\(Sample.told.replacing("}", with: #","withdrawn":"2026-11-21T09:00:00Z"}"#))]",
            secrets: #"[{"at":"2026-11-21T10:00:00Z","by":"anna"}]"#,
            readings:
                #"[{"day":"2026-11-21","uid":1004,"user":"anna","role":"facilitator","method":"member.list","times":3},{"day":"2026-11-20","uid":7,"role":"operator","method":"later.thing","member":"harbour/quiet-heron","times":1}]"#,
            reminders:
                #"[{"due":"2026-11-24T16:30:00Z","audience":"you","channel":"mail"},{"due":"2026-11-25T16:30:00Z","audience":"facilitators"}]"#,
            messages:
                #"[{"at":"2026-11-23T18:00:00Z","channel":"mail","state":"sent"},{"at":"2026-11-22T18:00:00Z","state":"waiting"},{"at":"2026-11-21T18:00:00Z","channel":"mail","state":"later_code"}]"#
        )
        #expect(
            try screen(page).record().dropFirst(6) == [
                "stage     you come to the group", "you said  you would like a call", "",
                "How to reach you", "  email  zoe@example.org", "  phone  01 (not agreed to, so not used)", "",
                "What you agreed to", "  contact by email: agreed on 2026-11-20, by you",
                "      The group may write to me by email.",
                "  telling a third party, Dr Byrne: withdrawn on 2026-11-21; agreed on",
                "    2026-11-19, signed on paper, noted by somebody who facilitates",
                "      The group may tell them.", "", "Your secret", "  set on 2026-11-21 by account anna", "",
                "Who read what is kept", "  About you:", "    2026-11-20 uid 7, operator: later.thing",
                "  About the group as a whole:",
                "    2026-11-21 anna, facilitator: the list of people, 3 times", "",
                "How you are reminded",
                "  You are reminded only of what you took on, and of what is for you alone.",
                "  No message comes from 21:00 until 08:00, on the group's clock.",
                "  3 messages come in a day at most.", "  A message does not name the group.", "",
                "Reminders that are planned",
                "  2026-11-24 16:30 UTC: reaches you by email",
                "  2026-11-25 16:30 UTC, for the facilitators: does not reach you as things", "    stand", "",
                "Messages to you within a week", "  2026-11-23 18:00 UTC: sent by email",
                "  2026-11-22 18:00 UTC: on its way", "  2026-11-21 18:00 UTC: later_code by email",
            ])
    }

    @Test func `what somebody would like to do is there, with who noted it`() throws {
        let page = Sample.page(
            wishes:
                #""offers":[{"role":"tea","title":"Tea","willing":true,"by":"anna"},{"role":"tea","title":"Tea","meeting":"harbour@2026-12-08T18:30","willing":false}],"turns":[{"role":"door","title":"Door","meeting":"harbour@2026-12-01T18:30","time":\#(RoleScreenTests.time("2026-12-01"))}],"away":true"#
        )
        #expect(
            try screen(page).record().split(separator: "What you would like to do")[1].prefix { !$0.isEmpty } == [
                "  you are away: for now", "  you may be asked: Tea, noted by anna", "  you take: Door, Tue 2026-12-01 18:30",
                "  not then: Tea, Tue 2026-12-08",
            ])
        #expect(try screen(page).menu(isFirst: false).contains(" 12  away    away for a while  (you said so)"))
    }

    @Test func `what somebody chose as a name can't move the cursor`() throws {
        let screen = try screen(Sample.page(name: #"\u001b[2J\u202eZ"#))
        let shown = (screen.record() + screen.menu(isFirst: true)).joined()
        #expect(shown.contains(#"\u{1b}[2J\u{202e}Z"#))
        #expect(!shown.contains("\u{1b}") && !shown.contains("\u{202e}"))
    }

    @Test func `several secrets by one account are one line, and only since the person's own`() throws {
        func secret(_ day: Int, _ by: String?) -> String {
            #"{"at":"2026-11-\#(day)T10:00:00Z"\#(by.map { #","by":"\#($0)""# } ?? "")}"#
        }
        func notices(_ secrets: [String]) throws -> [String] {
            try screen(Sample.page(secrets: "[\(secrets.joined(separator: ","))]")).notices()
        }
        let anna = (18...21).reversed().map { secret($0, "kt-anna") }
        let said = [
            "kt-anna set a secret for you 4 times, last on 2026-11-21. If that was not with", "you, choose another: 8",
        ]
        #expect(try notices(anna) == said)
        #expect(try notices(anna + [secret(17, nil), secret(16, "bert")]) == said)
        #expect(try notices([secret(22, nil)] + anna).isEmpty)
        #expect(try notices((1...5).map { secret(20 + $0, "a\($0)") }).last == "2 more did: 1")
    }

    @Test func `readings are told apart, together where they are alike, and only what is about the person`() throws {
        func reading(_ method: String, member: String? = nil, day: Int = 20, times: Int = 1) -> String {
            let member = member.map { #","member":"\#($0)""# } ?? ""
            return
                #"{"day":"2026-11-\#(day)","uid":1,"user":"anna","role":"facilitator","method":"\#(method)"\#(member),"times":\#(times)}"#
        }
        let own = "harbour/quiet-heron"
        let readings = [
            reading("me.enter", member: own, times: 2), reading("me.enter, in vain", member: own),
            reading("me.enter, in vain"), reading("me.enter, in vain", member: "harbour/swift-owl"),
            reading("member.new", member: own, times: 2), reading("member.ask", member: own),
            reading("consent.record", member: own), reading("consent.withdraw", member: own, day: 19),
            reading("member.add", member: own, day: 19), reading("consent.list"), reading("member.list", times: 3),
        ]
        let lines = try screen(Sample.page(readings: "[\(readings.joined(separator: ","))]")).record()
        let first = try #require(lines.firstIndex(of: "Who read what is kept"))
        #expect(
            lines[first...].prefix(11) == [
                "Who read what is kept", "  About you:", "    2026-11-20 anna, facilitator: you opened this page, 2 times",
                "    2026-11-20 anna, facilitator: a wrong secret was tried",
                "    2026-11-20 anna, facilitator: what somebody said, 3 times",
                "    2026-11-20 anna, facilitator: an agreement noted",
                "    2026-11-19 anna, facilitator: an agreement withdrawn",
                "    2026-11-19 anna, facilitator: that somebody joined", "  About the group as a whole:",
                "    2026-11-20 anna, facilitator: who agreed to one thing",
                "    2026-11-20 anna, facilitator: the list of people, 3 times",
            ])
    }
}
