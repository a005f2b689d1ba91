import KithCalendar
import KithModel

/// What RFC 5545 and our own habits forbid in an iCalendar file; empty where all is well.
struct CalendarLint {
    private struct Line {
        let name, value: String
        let parameters: [String: String]

        /// NAME;PARAMETER=value:value; our own parameters hold no quotes.
        init?(_ text: String) {
            // By code points: a value may begin with an accent, and that would join the colon.
            guard let colon = text.unicodeScalars.firstIndex(of: ":") else { return nil }
            let head = text[..<colon].split(separator: ";", omittingEmptySubsequences: false).map(String.init)
            guard let name = head.first, !name.isEmpty, name.utf8.allSatisfy({ $0 == 45 || $0 >= 65 && $0 <= 90 }) else {
                return nil
            }
            (self.name, value) = (name, String(text.unicodeScalars[colon...].dropFirst()))
            parameters = Dictionary(
                head.dropFirst().map { part in
                    let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
                    return (pair[0], pair.last ?? "")
                }, uniquingKeysWith: { $1 })
        }

        /// 20261124T183000 alone.
        var civil: CivilDateTime? { CalendarLint.civil(value) }

        var isUniversal: Bool { value.hasSuffix("Z") && CalendarLint.civil(String(value.dropLast())) != nil }

        func second(_ zone: Zone?) -> Int64? {
            if isUniversal { return CalendarLint.civil(String(value.dropLast())).map { Int64($0.minutesSinceEpoch) * 60 } }
            guard let civil, let zone else { return nil }
            return zone.resolve(civil).instant.seconds
        }
    }

    private final class Component {
        let kind: String
        var lines: [Line] = []
        var parts: [Component] = []

        init(_ kind: String) { self.kind = kind }

        func first(_ name: String) -> Line? { lines.first { $0.name == name } }
        func all(_ name: String) -> [Line] { lines.filter { $0.name == name } }
    }

    private var findings: [String] = []
    private let zones: ZoneDatabase

    static func findings(in text: String) -> [String] { findings(inOctets: Array(text.utf8)) }

    static func findings(inOctets bytes: [UInt8]) -> [String] {
        var lint = CalendarLint(zones: database)
        lint.look(at: bytes)
        return lint.findings
    }

    private static let database = ZoneDatabase(directory: Python.zoneDirectory)

    private init(zones: ZoneDatabase) { self.zones = zones }

    private mutating func look(at bytes: [UInt8]) {
        for (place, byte) in bytes.enumerated() {
            if byte == 13, place + 1 == bytes.count || bytes[place + 1] != 10 { findings.append("bare CR") }
            if byte == 10, place == 0 || bytes[place - 1] != 13 { findings.append("bare LF") }
            if byte < 32 && byte != 13 && byte != 10 || byte == 127 { findings.append("control character") }
            if byte == 0xC2, place + 1 < bytes.count, bytes[place + 1] < 0xA0 { findings.append("control character") }
        }
        if bytes.last != 10 { findings.append("no end of the last line") }
        var unfolded: [[UInt8]] = []
        for line in bytes.split(separator: 10) {
            let line = Array(line.last == 13 ? line.dropLast() : line)
            if line.count > 75 { findings.append("line of \(line.count) octets") }
            if String(validating: line, as: UTF8.self) == nil { findings.append("fold within a character") }
            if line.isEmpty { findings.append("empty line") }
            if line.first == 32, !unfolded.isEmpty {
                unfolded[unfolded.count - 1] += line.dropFirst()
            } else {
                unfolded.append(line)
            }
        }
        if let root = tree(of: unfolded.map { String(decoding: $0, as: UTF8.self) }) { look(atCalendar: root) }
    }

    private mutating func tree(of lines: [String]) -> Component? {
        var open: [Component] = []
        var root: Component?
        for text in lines {
            guard let line = Line(text) else {
                findings.append("no property: \(text.prefix(30))")
                continue
            }
            switch line.name {
            case "BEGIN":
                let component = Component(line.value)
                if let parent = open.last {
                    parent.parts.append(component)
                } else if root == nil {
                    root = component
                } else {
                    findings.append("a second root")
                }
                open.append(component)
            case "END":
                if open.popLast()?.kind != line.value { findings.append("END:\(line.value) closes nothing") }
            default:
                if let component = open.last { component.lines.append(line) } else { findings.append("property outside") }
            }
        }
        if !open.isEmpty { findings.append("BEGIN:\(open[0].kind) stays open") }
        if root?.kind != "VCALENDAR" { findings.append("no VCALENDAR") }
        return root
    }

