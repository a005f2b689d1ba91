import KithCommands
import KithModel
import KithWire
import Testing

@Suite struct OutboxScreenTests {
    private let wide = OutboxScreen(Terminal())
    private let narrow = OutboxScreen(Terminal(width: 40))

    private func view(
        _ message: String = "m1", _ member: String = "harbour/kind-heron", _ state: String = "waiting", reason: String? = nil,
        channel: String? = nil, next: String? = nil
    ) -> MessageView {
        MessageView(
            message: message, member: member, state: state, reason: reason, channel: channel, made: "2026-11-23T18:00:00Z",
            next: next, until: "2026-11-24T18:30:00Z")
    }

    private var several: [MessageView] {
        [
            view(next: "2026-11-24T08:00:00Z"), view("m2", "harbour/warm-otter", "parked", reason: "refused", channel: "mail"),
            view("m3", "harbour/calm-wren", "claimed"), view("m4", "harbour/fair-elm", "uncertain", channel: "mail"),
        ]
    }

    @Test func `messages stand in columns, with why in words`() {
        #expect(
            wide.list(several, of: "harbour", state: nil) == [
                "MESSAGE  FOR         STATE",
                "m1       kind-heron  waits             Not before 2026-11-24 08:00 UTC.",
                "m2       warm-otter  put aside         The other side does not take it; perhaps",
                "                                       the address is not in use any more.",
                "m3       calm-wren   with the courier",
                "m4       fair-elm    may have arrived  The line was lost twice while it was",
                "                                       handed over, so it is not tried again by",
                "                                       itself.",
            ])
    }

    @Test func `on a narrow screen each has lines of its own`() {
        #expect(
            narrow.list(Array(several.prefix(2)), of: "harbour", state: nil) == [
                "kind-heron: waits", "  Not before 2026-11-24 08:00 UTC.", "  m1", "warm-otter: put aside",
                "  The other side does not take it;", "  perhaps the address is not in use any", "  more.", "  m2",
            ])
        #expect(wide.list([view("20261124T183000-9f3a")], of: "harbour", state: nil).last == "  20261124T183000-9f3a")
    }

    @Test func `an empty list says of which`() {
        #expect(wide.list([], of: "harbour", state: nil) == ["No message of harbour is on its way."])
        #expect(wide.list([], of: "harbour", state: .parked) == ["No message of harbour is in that state: put aside."])
    }

    @Test func `one message says how it fares and what one may do`() {
        #expect(
            wide.show(several[1], of: "harbour") == [
                "for     harbour/warm-otter", "state   put aside",
                "        The other side does not take it; perhaps the address is not in use any", "        more.",
                "way     email", "made    2026-11-23 18:00 UTC", "useful  until 2026-11-24 18:30 UTC", "",
                "To try again: kith outbox retry harbour m2", "To let it go: kith outbox drop harbour m2",
            ])
        #expect(wide.show(view(), of: "harbour").last == "To let it go: kith outbox drop harbour m1")
        #expect(
            wide.show(view("m5", "harbour/kind-heron", "sent", channel: "text"), of: "harbour") == [
                "for    harbour/kind-heron", "state  sent", "way    text message", "made   2026-11-23 18:00 UTC",
            ])
    }

    @Test func `a reason blames nobody, and each has a sentence`() {
        let sentences = Delivering.Reason.allCases.map { DeliveryWords.reason($0.rawValue) }
        #expect(Set(sentences).count == Delivering.Reason.allCases.count)
        for sentence in sentences {
            #expect(sentence.hasSuffix(".") && sentence.first?.isUppercase == true)
            for word in ["failed", "fault", "wrong", "must", "should have", "refuse"] { #expect(!sentence.contains(word)) }
        }
        #expect(DeliveryWords.reason("later\u{1b}") == #"later\u{1b}"#)
        #expect(Set(Delivering.State.allCases.map { DeliveryWords.state($0.rawValue) }).count == 6)
        #expect(DeliveryWords.state("later\u{1b}") == #"later\u{1b}"#)
    }

    private func stats(_ states: [String: Int], courier: String? = "2026-11-24T08:00:30Z") -> OutboxStats.Result {
        OutboxStats.Result(
            states: states, oldest: states["waiting"] == nil ? nil : "2026-11-24T07:59:00Z", courier: courier,
            channels: ["mail", "text"], groups: states["parked"] == nil ? [] : ["harbour", "night-owls"])
    }

    @Test func `how messages fare is a few lines, with the courier`() {
        #expect(
            wide.stats(stats(["waiting": 3, "sent": 12, "parked": 1, "dropped": 0, "later": 2])) == [
                "waits      3", "sent       12 within a week", "put aside  1", "later      2",
                "longest    one could have gone out since 2026-11-24 07:59 UTC", "",
                "A courier last came at 2026-11-24 08:00 UTC, and carries email, text message.",
                "Somebody has to look: harbour, night-owls", "  kith outbox list harbour",
            ])
    }

    @Test func `where no courier came it says how to set one up`() {
        #expect(
            wide.stats(stats([:], courier: nil)) == [
                "No message is on its way, and none was within a week.", "",
                "No courier has asked for messages yet: see 'Send reminders' in the README.",
            ])
        #expect(
            narrow.stats(stats([:], courier: nil)) == [
                "No message is on its way, and none was", "within a week.", "", "No courier has asked for messages yet:",
                "see 'Send reminders' in the README.",
            ])
    }

    @Test func `nothing that comes from elsewhere moves the cursor`() {
        let evil = "\u{1b}[2J\u{202e}"
        let message = MessageView(
            message: evil, member: evil, state: evil, reason: evil, channel: evil, made: evil, next: evil, until: evil)
        let stats = OutboxStats.Result(states: [evil: 1], oldest: evil, courier: evil, channels: [evil], groups: [evil])
        for screen in [wide, narrow] {
            let lines =
                screen.list([message], of: evil, state: nil) + screen.list([], of: evil, state: .sent)
                + screen.show(message, of: evil) + screen.stats(stats)
            let all = lines.joined()
            #expect(all.contains(#"\u{1b}[2J\u{202e}"#))
            #expect(!all.contains("\u{1b}") && !all.contains("\u{202e}"))
        }
    }
}
