import KithCalendar
import KithModel
import Testing

/// Free text through a file and back.
@Suite struct CalendarTextTests {
    private static let pieces = [
        "a", "Harbour", " ", "  ", ",", ";", ":", "\\", "\\n", "\\N", "\\\\", "\\,", "\"", "'", "\n", "\r\n", "\r", "\t", "\0",
        "\u{7}",
        "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{9B}", "\u{2028}", "\u{2029}", "ä", "e\u{301}", "\u{301}\u{302}\u{303}", "שלום",
        "مرحبا",
        "\u{202E}", "\u{200F}", "👨‍👩‍👧‍👦", "🏳️‍🌈", "🇮🇪", "日本語", "\u{FEFF}", "\u{200B}", "BEGIN:VEVENT", "END:VCALENDAR", "\r\nATTACH:x",
        "=", "%", "^n", "{person:1}", "<b>", "&amp;", String(repeating: "w", count: 80), String(repeating: "ö", count: 40),
        "Z" + String(repeating: "\u{301}", count: 60),
    ]

    private static let texts: [String] = {
        var random = SeededRandom(seed: 5545)
        return pieces.map { "x" + $0 + "y" }
            + (0..<250).map { _ in
                let made = (0..<Int.random(in: 1...25, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
                return "<" + made.joined() + ">"
            }
    }()

    private static let files: [String] = texts.map { text in
        let start = CivilDateTime(date: CivilDate(daysSinceEpoch: 20_781), time: .midnight)
        let zone = ZoneDatabase(directory: Python.zoneDirectory).zone(named: "Europe/Dublin")
        let series = zone.map {
            CalendarSeries(uid: "one", start: start, zone: $0, summary: text, location: "\(text)!", notes: "? \(text)")
        }
        return CalendarFile(
            product: "-//kith//EN", name: text, stamp: Instant(seconds: 0), series: series.map { [$0] } ?? []
        ).text
    }

    /// What is to come back: code points, for strings are equal in other ways too.
    private func expected(_ text: String) -> [Unicode.Scalar] {
        var scalars = Array(text.unicodeScalars)
        var place = 0
        while place < scalars.count {
            let scalar = scalars[place]
            if scalar == "\r" {
                scalars[place] = "\n"
                if place + 1 < scalars.count, scalars[place + 1] == "\n" { scalars.remove(at: place + 1) }
            } else if scalar == "\u{85}" || scalar.properties.generalCategory == .lineSeparator
                || scalar.properties.generalCategory == .paragraphSeparator
            {
                scalars[place] = "\n"
            } else if scalar == "\t" {
                scalars[place] = " "
            } else if scalar.properties.generalCategory == .control && scalar != "\n" || scalar == "\u{FEFF}" {
                scalars.remove(at: place)
                continue
            }
            place += 1
        }
        return scalars
    }

    @Test func `hostile text makes no bad file`() {
        for file in Self.files { #expect(CalendarLint.findings(in: file) == []) }
    }

    @Test(arguments: CalendarReader.allCases)
    func `hostile text is read back as it was, but for control characters`(reader: CalendarReader) throws {
        guard CalendarReader.present.contains(reader) else { return }
        let answers = try reader.ask(Self.files.map { CalendarReader.Question(text: $0, from: 0, to: 4_000_000_000) })
        #expect(answers.count == Self.texts.count)
        for (text, answer) in zip(Self.texts, answers) {
            // khal takes a file apart by writing it anew, and icalendar writes the two characters \N as a line feed. It reads
            // them rightly, as recurring-ical-events, which reads by it, shows.
            if reader == .khal, String(String.UnicodeScalarView(expected(text))).contains("\\N") { continue }
            guard case .meetings(let meetings) = answer, let meeting = meetings.first, meetings.count == 1 else {
                Issue.record("\(text.debugDescription): \(answer)")
                continue
            }
            let pairs = [(meeting.summary, text), (meeting.location, "\(text)!"), (meeting.notes, "? \(text)")]
            for (found, text) in pairs where Array(found.unicodeScalars) != expected(text) {
                Issue.record("\(text.debugDescription) came back as \(found.debugDescription)")
            }
        }
    }
}
