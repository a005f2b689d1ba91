import KithCommands
import KithWire
import Testing

@Suite struct PlannedScreenTests {
    @Test func `topics stand there with where they are, and nobody's name`() {
        let topics = [
            TopicView(
                topic: "aaa", text: "Sleep", state: "planned", meeting: "harbour@2026-12-01T18:30", at: "2026-12-01T18:30",
                suggested: "2026-11-01"),
            TopicView(
                topic: "bbb", text: "What helps on days when nothing helps, and what we would tell ourselves of a year ago",
                state: "suggested", suggested: "2026-11-02"),
            TopicView(
                topic: "ccc", text: "Rights", state: "done", meeting: "harbour@2026-11-17T18:30#s1", at: "2026-11-17T18:30",
                suggested: "2026-10-01",
                done: "2026-11-18", word: "We want more of it."),
        ]
        #expect(
            PlannedScreen(Terminal()).topics(topics) == [
                "- Sleep", "    planned for 2026-12-01 18:30", "    aaa",
                "- What helps on days when nothing helps, and what we would tell ourselves of a",
                "  year ago", "    suggested", "    bbb", "- Rights",
                "    done, noted on 2026-11-18; planned for 2026-11-17 18:30", "    We want more of it.", "    ccc",
            ])
    }

    @Test func `guests stand there with what the group asked for`() {
        let speakers = [
            SpeakerView(
                speaker: "aaa", name: "Dr Quill", role: "law centre", about: "rights at work", state: "planned",
                meeting: "harbour@2026-12-01T18:30", at: "2026-12-01T18:30", invited: "2026-11-01"),
            SpeakerView(speaker: "bbb", about: "sleep", state: "agreed", invited: "2026-11-01"),
            SpeakerView(
                speaker: "ccc", role: "a dietician", about: "food", state: "been", invited: "2026-10-01", been: "2026-11-18",
                word: "Worth asking again."),
        ]
        #expect(
            PlannedScreen(Terminal()).speakers(speakers) == [
                "- Dr Quill, law centre: on rights at work", "    planned for 2026-12-01 18:30", "    aaa", "- A guest: on sleep",
                "    has agreed to come", "    bbb", "- a dietician: on food", "    has been there, noted on 2026-11-18",
                "    Worth asking again.", "    ccc",
            ])
        var hostile = speakers[0]
        (hostile.name, hostile.word) = ("\u{202e}lliuQ", "a\u{1b}[2J")
        let shown = PlannedScreen(Terminal()).speakers([hostile]).joined()
        #expect(!shown.unicodeScalars.contains { $0.value < 32 || $0.value == 0x202e })
    }

    @Test func `a card has a line for each step, and says whose words they are`() {
        let card = CardView(
            situation: "danger", title: "When somebody is in danger",
            text: "- Stay calm and stay with them, and let somebody else go on with the group in the other room.\nRing 112.")
        #expect(
            CardScreen(Terminal()).card(card) == [
                "When somebody is in danger", "  (general words, not the law of any country)",
                "  - Stay calm and stay with them, and let somebody else go on with the group",
                "    in the other room.", "  Ring 112.",
            ])
        var own = card
        (own.version, own.written, own.text) = (2, "2026-11-20", "Ring \u{1b}112.")
        let whole = CardShow.Result(
            country: "IE", preface: "No legal advice.", cards: [own],
            resources: [
                ResourceView(
                    resource: "a", of: "network", kind: "emergency", name: "Emergency", phone: "112", confirmed: "2026-11-01")
            ])
        #expect(
            CardScreen(Terminal()).show(whole) == [
                "For facilitators in Ireland", "", "When somebody is in danger",
                "  (written by the network on 2026-11-20, version 2)", "  Ring \\u{1b}112.", "", "Whom to call",
                "  Emergency: 112", "    last confirmed 2026-11-01",
                "  No crisis line is written down yet. Before one is needed:",
                "  kith resource add crisis-line --group GROUP", "", "No legal advice.",
            ])
        let nowhere = CardScreen(Terminal()).show(CardShow.Result(preface: "x", cards: [], resources: []))
        #expect(nowhere.first == "For facilitators, wherever the group is")
        // Nobody is left without a number.
        #expect(
            nowhere.suffix(5) == [
                "Whom to call", "  In an emergency: the number of your country. Where you don't know it, 112 on",
                "  a mobile phone reaches help in most countries.",
                "  No crisis line is written down yet. Before one is needed:",
                "  kith resource add crisis-line --group GROUP",
            ])
        #expect(
            CardScreen(Terminal()).list([CardEdition(country: "IE", situation: "abuse", version: 3, written: "2026-11-20")])
                == ["IE (Ireland), abuse: version 3, written on 2026-11-20"])
    }
}
