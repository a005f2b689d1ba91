import Foundation

/// Calendars that other people wrote, asked what they make of a file.
enum CalendarReader: String, CaseIterable, Sendable {
    case recurringIcalEvents = "recurring-ical-events"
    case ical, vobject, khal, libical

    struct Question: Encodable {
        let text: String
        /// Seconds since 1970.
        let from, to: Int64
    }

    struct Meeting: Hashable, Comparable {
        /// Seconds since 1970.
        var start, end: Int64
        var summary = ""
        var location = ""
        var notes = ""
        var url = ""

        static func < (left: Meeting, right: Meeting) -> Bool {
            (left.start, left.end, left.location) < (right.start, right.end, right.location)
        }
    }

    enum Answer {
        case meetings([Meeting])
        case error(String)
    }

    /// Whether it can be asked here; says so where not.
    static let present: Set<CalendarReader> = Set(
        allCases.filter { reader in
            let isThere = reader == .libical ? program != nil : reader.isInstalled
            if !isThere { print("Not compared with \(reader.rawValue): it is missing (Scripts/setup test installs it).") }
            return isThere
        })

    /// All questions in one run; as many answers.
    func ask(_ questions: [Question]) throws -> [Answer] { try answers(started(questions).lines()) }

    /// Those that are there side by side.
    static func askAll(_ questions: (CalendarReader) -> [Question]) throws -> [CalendarReader: [Answer]] {
        let running = try present.sorted { $0.rawValue < $1.rawValue }.map { ($0, try $0.started(questions($0))) }
        return try Dictionary(uniqueKeysWithValues: running.map { ($0, try $0.answers($1.lines())) })
    }

    private func started(_ questions: [Question]) throws -> Outside {
        if self == .libical {
            let asked = questions.map { "\($0.from) \($0.to) \($0.text.utf8.count)\n\($0.text)" }
            return try Outside([CalendarReader.program ?? "false"], input: asked)
        }
        let encoder = JSONEncoder()
        let asked = try questions.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
        return try Outside([CalendarReader.python, "-B", Outside.reference("calendars.py"), rawValue], input: asked)
    }

    private func answers(_ lines: [Substring]) throws -> [Answer] { try lines.filter { !$0.isEmpty }.map(answer) }

    private func answer(_ line: Substring) throws -> Answer {
        let read = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
        guard let rows = read["meetings"] as? [[Any]] else { return .error(read["error"] as? String ?? String(line)) }
        func meeting(_ row: [Any]) -> Meeting {
            let times: [Int64] = row.prefix(2).map { ($0 as? NSNumber)?.int64Value ?? 0 }
            let words: [String] = row.dropFirst(2).map { $0 as? String ?? "" }
            return Meeting(
                start: times[0], end: times[1], summary: words[0], location: words[1], notes: words[2], url: words[3])
        }
        return .meetings(rows.map(meeting))
    }

    private static let python: String = {
        let own = Outside.root.appending(path: ".build/calendars/bin/python3").path()
        return FileManager.default.isExecutableFile(atPath: own) ? own : "python3"
    }()

    private var isInstalled: Bool {
        let module = rawValue.replacingOccurrences(of: "-", with: "_")
        return (try? Outside.run([CalendarReader.python, "-c", "import \(module)"], input: [], isQuiet: true)) != nil
    }

    /// The program around libical, compiled once for this run.
    private static let program: String? = {
        let path = Outside.root.appending(path: ".build/calendars-libical").path()
        guard let flags = try? Outside.run(["pkg-config", "--cflags", "--libs", "libical"], input: [], isQuiet: true) else {
            return nil
        }
        let words = flags.joined(separator: " ").split(separator: " ").map(String.init)
        let compile = ["cc", "-O1", "-o", path, Outside.reference("calendars.c")] + words
        return (try? Outside.run(compile, input: [], isQuiet: true)) == nil ? nil : path
    }()
}
