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
                "Your page in Harbour", "A new secret was issued on 2026-11-21 by account anna. If that was not with",
                "you, choose another: 8", "", "  1  kept    what is kept about me", "  2  name    my name",
                "  3  reach   how to reach me", "  4  agree   what I agree to", "  5  new     I am new  (you said so)",
                "  6  call    I'd like a call", "  7  roles   ask me when roles are shared  (you said so)",
                "  8  secret  my secret", "  9  leave   leave the group", "  0  done    that is all", "",
            ])
        #expect(try screen(page).menu(isFirst: false).count == 13)
    }

    @Test func `each choice answers to its number and its word`() {
        for choice in MeChoice.allCases {
            #expect(MeChoice(typed: "\(choice.number)") == choice)
            #expect(MeChoice(typed: choice.rawValue.uppercased()) == choice)
        }
        #expect(MeChoice.allCases.map(\.number) == [1, 2, 3, 4, 5, 6, 7, 8, 9, 0])
        #expect(MeChoice(typed: "10") == nil && MeChoice(typed: "") == nil)
    }

    @Test func `an empty page says so in every part`() throws {
        #expect(
            try screen(Sample.page()).record() == [
                "This is what Harbour keeps about you. Beside it, its journal keeps on which",
                "days somebody with your number came, asked or agreed; never what was said.", "", "you    harbour/quiet-heron",
                "name   Zoë",
                "stage  you come to the group", "", "How to reach you", "  no way", "", "What you agreed to", "  nothing",
                "", "Your secret", "  set on 2026-11-10 by you", "", "Who read what is kept about you", "  nobody", "",
                "Reminders that are planned", "  none",
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
                #"[{"day":"2026-11-21","uid":1004,"user":"anna","role":"facilitator","method":"member.list","times":3},{"day":"2026-11-20","uid":7,"role":"operator","method":"later.thing","times":1}]"#,
            reminders:
                #"[{"due":"2026-11-24T16:30:00Z","audience":"you","channel":"mail"},{"due":"2026-11-25T16:30:00Z","audience":"facilitators"}]"#
        )
        #expect(
            try screen(page).record().dropFirst(5) == [
                "stage     you come to the group", "you said  you would like a call", "",
                "How to reach you", "  email  zoe@example.org", "  phone  01 (not agreed to, so not used)", "",
                "What you agreed to", "  contact by email: agreed on 2026-11-20, by you",
                "      The group may write to me by email.",
                "  telling a third party, Dr Byrne: withdrawn on 2026-11-21; agreed on",
                "    2026-11-19, signed on paper, noted by somebody who facilitates",
                "      The group may tell them.", "", "Your secret", "  set on 2026-11-21 by account anna", "",
                "Who read what is kept about you", "  2026-11-21 anna, facilitator: the list of people, 3 times",
                "  2026-11-20 uid 7, operator: later.thing", "", "Reminders that are planned",
                "  2026-11-24 16:30 UTC: reaches you by email",
                "  2026-11-25 16:30 UTC, for facilitators: does not reach you as things stand",
            ])
    }

    @Test func `what somebody chose as a name can't move the cursor`() throws {
        let screen = try screen(Sample.page(name: #"\u001b[2J\u202eZ"#))
        let shown = (screen.record() + screen.menu(isFirst: true)).joined()
        #expect(shown.contains(#"\u{1b}[2J\u{202e}Z"#))
        #expect(!shown.contains("\u{1b}") && !shown.contains("\u{202e}"))
    }

    @Test func `many secrets by others are told as a number, and fit the screen`() throws {
        let secrets =
            "[" + [String](repeating: #"{"at":"2026-11-21T10:00:00Z","by":"anna"}"#, count: 9).joined(separator: ",") + "]"
        let lines = try screen(Sample.page(secrets: secrets)).menu(isFirst: true)
        #expect(lines.dropFirst(7).first == "6 more before that are on the page: 1")
        #expect(lines.count < 24)
    }
}
