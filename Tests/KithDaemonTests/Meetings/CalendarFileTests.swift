import Foundation
import Testing

/// What `kith meeting calendar` writes, read by another calendar, against what `kith meeting list` says.
@Suite struct CalendarFileTests {
    private static let python = "\(RunningDaemon.repository)/.build/calendars/bin/python"
    private static let script = "\(RunningDaemon.repository)/Tests/KithCalendarTests/Reference/calendars.py"
    private static let isThere = FileManager.default.isExecutableFile(atPath: python)

    private let clock: MovableClock
    private let daemon: RunningDaemon

    init() throws {
        clock = try #require(try MovableClock(zone: "Europe/Dublin"), "a C compiler is needed: apt-get install gcc")
        try clock.set("2026-09-01 10:00")
        daemon = try RunningDaemon(clock: clock)
    }

    private func run(_ arguments: String...) throws -> String {
        let result = try daemon.kith(arguments)
        #expect(result.code == 0, "\(arguments): \(result.errors)")
        return result.output
    }

    @Test(
        .enabled(if: isThere, "the calendars are not installed: Scripts/setup test"),
        arguments: ["recurring-ical-events", "ical", "vobject"])
    func `another calendar shows the dates that the list shows`(reader: String) throws {
        _ = try run("group", "create", "harbour", "--zone", "Europe/Dublin", "--name", "Harbour")
        _ = try run("meeting", "schedule", "harbour", "--every", "week", "--on", "tue", "--at", "18:30", "--for", "90m")
        _ = try run("meeting", "schedule", "harbour", "--every", "month", "--on", "last fri", "--at", "01:30", "--title", "Walk")
        _ = try run("meeting", "schedule", "harbour", "--on", "2027-03-28", "--at", "01:30", "--title", "Night")
        _ = try run("meeting", "cancel", "harbour@2026-10-06")
        _ = try run("meeting", "move", "harbour@2026-10-13", "--to", "thu", "--at", "23:30", "--for", "2h")
        _ = try run("closure", "add", "harbour", "--from", "2026-12-21", "--until", "2027-01-03")
        _ = try run("closure", "add", "all", "--from", "2027-02-01", "--until", "2027-02-07")
        _ = try run("meeting", "restore", "harbour@2026-12-29")
        _ = try run("meeting", "edit", "harbour@2027-01-12", "--on", "wed", "--season", "sep-jun")
        _ = try run("meeting", "edit", "harbour@2027-04-07", "--zone", "Europe/Berlin")
        _ = try run("meeting", "move", "harbour@2027-04-14", "--place", "Garden")

        struct List: Decodable { let meetings: [Meeting] }
        struct Meeting: Decodable { let time: Time, state: String }
        struct Time: Decodable { let instant: String }
        let text = try run("meeting", "list", "harbour", "--until", "2028-08-31", "--limit", "500", "--json")
        let listed = try JSONDecoder().decode(List.self, from: Data(text.utf8)).meetings.filter { $0.state == "planned" }
        let wanted = try listed.map { Int(try Date($0.time.instant, strategy: .iso8601).timeIntervalSince1970) }.sorted()
        #expect(wanted.count > 90)

        let window = [wanted.first ?? 0, wanted.last ?? 0]
        let asked: [String: Any] = [
            "text": try run("meeting", "calendar", "harbour"), "from": window[0] - 3600, "to": window[1] + 3600,
        ]
        let shown = try read(by: reader, asked).filter { (window[0]...window[1]).contains($0) }
        #expect(shown == wanted)
    }

    /// Starts, as seconds since 1970.
    private func read(by reader: String, _ asked: [String: Any]) throws -> [Int] {
        let process = Process()
        process.executableURL = URL(filePath: Self.python)
        process.arguments = [Self.script, reader]
        let (input, output) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput) = (input, output)
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: JSONSerialization.data(withJSONObject: asked) + Data("\n".utf8))
        try input.fileHandleForWriting.close()
        let line = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let answer = try JSONSerialization.jsonObject(with: line) as? [String: Any]
        let meetings = try #require(answer?["meetings"] as? [[Any]], "\(String(decoding: line, as: UTF8.self))")
        return meetings.compactMap { $0.first as? Int }.sorted()
    }
}
