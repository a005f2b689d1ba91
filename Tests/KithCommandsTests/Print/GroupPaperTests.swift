import KithCommands
import KithModel
import KithWire
import Testing

/// What stands on a group's paper, and what does not.
@Suite struct GroupPaperTests {
    private static let meetings = ["2026-11-24T18:30", "2026-12-01T18:30"]

    private func flyer(_ paper: GroupPaper, route: String? = nil) throws -> String {
        TextPage(paper.flyer(meetings: try Self.meetings.map { try PrintSample.meeting($0, place: "The library") }, route: route))
            .text
    }

    @Test func `a group that is not listed keeps its place to itself`() throws {
        var group = try PrintSample.paper(listed: false).group
        group.online = "https://meet.example/harbour"
        group.phone = "01 555 0199"
        let text = try flyer(GroupPaper(group, labels: Labels()))
        for secret in ["Seamen", "library", "meet.example", "0199"] { #expect(!text.contains(secret)) }
        #expect(text.contains("Where            Ask us where we meet"))
        group.listed = true
        let open = try flyer(GroupPaper(group, labels: Labels()))
        for told in ["Seamen", "library", "meet.example", "0199"] { #expect(open.contains(told)) }
    }

    @Test func `a flyer says that it costs nothing, and how the group is reached`() throws {
        #expect(try flyer(try PrintSample.paper()).contains("How to reach us  Ask at the place where you found this page."))
        #expect(try flyer(try PrintSample.paper(), route: "Ring 087").contains("How to reach us  Ring 087"))
        #expect(try flyer(try PrintSample.paper()).contains("Free of charge   It costs nothing to come."))
        var group = try PrintSample.paper().group
        group.membership = "closed"
        #expect(try !flyer(GroupPaper(group, labels: Labels())).contains("whenever"))
    }

    @Test func `no strip is without room, and none wider than the page`() {
        let short = PrintStrips("Take one", lines: ["Harbour", "087"])
        #expect(short.count(isLarge: false) == 9)
        let long = PrintStrips("Take one", lines: [PrintText(String(repeating: "x", count: 700))])
        #expect(long.count(isLarge: true) == 1)
    }

    @Test func `dates and what is fixed are in the group's language, the rest stays marked`() throws {
        let german = [
            "date": "{weekday}, {day}. {month} {year}", "tuesday": "Dienstag", "monday": "Montag", "january": "Januar",
            "november": "November", "december": "Dezember", "date_and_time": "{date}, {time} Uhr",
            "every_weekday": "jeden {weekday}",
            "at_time": "{days} um {time} Uhr", "next_dates": "Die nächsten Termine",
        ]
        let paper = try PrintSample.paper(language: "de", labels: german)
        let text = try flyer(paper)
        #expect(text.contains("\n- Dienstag, 24. November 2026, 18:30 Uhr, The library\n"))
        #expect(text.contains("jeden Dienstag um 18:30 Uhr\n"))
        #expect(text.contains("Die nächsten Termine\n--------------------\n"))
        #expect(text.contains("Free of charge   It costs nothing to come."))
    }

    @Test func `what has no words in the group's language is left out, and its dates are there`() throws {
        var group = try PrintSample.paper(language: "de").group
        group.series?[0].rule = "FREQ=MONTHLY;BYDAY=1TU,3TU"
        let text = try flyer(GroupPaper(group, labels: Labels(language: "de", own: ["every_weekday": "jeden {weekday}"])))
        #expect(!text.contains("\nWhen "))
        #expect(text.contains("- Tuesday 24 November 2026, 18:30"))
        #expect(try flyer(GroupPaper(group, labels: Labels(language: "de"))).contains("on the 1st and 3rd Tuesday of the month"))
    }

    @Test func `a group's own name for a role goes before everybody's, in any language`() throws {
        let paper = try PrintSample.paper(language: "de", labels: ["facilitator": "Moderation"])
        let text = TextPage(paper.signUp(try PrintSample.dates())).text
        #expect(text.contains("\nModeration "))
        #expect(text.contains("\nBrewing tea\n"))
        let agenda = paper.agenda(
            try PrintSample.agenda(), of: try PrintSample.meeting("2026-11-24T18:30"), roles: ["tea": "Teezauber"])
        #expect(TextPage(agenda).text.contains(" Teezauber "))
    }

    @Test func `a copy for the table has no prompts, and no place`() throws {
        let text = TextPage(
            try PrintSample.paper().agenda(try PrintSample.agenda(), of: try PrintSample.meeting("2026-11-24T18:30"))
        ).text
        #expect(!text.contains("nobody asks why") && !text.contains("Seamen"))
    }

    @Test func `what was left out is not on it, and what the group wants to talk about is`() throws {
        var agenda = try PrintSample.agenda(resources: false)
        agenda.leftOut = ["opening"]
        agenda.topics = ["Sleeping badly"]
        let text = TextPage(try PrintSample.paper().agenda(agenda, of: try PrintSample.meeting("2026-11-24T18:30"))).text
        #expect(!text.contains("Opening"))
        #expect(text.contains("18:40  Sharing"))
        #expect(text.hasSuffix("\n\nWhat we planned to talk about\n-----------------------------\n- Sleeping badly\n"))
    }

    @Test func `a group that has written nothing down gets a page all the same`() throws {
        let paper = try PrintSample.paper()
        #expect(TextPage(paper.ethics(nil)).text.contains("We have not written this down yet."))
        #expect(TextPage(paper.resources([])).text.contains("Nothing is written down yet."))
        #expect(TextPage(paper.signUp([])).text.contains("We have no dates planned just now; ask us."))
        #expect(TextPage(paper.flyer(meetings: [], route: nil)).text.contains("We have no dates planned just now; ask us."))
    }

    @Test func `a long word is parted after its hyphen`() throws {
        let labels = ["task": "Mit-Moderationsvertretung"]
        let text = TextPage(try PrintSample.paper(labels: labels).signUp(try PrintSample.dates())).text
        #expect(text.contains("\nMit- "))
    }

    @Test func `many dates stand in several tables of about the same width`() throws {
        let dates = Array(repeating: try PrintSample.dates()[1], count: 6)
        let tables = try PrintSample.paper().signUp(dates).sections[0].blocks.compactMap { block in
            if case .table(let table) = block { table.columns.count } else { nil }
        }
        #expect(tables == [4, 4])
    }
}
