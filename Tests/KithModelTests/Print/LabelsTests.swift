import KithModel
import Testing

/// The fixed words of what a group prints.
@Suite struct LabelsTests {
    @Test func `every label has a key that a plugin can write, and English words`() {
        for label in Label.allCases {
            #expect(label.rawValue.allSatisfy { $0.isLowercase || $0 == "_" }, "\(label)")
            #expect((1...Label.longest).contains(label.english.count), "\(label)")
        }
    }

    @Test func `what is in braces is filled in once`() {
        #expect(Label.date.blanks == ["weekday", "day", "month", "year"])
        #expect(Label.blanks(in: "{a}{b} c } {d") == ["a", "b"])
        #expect(Label.monday.blanks.isEmpty)
        let labels = Labels(own: ["welcome_to": "{group}, {group} and {nobody} {"])
        #expect(labels.text(.welcomeTo, ["group": "{group}"]) == "{group}, {group} and {nobody} {")
        #expect(labels.text(.welcomeTo, ["group": "Kai"]) == "Kai, Kai and {nobody} {")
    }

    @Test func `own words go before English ones`() throws {
        let labels = Labels(language: "de", own: ["agenda": "Ablauf"])
        #expect(labels.text(.agenda) == "Ablauf")
        #expect(labels.has(.agenda))
        #expect(labels.text(.freeOfCharge) == "Free of charge")
        #expect(!labels.has(.freeOfCharge))
        #expect(Labels(language: "en-IE").has(.freeOfCharge))
    }

    @Test func `dates are put together as a language puts them`() throws {
        let date = try #require(CivilDateTime("2026-11-24T18:30"))
        #expect(Labels().moment(date) == "Tuesday 24 November 2026, 18:30")
        let own = ["short_date": "{day}/{month} {weekday}", "tuesday": "Mar", "november": "11"]
        #expect(Labels(language: "es", own: own).shortDate(date.date) == "24/11 Mar")
    }

    @Test(arguments: [
        ("de", "de", true), ("de", "de-AT", true), ("DE", "de-at", true), ("de-AT", "de", false), ("de", "den", false),
        ("de", "en", false), ("en", "en-IE", true),
    ])
    func `words serve the groups of their language`(words: String, language: String, serve: Bool) {
        #expect(Labels.serves(words, language) == serve)
    }

    @Test(arguments: [
        ("en", true), ("pt-BR", true), ("e", false), ("de_AT", false), ("de-", false), ("deutschland", false), ("", false),
    ])
    func `a language is a tag`(text: String, isTag: Bool) { #expect(Labels.isTag(text) == isTag) }
}
