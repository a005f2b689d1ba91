import KithCalendar
import KithModel
import Testing

/// The expander against a literal brute force, and against python-dateutil.
@Suite struct RecurrenceDifferentialTests {
    @Test func `generated rules give what the RFC says day by day`() throws {
        var compared = 0
        for entry in Corpus.entries {
            let rule: Recurrence
            do {
                rule = try Recurrence(text: entry.rule.text)
            } catch {
                #expect(error.message.contains("names no date"), "\(entry.rule.text): \(error.message)")
                #expect(entry.expected.isEmpty, "\(entry.rule.text) was refused")
                continue
            }
            let found = rule.occurrences(from: entry.rule.start, in: entry.rule.start..<entry.rule.end)
            #expect(found == entry.expected, "\(entry.rule.text) from \(entry.rule.start)")
            #expect(try Recurrence(text: rule.text).text == rule.text)
            compared += 1
        }
        #expect(compared >= 3000)
    }

    @Test(.enabled(if: Python.hasDateutil, "python3-dateutil is missing"))
    func `generated rules give what dateutil gives`() throws {
        // Left out: what has no date at all (dateutil looks for one until the year 9999), BYDAY with both plain and
        // numbered days (dateutil intersects the two where the RFC unites them), and WEEKLY with BYSETPOS in its first
        // week (dateutil counts positions from the start instead of from WKST).
        let entries = Corpus.entries.filter { entry in
            let days = entry.rule.days
            let isMixed = days.contains { $0.nth == 0 } && days.contains { $0.nth != 0 }
            let countsFirstWeek = entry.rule.frequency == .weekly && !entry.rule.positions.isEmpty && entry.rule.count != nil
            return !entry.expected.isEmpty && !isMixed && !countsFirstWeek
        }
        let answers = try Python.run(
            "rules.py", input: entries.map { "\($0.rule.start)|\($0.rule.text)|\($0.rule.end)" })
        #expect(entries.count >= 3000 && answers.count > entries.count)
        for (entry, answer) in zip(entries, answers) {
            let rule = entry.rule
            var from = rule.start
            if rule.frequency == .weekly, !rule.positions.isEmpty { from = from.adding(minutes: 7 * 1440) }
            let found = try Recurrence(text: rule.text).occurrences(from: rule.start, in: from..<rule.end)
            let expected = answer.split(separator: ",").compactMap { CivilDateTime(String($0)) }.filter { $0 >= from }
            #expect(found == expected, "\(rule.text) from \(rule.start)")
        }
    }

    @Test func `next and previous agree with the list of occurrences`() throws {
        var random = SeededRandom(seed: 7)
        for entry in Corpus.entries.prefix(1500) where !entry.expected.isEmpty {
            let rule = try Recurrence(text: entry.rule.text)
            let (start, end) = (entry.rule.start, entry.rule.end)
            for _ in 0..<6 {
                let moment = start.adding(
                    minutes: Int.random(in: -3000..<end.minutesSinceEpoch - start.minutesSinceEpoch, using: &random))
                let (next, previous) = (rule.next(from: start, onOrAfter: moment), rule.previous(from: start, before: moment))
                #expect(previous == entry.expected.last { $0 < moment }, "\(rule.text) from \(start) before \(moment)")
                let expected = entry.expected.first { $0 >= moment }
                #expect(next == expected || expected == nil && next ?? end >= end, "\(rule.text) from \(start) after \(moment)")
            }
            if rule.count != nil || rule.until != nil, let last = rule.last(from: start), last < end {
                #expect(last == entry.expected.last, "\(rule.text) from \(start)")
            }
        }
    }
}
