import Foundation
import Testing

/// A group is set up, becomes two, joins another, and ends well; by the real programs with a clock that is set.
@Suite struct GroupLifeTests {
    private let clock: MovableClock
    private let daemon: RunningDaemon

    init() throws {
        clock = try #require(try MovableClock(zone: "Europe/Dublin"), "a C compiler is needed: apt-get install gcc")
        try clock.set("2026-09-01 10:00")
        daemon = try RunningDaemon(clock: clock)
        try run("group", "create", "harbour", "--zone", "Europe/Dublin", "--purpose", "Evenings for people who hear voices")
    }

    @discardableResult
    private func run(_ arguments: String..., code: Int32 = 0) throws -> String {
        let result = try daemon.kith(arguments)
        #expect(result.code == code, "\(arguments): \(result.errors)")
        return code == 0 ? result.output : result.errors
    }

    @Test func `setting up is kept answer by answer`() throws {
        func call(_ question: String, _ answer: String) throws -> String {
            try run("call", "group.answer", #"{"group":"harbour","question":"\#(question)","answer":"\#(answer)"}"#)
        }
        #expect(try call("aims", "A place to sit down").contains(#""answer":"A place to sit down""#))
        #expect(try call("membership", "closed").contains(#""answer":"closed""#))
        try run("call", "group.answer", #"{"group":"harbour","question":"need"}"#)
        let wrong = try daemon.kith("call", "group.answer", #"{"group":"harbour","question":"membership","answer":"ours"}"#)
        #expect(wrong.code == 1)
        #expect(wrong.errors.contains("'membership' can't be 'ours'."))
        daemon.stop()
        try daemon.start()
        let shown = try run("group", "setup", "harbour")
        #expect(
            shown.contains(
                "What it is for\nWhat brings you together? A sentence or two, as you would tell a friend.\n  Evenings for people who hear voices\n"
            ))
        #expect(shown.contains("\n  (left for another day)\n"))
        #expect(shown.contains("\n  A place to sit down\n"))
        #expect(shown.split(separator: "\n").allSatisfy { $0.count <= 80 })
        #expect(try run("group", "show", "harbour").contains("membership  closed, informal"))
        // Sealed like all that a group keeps to itself.
        let store = try Data(contentsOf: URL(filePath: "\(daemon.state)/store.db-wal"))
        #expect(store.range(of: Data("A place to sit".utf8)) == nil)
    }

    @Test func `a group becomes two, and the story of each tells of it`() throws {
        try run("meeting", "schedule", "harbour", "--every", "week", "--on", "tue", "--at", "18:30")
        try clock.set("2026-09-01 18:35")
        try run("meeting", "open", "harbour@next")
        try run("meeting", "close", "harbour@open")
        try clock.set("2026-10-05 10:00")
        try run("group", "pause", "harbour")
        try clock.set("2026-11-05 10:00")
        try run("group", "resume", "harbour")
        try run("meeting", "edit", "harbour", "--on", "thu")
        try clock.set("2027-02-01 10:00")
        #expect(
            try run("group", "split", "harbour", "--into", "garden", "--name", "Garden") == """
                garden has grown out of harbour.
                Nobody was moved. Whoever goes along says so, and joins: kith member add
                garden
                Next: kith meeting schedule garden --every week --on tue --at 18:30

                """)
        #expect(
            try run("group", "story", "harbour") == """
                harbour
                Evenings for people who hear voices

                2026-09-01  The group was set up.
                2026-09-01  Dates were planned: every Tuesday at 18:30.
                2026-09-01  The first meeting.
                2026-10-05  It took a rest.
                2026-11-05  It went on.
                2026-11-05  From 2026-11-10 on: every Thursday at 18:30.
                2027-02-01  garden grew out of it.

                One meeting was held.

                """)
        #expect(try run("group", "split", "harbour", "--into", "garden", code: 1).contains("There is a group 'garden' already."))
        try clock.set("2027-06-01 10:00")
        #expect(try run("group", "merge", "garden", "--into", "harbour", code: 1).contains("Nothing was closed."))
        try run("call", "group.merge", #"{"group":"garden","into":"harbour","words":"It was good to sit outside."}"#)
        let garden = try run("group", "story", "garden")
        #expect(
            garden == """
                Garden
                Evenings for people who hear voices

                2027-02-01  It grew out of harbour.
                2027-06-01  It came to a good end.
                2027-06-01  It goes on together with harbour.

                  It was good to sit outside.

                A group need not last for ever to have been worth it. Thank you to everybody
                who came.

                """)
        #expect(try run("group", "merge", "garden", "--into", "harbour", "--yes", code: 1).contains("garden has closed."))
        #expect(try run("group", "merge", "harbour", "--into", "harbour", "--yes", code: 1).contains("together with itself"))
    }
}
