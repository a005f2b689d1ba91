import KithDaemon
import KithModel
import KithStore
import KithWire
import Testing

/// What a group planned reaches people the way they chose, once, at the right time. A plugin's plan, real workers, a clock that
/// is set by hand; Dublin is at UTC in winter.
@Suite(.serialized) struct RemindTests {
    private let bench: RemindBench

    init() async throws {
        bench = try RemindBench()
        try await bench.addGroup("harbour")
        try await bench.addPerson("kind-heron", to: "harbour")
    }

    /// The evening before, at six.
    private func eveningBefore(text: String = "") async throws {
        let words = text.isEmpty ? "" : ", text = '\(text)'"
        try await bench.install("evening", reminders: "return {{ key = 'before', to = 'asked', on = 1, at = '18:00'\(words) }}")
        _ = try await bench.due.tick()
    }

    private func move(to day: String? = nil, at time: String? = nil) async throws {
        var asked = MeetingMove.Parameters(meeting: "harbour@next")
        (asked.to, asked.at) = (day, time)
        _ = try await bench.dates.move(asked, by: .daemon)
    }

    @Test func `a plan becomes reminders, two months ahead`() async throws {
        try await eveningBefore()
        let planned = try await bench.planned("harbour")
        #expect(planned.prefix(3) == ["2026-11-23T18:00", "2026-11-30T18:00", "2026-12-07T18:00"])
        #expect(planned.count == 9)
    }

