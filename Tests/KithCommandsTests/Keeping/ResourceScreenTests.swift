import KithCommands
import KithWire
import Testing

@Suite struct ResourceScreenTests {
    private static let line = ResourceView(
        resource: "abc", of: "group", kind: "crisis_line", name: "Somebody to talk to", phone: "116 123",
        web: "https://help.example", hours: "day and night", free: true, confirmed: "2026-09-01")
    private static let refuge = ResourceView(
        resource: "def", of: "network", kind: "housing", name: "A roof", place: "Galway", address: "1 Hope Street\nGalway",
        languages: "English, Irish", note: "Ring the second bell.", free: false)

    @Test func `kind by kind, with how it is reached and when that was last confirmed`() {
        #expect(
            ResourceScreen(Terminal()).list([Self.line, Self.refuge]) == [
                "crisis line", "  Somebody to talk to: 116 123, https://help.example",
                "    day and night; free of charge; last confirmed 2026-09-01", "    abc", "", "housing", "  A roof",
                "    Galway; 1 Hope Street, Galway; English, Irish; not free of charge; not",
                "    confirmed yet", "    Ring the second bell.", "    def  (the network's)",
            ])
    }

    @Test func `on the last page of an agenda it is offered and not pushed`() {
        let offer = ResourceScreen(Terminal()).offer([Self.line], of: "harbour")
        #expect(
            offer == [
                "Support beyond the group, for whoever would like it",
                "  Somebody to talk to: 116 123, https://help.example",
                "    day and night; free of charge; last confirmed 2026-09-01", "More: kith resource list harbour",
            ])
        #expect(ResourceScreen(Terminal()).offer([], of: "harbour").isEmpty)
    }

    @Test func `a number is never broken`() {
        var long = Self.line
        long.name = String(repeating: "helping ", count: 8) + "hands"
        long.phone = "00 353 1 555 0100"
        let lines = ResourceScreen(Terminal()).list([long])
        #expect(lines.contains { $0.contains("00 353 1 555 0100,") })
        #expect(lines.allSatisfy { DisplayWidth.of($0) <= 78 })
    }

    @Test func `one of them is shown whole`() {
        var gone = Self.refuge
        gone.retired = "2026-11-01"
        gone.country = "IE"
        #expect(
            ResourceScreen(Terminal()).show(gone) == [
                "resource   def", "kept by    the whole network", "kind       housing", "name       A roof",
                "address    1 Hope Street", "           Galway", "place      Galway", "country    IE, Ireland",
                "languages  English, Irish", "free       no", "note       Ring the second bell.", "confirmed  not yet",
                "retired    on 2026-11-01; it is not offered any more",
            ])
    }

    @Test func `what could turn a terminal round becomes visible`() {
        var hostile = Self.line
        (hostile.name, hostile.phone, hostile.note) = ("\u{202e}kind", "1\u{1b}[2J", "a\u{7}b")
        let lines = ResourceScreen(Terminal()).list([hostile]) + ResourceScreen(Terminal()).show(hostile)
        #expect(!lines.joined().unicodeScalars.contains { $0.value < 32 || $0.value == 0x202e })
    }
}
