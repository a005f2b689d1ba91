import KithCalendar
import KithModel
import Testing

/// The zone reader against Python's zoneinfo on the same files.
@Suite struct ZoneDifferentialTests {
    static let zones = [
        "Africa/Casablanca", "Africa/Johannesburg", "America/Caracas", "America/New_York", "America/Nuuk",
        "America/Santiago", "America/Sao_Paulo", "America/St_Johns", "Asia/Gaza", "Asia/Kathmandu", "Asia/Pyongyang",
        "Asia/Tehran", "Australia/Lord_Howe", "Australia/Sydney", "Europe/Dublin", "Europe/Istanbul", "Europe/London",
        "Europe/Moscow", "Pacific/Apia", "Pacific/Chatham", "Pacific/Kwajalein", "UTC",
    ]

    @Test(.enabled(if: Python.hasZoneinfo, "python3's zoneinfo or tzdata is missing"))
    func `offsets and walls are zoneinfo's from 1990 on`() throws {
        let database = ZoneDatabase(directory: Python.zoneDirectory)
        let zones = try Dictionary(uniqueKeysWithValues: Self.zones.map { ($0, try database.requireZone($0)) })
        var compared = 0
        var kinds: [Substring: Int] = [:]
        for line in try Python.run("zones.py", input: Self.zones) where !line.isEmpty {
            let words = line.split(separator: " ")
            let zone = try #require(zones[String(words[0])])
            compared += 1
            if words[1] == "u" {
                let instant = Instant(seconds: try #require(Int64(words[2])))
                if zone.offset(at: instant) != Int(words[3]) { Issue.record("\(line): \(zone.offset(at: instant))") }
                continue
            }
            let civil = try #require(CivilDateTime(String(words[2])))
            let resolution = zone.resolve(civil)
            let moved = zone.civil(at: resolution.instant)
            let kind: Substring =
                switch resolution.kind {
                case .exact: "exact"
                case .repeated: "repeated"
                case .skipped(let to): to == moved ? "skipped" : "skipped to \(to)"
                }
            kinds[kind, default: 0] += 1
            if resolution.instant.seconds != Int64(words[3]) || kind != words[4] || moved.description != words[5] {
                Issue.record("\(line): \(resolution)")
            }
        }
        #expect(compared > 40_000)
        #expect(kinds["skipped"] ?? 0 > 1000 && kinds["repeated"] ?? 0 > 1000)
    }
}