    private static let needed: [String: [String]] = [
        "VCALENDAR": ["VERSION", "PRODID"], "VEVENT": ["UID", "DTSTAMP", "DTSTART", "SUMMARY"], "VTIMEZONE": ["TZID"],
        "STANDARD": ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"], "DAYLIGHT": ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"],
    ]

    private mutating func look(atProperties component: Component) {
        guard let needed = CalendarLint.needed[component.kind] else {
            findings.append("unknown component \(component.kind)")
            return
        }
        for name in needed where component.first(name) == nil { findings.append("\(component.kind) without \(name)") }
        for name in Set(component.lines.map(\.name)) where !["EXDATE", "RDATE"].contains(name) && component.all(name).count > 1 {
            findings.append("\(name) twice")
        }
        for part in component.parts { look(atProperties: part) }
    }

    private mutating func look(atCalendar calendar: Component) {
        look(atProperties: calendar)
        let told = calendar.parts.filter { $0.kind == "VTIMEZONE" }
        let names = told.compactMap { $0.first("TZID")?.value }
        if Set(names).count != names.count { findings.append("VTIMEZONE twice") }
        for zone in told where zone.parts.isEmpty { findings.append("VTIMEZONE of nothing") }
        let events = calendar.parts.filter { $0.kind == "VEVENT" }
        let used = Set(events.flatMap(\.lines).compactMap { $0.parameters["TZID"] })
        for name in used.subtracting(names) { findings.append("no VTIMEZONE for \(name)") }
        for name in Set(names).subtracting(used)
        where !events.isEmpty && !events.allSatisfy({ $0.first("DTSTART")?.isUniversal == true }) {
            findings.append("VTIMEZONE of \(name) for nothing")
        }
        var masters: [String: Component] = [:]
        for event in events where event.first("RECURRENCE-ID") == nil {
            if masters.updateValue(event, forKey: event.first("UID")?.value ?? "") != nil { findings.append("UID twice") }
        }
        var replaced: Set<[String]> = []
        for event in events {
            let master = masters[event.first("UID")?.value ?? ""]
            if master == nil { findings.append("override of nothing") }
            look(atEvent: event, of: master)
            if let line = event.first("RECURRENCE-ID"), !replaced.insert([event.first("UID")?.value ?? "", line.value]).inserted {
                findings.append("RECURRENCE-ID twice")
            }
        }
    }

    private mutating func look(atEvent event: Component, of master: Component?) {
        if event.first("DTSTAMP")?.value.wholeMatch(of: /[0-9]{8}T[0-9]{6}Z/) == nil { findings.append("DTSTAMP not in UTC") }
        for line in event.lines where ["DTSTART", "DTEND", "EXDATE", "RECURRENCE-ID"].contains(line.name) {
            if (line.civil == nil) == !line.isUniversal { findings.append("\(line.name) is no date-time") }
            if line.isUniversal == (line.parameters["TZID"] != nil) { findings.append("\(line.name) with the wrong TZID") }
        }
        if (event.first("DTEND") == nil) == (event.first("DURATION") == nil) { findings.append("DTEND or DURATION, one of them") }
        if let start = event.first("DTSTART"), let end = event.first("DTEND") {
            let ends = [start, end].map { line in
                line.second(line.parameters["TZID"].flatMap { zones.zone(named: $0) })
            }
            if let first = ends[0], let last = ends[1], last <= first { findings.append("DTEND before DTSTART") }
        }
        if let length = event.first("DURATION"), length.value.wholeMatch(of: /PT[1-9][0-9]*M/) == nil {
            findings.append("DURATION \(length.value)")
        }
        guard let master, let start = master.first("DTSTART"), let from = start.civil,
            let name = start.parameters["TZID"], let zone = zones.zone(named: name)
        else {
            if event.first("RRULE") != nil { findings.append("RRULE without a zone") }
            return
        }
        let named = event.all("EXDATE") + event.all("RECURRENCE-ID")
        guard let line = master.first("RRULE") else {
            if !named.isEmpty { findings.append("dates of no rule") }
            return
        }
        look(atRule: line.value)
        guard let rule = try? Recurrence(text: line.value, zone: zone) else {
            findings.append("RRULE can't be read")
            return
        }
        func isReal(_ date: CivilDateTime?) -> Bool { date.map { rule.next(from: from, onOrAfter: $0) == $0 } ?? false }
        if event === master, !isReal(from) { findings.append("DTSTART is no occurrence") }
        for one in named {
            if one.parameters["TZID"] != name { findings.append("\(one.name) of another kind than DTSTART") }
            if !isReal(one.civil) { findings.append("\(one.name) hits nothing") }
        }
        if Set(named.map(\.value)).count != named.count { findings.append("EXDATE twice") }
        if let one = event.first("RECURRENCE-ID"), master.all("EXDATE").contains(where: { $0.value == one.value }) {
            findings.append("RECURRENCE-ID of an EXDATE")
        }
    }

    private mutating func look(atRule rule: String) {
        if rule.contains("COUNT="), rule.contains("UNTIL=") { findings.append("COUNT beside UNTIL") }
        if let until = rule.split(separator: ";").first(where: { $0.hasPrefix("UNTIL=") }), !until.hasSuffix("Z") {
            findings.append("UNTIL not in UTC")
        }
        if !rule.contains("WKST=") { findings.append("no WKST") }
    }

    private static func civil(_ value: String) -> CivilDateTime? {
        guard value.wholeMatch(of: /[0-9]{8}T[0-9]{4}00/) != nil else { return nil }
        let digits = Array(value)
        func part(_ range: Range<Int>) -> String { String(digits[range]) }
        return CivilDateTime("\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(9..<11)):\(part(11..<13))")
    }
}
