import KithModel
import Testing

/// Role names, in which order people are proposed, what counts of what they said, and when somebody is back.
@Suite struct RotaRuleTests {
    @Test func `a role is named by a short word, however its hyphens are typed`() {
        #expect(RoleKey("tea")?.description == "tea")
        #expect(RoleKey("co-facilitator") == .coFacilitator)
        for typed in ["", "t", "Tea", "té", "1st", "_tea", "tea time", "tea\n", "tea/../", String(repeating: "a", count: 41)] {
            #expect(RoleKey(typed) == nil, "\(typed)")
        }
        #expect(RoleKey.builtIn.map(\.leads) == [true, true, true])
        #expect(RoleKey("tea")?.leads == false)
    }

    @Test func `without words of the group's own a role is called by its name`() throws {
        #expect(GroupRole(key: .coFacilitator).title == "Co-facilitator")
        #expect(GroupRole(key: try #require(RoleKey("time_keeping"))).title == "Time keeping")
    }

    @Test func `who stands first turns with the date, and with nothing else`() {
        let people = ["ann", "bea", "cat"]
        #expect(
            (0..<4).map { Rotation.turned(people, by: $0).joined(separator: " ") } == [
                "ann bea cat", "bea cat ann", "cat ann bea", "ann bea cat",
            ])
        #expect(Rotation.turned(people, by: -1) == ["cat", "ann", "bea"])
        #expect(Rotation.turned([String](), by: 7) == [])
    }

    @Test func `a single date counts more than 'ask me'`() throws {
        let one = SeriesDate(series: 1, key: try #require(CivilDateTime("2026-12-01T18:30")))
        let other = SeriesDate(series: 1, key: try #require(CivilDateTime("2026-12-08T18:30")))
        let said = Willingness(isStanding: true, dates: [one: false])
        #expect(!said.covers(one) && said.declines(one))
        #expect(said.covers(other) && !said.declines(other))
        #expect(!Willingness(dates: [one: true]).covers(other))
        #expect(!Willingness().covers(one) && !Willingness().declines(one))
    }

    @Test func `being away ends by itself on its day`() throws {
        let day = try #require(CivilDate("2026-12-01"))
        #expect(Away(until: day).holds(on: day.adding(days: -1)))
        #expect(!Away(until: day).holds(on: day))
        #expect(Away(until: nil).holds(on: day.adding(days: 4000)))
    }
}
