import KithDaemon
import KithModel
import KithStore
import KithWire
import Testing

/// Topics and guests: suggested, planned for a meeting, afterwards a word.
@Suite struct PlannedServiceTests {
    private let bench: KeepingBench

    init() async throws {
        // A Saturday; the group meets on Tuesdays.
        bench = try KeepingBench()
        for name in ["harbour", "meadow"] {
            try await bench.addGroup(name)
            try await bench.addSeries("tuesdays-\(name)", to: name, start: "2026-11-03T18:30", rule: "FREQ=WEEKLY")
        }
    }

    private func suggest(_ text: String, in group: String = "harbour", by viewer: Viewer = .daemon) async throws -> TopicView {
        try await bench.topics.suggest(TopicSuggest.Parameters(group: group, text: text), by: viewer)
    }

    private func plan(_ topic: String, _ meeting: String?) async throws -> TopicView {
        try await bench.topics.plan(TopicPlan.Parameters(group: "harbour", topic: topic, meeting: meeting), by: .daemon)
    }

    private func invite(_ name: String? = "Dr Quill", by viewer: Viewer = .daemon) async throws -> SpeakerView {
        try await bench.speakers.invite(
            SpeakerInvite.Parameters(group: "harbour", name: name, role: "law centre", about: "Rights at work"), by: viewer)
    }

    private func plan(guest: String, _ meeting: String?) async throws -> SpeakerView {
        try await bench.speakers.plan(
            SpeakerPlan.Parameters(group: "harbour", speaker: guest, meeting: meeting), by: .daemon)
    }

    private func guests(open: Bool? = nil) async throws -> [SpeakerView] {
        try await bench.speakers.list(SpeakerList.Parameters(group: "harbour", open: open), by: .daemon).speakers
    }

    private func refusal(_ body: () async throws -> Void) async -> Refusal? {
        do { try await body() } catch { return error as? Refusal }
        return nil
    }

