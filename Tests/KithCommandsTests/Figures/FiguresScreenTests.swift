import KithCommands
import KithWire
import Testing

@Suite struct FiguresScreenTests {
    private static let list = FiguresList.Result(
        minimum: 5,
        figures: [
            FigureView(month: "2026-10", people: "31-50", since: "2026-10"),
            FigureView(month: "2026-10", group: "harbour", people: "5-10", since: "2026-08"),
            FigureView(month: "2026-10", group: "night-owls", since: "2026-10"),
            FigureView(month: "2026-09", people: "30+", since: "2026-09"),
        ])

    @Test func `each month is a table, and what is withheld is a dash without a reason`() {
        #expect(
            FiguresScreen(Terminal()).lines(FiguresScreenTests.list) == [
                "2026-10     PEOPLE  WORKED OUT", "all groups  31-50   2026-10", "harbour     5-10    2026-08",
                "night-owls  –       2026-10", "", "2026-09     PEOPLE  WORKED OUT", "all groups  30+     2026-09", "",
                "Bands, and only of people who agreed to be counted.",
                "– is withheld, so that nobody can be worked out from it; it is not told why.",
                "No figure of fewer than 5 people is shown.",
            ])
    }

    @Test func `nothing shared yet is said as such`() {
        #expect(
            FiguresScreen(Terminal()).lines(FiguresList.Result(minimum: 5, figures: [])) == [
                "No figures yet. They are worked out after the end of each month, of groups", "that agreed to share them.",
            ])
    }

    @Test func `a band leaves as words, since a spreadsheet would make a date of it`() {
        #expect(
            FiguresTable.csv(FiguresScreenTests.list)
                == "month,group,people,since\r\n2026-10,all groups,31 to 50,2026-10\r\n2026-10,harbour,5 to 10,2026-08\r\n"
                + "2026-10,night-owls,withheld,2026-10\r\n2026-09,all groups,30+,2026-09\r\n")
    }

    @Test func `an export asks for the greater smallest figure, a list does not`() throws {
        let server = try FakeServer { _, _ in
            .result(#"{"minimum":11,"figures":[{"month":"2026-10","group":"=harbour","people":"11-20","since":"2026-10"}]}"#)
        }
        let run = try KithProgram("figures", "--export", server: server, environment: ["LC_ALL": "C"])
        #expect(run.output == "month,group,people,since\r\n2026-10,'=harbour,11 to 20,2026-10\r\n")
        _ = try KithProgram("figures", server: server)
        #expect(server.requests.map { $0["params"]?["export"] } == [.bool(true), nil])
        #expect(try KithProgram("figures", "--json", server: server).output.contains(#""minimum":11"#))
    }
}