    @Test func `it goes out once, at its time, in neutral words`() async throws {
        try await eveningBefore()
        try bench.set("2026-11-23T17:59")
        #expect(try await bench.claim().isEmpty)
        try bench.set("2026-11-23T18:00")
        let messages = try await bench.claim()
        #expect(messages.map(\.address) == ["kind-heron@harbour.example"])
        #expect(messages.first?.subject == "A reminder")
        #expect(
            messages.first?.text == """
                This is to remind you of Tuesday 24 November 2026, 18:30.

                You get this because you said that you would like to be reminded. If you would rather not, say so, any time; no \
                reason is needed.

                """)
        #expect(messages.first?.calendar?.contains("METHOD:PUBLISH\r\n") == true)
        #expect(messages.first?.calendar?.contains("The harbour") == false)
        #expect(try await bench.claim().isEmpty, "two couriers")
        #expect(try await bench.settle(messages) == 1)
        #expect(try await bench.settle(messages) == 0)
        bench.pass(hours: 10)
        #expect(try await bench.claim().isEmpty)
        #expect(try await bench.events(.messageSent).count == 1)
    }

    @Test func `who said so may be told which group it is, and on their own clock`() async throws {
        try await bench.addPerson(
            "bold-otter", to: "harbour", Reminding(wish: .meetings, zone: "Europe/Berlin", namesGroup: true))
        try await eveningBefore()
        try bench.set("2026-11-23T18:00")
        let otter = try #require(try await bench.claim().first { $0.address.hasPrefix("bold") })
        #expect(otter.subject == "A reminder from The harbour")
        #expect(
            otter.text.hasPrefix(
                "The harbour meets on Tuesday 24 November 2026, 18:30.\nOn your own clock that is Tuesday 24 November 2026, 19:30."
            ))
    }

    @Test func `who agreed to nothing, wants nothing, is away or has left gets nothing`() async throws {
        for (handle, wish) in [("calm-wren", ReminderWish.own), ("shy-fox", .nothing)] {
            try await bench.addPerson(handle, to: "harbour", Reminding(wish: wish))
        }
        try await bench.addPerson("free-hare", to: "harbour", agrees: false)
        try await bench.addPerson("old-elm", to: "harbour", channel: .phone)
        try await bench.addPerson("far-swan", to: "harbour")
        try await bench.change("far-swan", of: "harbour") { member, writing in
            try writing.setAway(Away(until: nil), of: member)
        }
        try await bench.addPerson("gone-lark", to: "harbour")
        try await bench.change("gone-lark", of: "harbour") { member, writing in
            var row = member
            row.member.isHere = false
            try writing.update(row)
        }
        try await eveningBefore()
        try bench.set("2026-11-23T18:00")
        #expect(try await bench.send() == ["kind-heron@harbour.example"])
    }

    @Test func `what changes between the decision and the courier is seen`() async throws {
        for handle in ["calm-wren", "shy-fox", "far-swan", "gone-lark", "lost-elm"] {
            try await bench.addPerson(handle, to: "harbour")
        }
        try await eveningBefore()
        try bench.set("2026-11-23T18:00")
        _ = try await bench.due.tick()
        let now = bench.now
        try await bench.change("calm-wren", of: "harbour") { member, writing in
            try writing.withdrawAll(of: member, at: now, by: nil)
        }
        try await bench.change("shy-fox", of: "harbour") { member, writing in
            try writing.setReminding(Reminding(wish: .nothing), of: member)
        }
        try await bench.change("far-swan", of: "harbour") { member, writing in
            try writing.setAway(Away(until: nil), of: member)
        }
        try await bench.change("gone-lark", of: "harbour") { member, writing in
            var row = member
            row.member.isHere = false
            try writing.update(row)
        }
        try await bench.change("lost-elm", of: "harbour") { member, writing in try writing.forget(member) }
        #expect(try await bench.send() == ["kind-heron@harbour.example"])
        #expect(try await bench.dropped().sorted() == ["away", "left", "unwanted", "withdrawn"])
    }

    @Test func `a meeting that was cancelled is never reminded of, not even at the last moment`() async throws {
        try await eveningBefore()
        try bench.set("2026-11-23T18:00")
        _ = try await bench.due.tick()
        _ = try await bench.dates.cancel(MeetingDecision(meeting: "harbour@next"), by: .daemon)
        #expect(try await bench.send() == [])
        try bench.set("2026-11-24T18:30")
        #expect(try await bench.send() == [])
        #expect(try await bench.dropped() == ["changed"])
    }

    @Test func `a cancelled one that takes place after all is reminded of again`() async throws {
        try await eveningBefore()
        _ = try await bench.dates.cancel(MeetingDecision(meeting: "harbour@2026-11-24"), by: .daemon)
        _ = try await bench.due.tick()
        #expect(try await bench.planned("harbour").first == "2026-11-30T18:00")
        _ = try await bench.dates.restore(MeetingDecision(meeting: "harbour@2026-11-24"), by: .daemon)
        try bench.set("2026-11-23T18:00")
        #expect(try await bench.send() == ["kind-heron@harbour.example"])
    }

    @Test func `one that was moved is reminded of at its new time, and not at the old`() async throws {
        try await eveningBefore()
        try await move(to: "2026-11-26", at: "19:00")
        try bench.set("2026-11-23T18:00")
        #expect(try await bench.send() == [])
        try bench.set("2026-11-25T18:00")
        let messages = try await bench.claim()
        #expect(messages.first?.text.hasPrefix("This is to remind you of Thursday 26 November 2026, 19:00.") == true)
    }

    @Test func `what is no longer true once it was said is said anew`() async throws {
        try await eveningBefore()
        try bench.set("2026-11-23T18:00")
        #expect(try await bench.send().count == 1)
        try await move(at: "20:00")
        let messages = try await bench.claim()
        #expect(messages.map { $0.text.prefix(56) } == ["This is to remind you of Tuesday 24 November 2026, 20:00"])
        try await bench.settle(messages)
        #expect(try await bench.send() == [])
    }

    @Test func `nothing comes at night, and what would come too late does not come`() async throws {
        try await bench.install("night", reminders: "return {{ key = 'night', to = 'asked', on = 1, at = '22:00' }}")
        _ = try await bench.due.tick()
        try bench.set("2026-11-23T22:00")
        #expect(try await bench.send() == [])
        try bench.set("2026-11-24T07:59")
        #expect(try await bench.send() == [])
        try bench.set("2026-11-24T08:00")
        #expect(try await bench.send() == ["kind-heron@harbour.example"])
        try await bench.change("kind-heron", of: "harbour") { member, writing in
            try writing.setReminding(Reminding(wish: .meetings, quietFrom: .hour(12), quietUntil: .hour(23)), of: member)
        }
        try await bench.install("late", reminders: "return {{ key = 'late', to = 'asked', before = '1h' }}")
        try bench.set("2026-12-01T17:30")
        #expect(try await bench.send() == [])
        #expect(try await bench.dropped().contains("late"))
    }

    @Test func `what meets becomes one message, and a day has no more than somebody wants`() async throws {
        try await bench.change("kind-heron", of: "harbour") { member, writing in
            try writing.setReminding(Reminding(wish: .meetings, most: 1), of: member)
        }
        try await bench.install(
            "three",
            reminders: """
                return {{ key = 'a', to = 'asked', on = 1, at = '18:00', text = 'First.' },
                    { key = 'b', to = 'asked', on = 1, at = '18:00', text = 'Second.' },
                    { key = 'c', to = 'asked', on = 1, at = '19:00', text = 'Third.' }}
                """)
        _ = try await bench.due.tick()
        try bench.set("2026-11-23T18:00")
        let messages = try await bench.claim()
        #expect(messages.map { $0.text.prefix(15) } == ["First.\n\nSecond."])
        try await bench.settle(messages)
        try bench.set("2026-11-23T19:00")
        #expect(try await bench.send() == [])
        #expect(try await bench.dropped() == ["enough"])
    }

    @Test func `roles and facilitators are those of that meeting, as it stands then`() async throws {
        try await bench.addPerson("calm-wren", to: "harbour", Reminding(wish: .own))
        try await bench.addPerson("shy-fox", to: "harbour", Reminding(wish: .own))
        try await bench.takes("tea", "calm-wren", of: "harbour", at: "2026-11-24T18:30")
        try await bench.takes("facilitator", "shy-fox", of: "harbour", at: "2026-11-24T18:30")
        try await bench.install(
            "roles",
            reminders: """
                return {{ key = 'r', to = 'roles', on = 0, at = '09:00' }, { key = 'f', to = 'facilitators', on = 0, at = '10:00' },
                    { key = 't', to = 'role:tea', on = 0, at = '11:00' }}
                """)
        _ = try await bench.due.tick()
        try bench.set("2026-11-24T09:00")
        #expect(try await bench.send() == ["calm-wren@harbour.example", "shy-fox@harbour.example"])
        try bench.set("2026-11-24T10:00")
        #expect(try await bench.send() == ["shy-fox@harbour.example"])
        try bench.set("2026-11-24T11:00")
        #expect(try await bench.send() == ["calm-wren@harbour.example"])
        try bench.set("2026-12-01T09:00")
        #expect(try await bench.send() == [])
        #expect(try await bench.dropped() == ["nobody"])
    }

    @Test func `after a week away what is still of use goes out, and what is not is dropped`() async throws {
        try await bench.install(
            "far",
            reminders:
                "return {{ key = 'far', to = 'asked', on = 6, at = '12:00' }, { key = 'near', to = 'asked', before = '2h' }}")
        _ = try await bench.due.tick()
        try bench.set("2026-11-30T12:00")
        let messages = try await bench.claim()
        // Of the meeting of the 24th nothing; of the next what was due on the 25th.
        #expect(messages.map { $0.text.prefix(54) } == ["This is to remind you of Tuesday 1 December 2026, 18:3"])
        let dropped = try await bench.dropped()
        #expect(dropped == ["late"])
    }

    @Test func `the clock may jump as it likes, and nothing is said twice`() async throws {
        try await eveningBefore()
        try bench.set("2026-11-23T18:00")
        #expect(try await bench.send().count == 1)
        try bench.set("2026-11-22T03:00")
        _ = try await bench.due.tick()
        try bench.set("2026-11-23T18:30")
        #expect(try await bench.send() == [])
        try bench.set("2027-11-23T18:30")
        #expect(try await bench.send().count <= 1)
    }

    @Test func `an hour that the clocks skip or repeat is met once`() async throws {
        // Dublin goes on at 01:00 on 28 March 2027 and back at 02:00 on 31 October.
        for (day, at) in [("2027-03-27T12:00", "2027-03-28T01:00"), ("2027-10-30T12:00", "2027-10-31T00:30")] {
            let bench = try RemindBench(now: day)
            try await bench.addGroup("hill", every: "FREQ=DAILY")
            try await bench.addPerson(
                "kind-heron", to: "hill", Reminding(wish: .meetings, quietFrom: .hour(0), quietUntil: .hour(0)))
            try await bench.install("odd", reminders: "return {{ key = 'odd', to = 'asked', on = 0, at = '01:30' }}")
            _ = try await bench.due.tick()
            try bench.set(at)
            bench.pass(minutes: -1)
            #expect(try await bench.send() == [], "\(at)")
            bench.pass(minutes: 61)
            #expect(try await bench.send().count == 1, "\(at)")
            bench.pass(hours: 3)
            #expect(try await bench.send() == [], "\(at)")
        }
    }

    @Test func `held ones wait, and a group that rests is not reminded`() async throws {
        try await eveningBefore()
        _ = try await bench.reminders.hold(HoldRequest(group: "harbour"), true, by: .daemon)
        try bench.set("2026-11-23T18:00")
        #expect(try await bench.send() == [])
        _ = try await bench.reminders.hold(HoldRequest(group: "harbour"), false, by: .daemon)
        #expect(try await bench.send().count == 1)
        let row = try await bench.group("harbour")
        try await bench.store.write(as: .daemon) { writing in
            var paused = row
            paused.group.state = .paused
            try writing.update(paused)
        }
        try bench.set("2026-11-30T18:00")
        #expect(try await bench.send() == [])
        let dropped = try await bench.dropped()
        #expect(dropped == ["resting"])
    }

    @Test func `by hand, before a meeting and along with it, and taken off again`() async throws {
        let added = try await bench.reminders.add(
            RemindAdd.Parameters(group: "harbour", to: "asked", before: "3h", meeting: "harbour@next", text: "Bring a cup."),
            by: .daemon)
        #expect([added.at, added.audience, added.meeting] == ["2026-11-24T15:30", "asked", "harbour@2026-11-24T18:30"])
        try await move(to: "2026-11-26")
        _ = try await bench.due.tick()
        #expect(try await bench.planned("harbour") == ["2026-11-26T15:30"])
        let other = try await bench.reminders.add(
            RemindAdd.Parameters(group: "harbour", to: "harbour/kind-heron", at: "tomorrow 9:00"), by: .daemon)
        #expect(other.audience == "one")
        let preview = try await bench.reminders.preview(
            RemindPreview.Parameters(group: "harbour", reminder: added.reminder), by: .daemon)
        #expect(preview.people == ["harbour/kind-heron"] && preview.text.hasPrefix("Bring a cup.\n"))
        _ = try await bench.reminders.cancel(
            RemindCancel.Parameters(group: "harbour", reminder: other.reminder), by: .daemon)
        try bench.set("2026-11-22T09:00")
        #expect(try await bench.send() == [])
        try bench.set("2026-11-26T15:30")
        #expect(try await bench.send() == ["kind-heron@harbour.example"])
    }

    @Test func `one that a plugin wants and the group took off the list does not come back`() async throws {
        try await eveningBefore()
        let list = try await bench.reminders.list(RemindList.Parameters(group: "harbour"), by: .daemon)
        let first = try #require(list.reminders.first)
        _ = try await bench.reminders.cancel(
            RemindCancel.Parameters(group: "harbour", reminder: first.reminder), by: .daemon)
        try await move(at: "19:00")
        _ = try await bench.due.tick()
        try bench.set("2026-11-23T18:00")
        #expect(try await bench.send() == [])
    }

    @Test func `a plugin that fails says nothing, is seen, and leaves the others alone`() async throws {
        try await bench.install("good", reminders: "return {{ key = 'g', to = 'asked', on = 1, at = '18:00', text = 'Good.' }}")
        try await bench.install(
            "moody",
            reminders:
                "if meeting.group.name == 'The harbour' and ctx.now >= '2026-11-23' then error('no') end return {{ key = 'm', to = 'asked', on = 1, at = '18:00' }}"
        )
        _ = try await bench.due.tick()
        try bench.set("2026-11-23T18:00")
        let messages = try await bench.claim()
        #expect(messages.map { $0.text.prefix(6) } == ["Good.\n"])
        #expect(try await bench.dropped() == ["failed"])
    }

    @Test func `a message that could not be told of is repeated once under the same name`() async throws {
        try await eveningBefore()
        try bench.set("2026-11-23T18:00")
        let first = try await bench.claim()
        bench.pass(minutes: 5)
        _ = try await bench.due.tick()
        bench.pass(minutes: 5)
        let second = try await bench.claim()
        #expect(first.map(\.message) == second.map(\.message) && first.map(\.made) == second.map(\.made))
        bench.pass(minutes: 5)
        _ = try await bench.due.tick()
        bench.pass(hours: 4)
        #expect(try await bench.claim().isEmpty)
        #expect(try await bench.events(.messageParked).map { $0.facts["reason"] } == ["uncertain"])
    }

    @Test func `a way that this courier does not carry waits for one that does`() async throws {
        try await bench.addPerson("calm-wren", to: "harbour", channel: .text)
        try await eveningBefore()
        try bench.set("2026-11-23T18:00")
        #expect(try await bench.send() == ["kind-heron@harbour.example"])
        bench.pass(minutes: 10)
        #expect(try await bench.claim("text").map(\.address) == ["calm-wren@harbour.example"])
    }

    @Test func `what has gone out is kept for a week, without its words, and then not at all`() async throws {
        try await eveningBefore(text: "Confidential words.")
        try bench.set("2026-11-23T18:00")
        #expect(try await bench.send().count == 1)
        let row = try await bench.group("harbour")
        func kept() async throws -> Int {
            try await bench.store.read(as: .daemon) { try $0.messages(of: row, Delivering.State.allCases, limit: 10).count }
        }
        #expect(try await kept() == 1)
        bench.pass(hours: 24 * 7)
        _ = try await bench.due.tick()
        #expect(try await kept() <= 1)
    }
}