    @Test func `a topic goes from a suggestion to a word on how it was`() async throws {
        let sleep = try await suggest("Sleep")
        #expect(sleep.state == "suggested" && sleep.suggested == "2026-11-21")
        let rights = try await suggest("Rights")
        let planned = try await plan(rights.topic, "harbour@next")
        #expect(planned.state == "planned" && planned.meeting == "harbour@2026-11-24T18:30" && planned.at == "2026-11-24T18:30")
        #expect(try await plan(rights.topic, "harbour@2026-12-08").meeting == "harbour@2026-12-08T18:30")
        let done = try await bench.topics.done(
            TopicDone.Parameters(group: "harbour", topic: rights.topic, word: "We want more of it.\nOften."), by: .daemon)
        #expect(done.state == "done" && done.done == "2026-11-21" && done.word == "We want more of it.\nOften.")
        let music = try await suggest("Music")
        _ = try await plan(music.topic, "harbour@2026-12-01")
        func list(_ open: Bool?) async throws -> [String] {
            try await bench.topics.list(TopicList.Parameters(group: "harbour", open: open), by: .daemon).topics.map(\.text)
        }
        #expect(try await list(nil) == ["Music", "Sleep", "Rights"])
        #expect(try await list(true) == ["Music", "Sleep"])
        let again = try await bench.topics.done(
            TopicDone.Parameters(group: "harbour", topic: rights.topic, undo: true), by: .daemon)
        #expect(again.state == "planned" && again.word == nil)
        #expect(try await plan(rights.topic, nil).state == "suggested")
        _ = try await bench.topics.remove(TopicRemove.Parameters(group: "harbour", topic: rights.topic), by: .daemon)
        #expect(try await list(nil) == ["Music", "Sleep"])
        #expect(
            try await bench.events(.topicChanged).suffix(4).map { $0.facts["state"] } == [
                "planned", "planned", "suggested", "removed",
            ])
    }

    @Test func `a guest who is planned has a place at that meeting, and at no other`() async throws {
        func isExpected(_ key: String) async throws -> Bool? {
            try await bench.occurrence(key, of: "tuesdays-harbour", in: "harbour")?.guestSpeaker
        }
        let guest = try await invite()
        #expect(guest.state == "invited")
        #expect(
            try await bench.speakers.agree(SpeakerAgree.Parameters(group: "harbour", speaker: guest.speaker), by: .daemon).state
                == "agreed")
        #expect(try await plan(guest: guest.speaker, "harbour@2026-12-01").meeting == "harbour@2026-12-01T18:30")
        #expect(try await isExpected("2026-12-01T18:30") == true)
        // Another one comes along, and the first goes to another date.
        let other = try await invite(nil)
        _ = try await plan(guest: other.speaker, "harbour@2026-12-01")
        _ = try await plan(guest: guest.speaker, "harbour@2026-12-08")
        #expect(try await isExpected("2026-12-01T18:30") == true)
        #expect(try await isExpected("2026-12-08T18:30") == true)
        #expect(try await plan(guest: guest.speaker, nil).state == "agreed")
        #expect(try await isExpected("2026-12-08T18:30") == false)
        let away = try await bench.speakers.agree(
            SpeakerAgree.Parameters(group: "harbour", speaker: other.speaker, undo: true), by: .daemon)
        #expect(away.state == "invited" && away.meeting == nil)
        #expect(try await isExpected("2026-12-01T18:30") == false)
        _ = try await plan(guest: other.speaker, "harbour@next")
        #expect(try await isExpected("2026-11-24T18:30") == true)
        _ = try await bench.speakers.remove(SpeakerRemove.Parameters(group: "harbour", speaker: other.speaker), by: .daemon)
        #expect(try await isExpected("2026-11-24T18:30") == false)
        #expect(try await guests().map(\.speaker) == [guest.speaker])
    }

    @Test func `after the meeting there is a word, and a guest who has been is planned no more`() async throws {
        let guest = try await invite()
        _ = try await plan(guest: guest.speaker, "harbour@next")
        bench.pass(days: 4)
        let been = try await bench.speakers.done(
            SpeakerDone.Parameters(group: "harbour", speaker: guest.speaker, word: "Worth asking again."), by: .daemon)
        #expect(been.state == "been" && been.been == "2026-11-25" && been.meeting == "harbour@2026-11-24T18:30")
        #expect(await refusal { _ = try await plan(guest: guest.speaker, "harbour@next") }?.code == .conflict)
        #expect(try await guests(open: true).isEmpty)
        let kept = try await bench.speakers.done(
            SpeakerDone.Parameters(group: "harbour", speaker: guest.speaker), by: .daemon)
        #expect(kept.word == "Worth asking again.", "a word that is not given anew stays")
        let none = try await bench.speakers.done(
            SpeakerDone.Parameters(group: "harbour", speaker: guest.speaker, word: ""), by: .daemon)
        #expect(none.word == nil)
    }

    @Test func `nothing is planned for what is over, cancelled, elsewhere or not there`() async throws {
        let topic = try await suggest("Sleep")
        let guest = try await invite()
        try await bench.note("2026-12-01T18:30", .cancelled, of: "tuesdays-harbour", in: "harbour")
        for (meeting, code) in [
            ("harbour@2026-11-17", Refusal.Code.conflict), ("harbour@2026-12-01", .conflict), ("meadow@next", .invalidArgument),
            ("harbour@2026-12-02", .notFound), ("nowhere@next", .notFound), ("harbour", .invalidArgument),
            ("harbour@open", .notFound), ("", .invalidArgument), ("harbour@\u{1b}[2J", .invalidArgument),
        ] {
            #expect(await refusal { _ = try await plan(topic.topic, meeting) }?.code == code, "\(meeting)")
            #expect(await refusal { _ = try await plan(guest: guest.speaker, meeting) }?.code == code, "\(meeting)")
        }
        #expect(try await guests().map(\.state) == ["invited"])
    }

    @Test func `when dates change what is planned goes along, or back to where it was`() async throws {
        let (topic, guest) = (try await suggest("Sleep"), try await invite())
        _ = try await plan(topic.topic, "harbour@2026-12-01")
        _ = try await plan(guest: guest.speaker, "harbour@2026-12-01")
        let series = try await bench.series("tuesdays-harbour", in: "harbour")
        let (from, to) = (try #require(CivilDateTime("2026-12-01T18:30")), try #require(CivilDateTime("2026-12-08T18:30")))
        try await bench.store.write(as: .daemon) { writing in
            try writing.carryKept(from: (series, from), to: (series, to))
            // A date that holds nothing.
            try writing.carryKept(from: (series, from), to: nil)
        }
        #expect(try await guests().map(\.meeting) == ["harbour@2026-12-08T18:30"])
        try await bench.store.write(as: .daemon) { try $0.carryKept(from: (series, to), to: nil) }
        #expect(try await guests().map(\.state) == ["agreed"])
        #expect(
            try await bench.topics.list(TopicList.Parameters(group: "harbour"), by: .daemon).topics.map(\.state)
                == ["suggested"])
    }

    @Test func `who a guest is lies sealed, and once removed nowhere`() async throws {
        let guest = try await invite("Dr Unmistakable")
        #expect(try !bench.holds("nmistakable"))
        let sealed = try bench.sealedGuest(guest.speaker)
        #expect(try sealed.count > 40 && bench.holds(sealed), "where it lies")
        _ = try await bench.speakers.remove(SpeakerRemove.Parameters(group: "harbour", speaker: guest.speaker), by: .daemon)
        #expect(try !bench.holds(sealed), "not in the file, nor in its log")
        for event in try await bench.events(.speakerChanged) { #expect(Set(event.facts.keys) == ["state"]) }
    }

    @Test func `hostile words are refused, and odd ones kept`() async throws {
        for text in ["", " \n ", "a\nb", "\u{1b}[2J", "a\u{0}", String(repeating: "x", count: 301)] {
            #expect(await refusal { _ = try await suggest(text) }?.field == "text")
            #expect(
                await refusal {
                    _ = try await bench.speakers.invite(
                        SpeakerInvite.Parameters(group: "harbour", about: text), by: .daemon)
                }?.field == "about")
        }
        for text in ["\u{202e}peels", "{person:abc}", "'); DROP TABLE topics; --"] {
            #expect(try await suggest(text).text == text)
        }
        let guest = try await invite()
        for word in ["a\u{7}b", String(repeating: "y", count: 1001)] {
            #expect(
                await refusal {
                    _ = try await bench.speakers.done(
                        SpeakerDone.Parameters(group: "harbour", speaker: guest.speaker, word: word), by: .daemon)
                }?.field == "word")
        }
    }

    @Test func `what is another group's is not there`() async throws {
        let viewer = try await bench.facilitator(of: "meadow")
        let (topic, guest) = (try await suggest("Sleep"), try await invite())
        let there = await refusal {
            _ = try await bench.topics.done(TopicDone.Parameters(group: "meadow", topic: topic.topic), by: viewer)
        }
        let nowhere = await refusal {
            _ = try await bench.topics.done(TopicDone.Parameters(group: "meadow", topic: "nowhere"), by: viewer)
        }
        #expect(there?.code == .notFound)
        #expect(there?.message.replacing(topic.topic, with: "nowhere") == nowhere?.message)
        #expect(
            await refusal {
                _ = try await bench.speakers.remove(
                    SpeakerRemove.Parameters(group: "meadow", speaker: guest.speaker), by: viewer)
            }?.code == .notFound)
        #expect(await refusal { _ = try await suggest("Mine", in: "harbour", by: viewer) }?.code == .notFound)
        #expect(try await guests().count == 1)
    }

    @Test func `long lists come page by page, each once`() async throws {
        for number in 0..<30 {
            let topic = try await suggest("Topic \(number)")
            let guest = try await invite("Guest \(number)")
            if number % 3 == 0 {
                _ = try await plan(topic.topic, number % 2 == 0 ? "harbour@2026-12-15" : "harbour@next")
                _ = try await plan(guest: guest.speaker, number % 2 == 0 ? "harbour@2026-12-15" : "harbour@next")
            }
            if number % 5 == 0 {
                _ = try await bench.topics.done(TopicDone.Parameters(group: "harbour", topic: topic.topic), by: .daemon)
                _ = try await bench.speakers.done(
                    SpeakerDone.Parameters(group: "harbour", speaker: guest.speaker), by: .daemon)
            }
        }
        var (topics, guests, after) = ([TopicView](), [SpeakerView](), String?.none)
        repeat {
            let page = try await bench.topics.list(TopicList.Parameters(group: "harbour", after: after, limit: 4), by: .daemon)
            topics += page.topics
            after = page.next
        } while after != nil
        repeat {
            let page = try await bench.speakers.list(
                SpeakerList.Parameters(group: "harbour", after: after, limit: 7), by: .daemon)
            guests += page.speakers
            after = page.next
        } while after != nil
        let all = try await bench.topics.list(TopicList.Parameters(group: "harbour"), by: .daemon).topics
        #expect(topics == all && all.count == 30)
        #expect(try await guests == self.guests() && guests.count == 30)
        let ranks = all.compactMap { ["planned", "suggested", "done"].firstIndex(of: $0.state) }
        #expect(ranks == ranks.sorted())
    }
}
