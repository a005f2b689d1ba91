import KithCalendar
import KithModel
import Testing

/// What other calendars make of generated histories.
@Suite struct CalendarReaderTests {
    @Test(arguments: CalendarReader.allCases)
    func `calendars show the meetings that there are`(reader: CalendarReader) throws {
        guard CalendarReader.present.contains(reader) else { return }
        let histories = CalendarCorpus.histories
        let answers = try #require(try Self.answers.get()[reader])
        #expect(answers.count == histories.count && answers.count >= 300)
        var excluded = 0
        for (history, answer) in zip(histories, answers) {
            let expected = history.meetings(keys: history.keys)
            let about = "\(history.series.zone.name), \(history.generated?.text ?? "single") from \(history.series.start)"
            guard case .meetings(let meetings) = answer else {
                Issue.record("\(about): \(answer)")
                continue
            }
            let found = meetings.filter(history.isWithin).sorted()
            guard found != expected else { continue }
            if history.isMisread(by: reader) {
                excluded += 1
            } else {
                let missing = expected.filter { !found.contains($0) }.prefix(3).map {
                    "-\(Instant(seconds: $0.start)) \($0.end - $0.start) s"
                }
                let extra = found.filter { !expected.contains($0) }.prefix(3).map {
                    "+\(Instant(seconds: $0.start)) \($0.end - $0.start) s"
                }
                Issue.record("\(history.series.uid) \(about): \(expected.count)/\(found.count) \(missing + extra)")
            }
        }
        // The list of what a reader gets wrong is a short one.
        #expect(excluded <= (reader == .libical ? histories.count / 20 : histories.count / 100))
        print("\(reader.rawValue): \(histories.count) histories, \(excluded) misread")
    }

    @Test func `what is expected is what the RFC says day by day`() throws {
        var compared = 0
        for history in CalendarCorpus.histories {
            guard let generated = history.generated else { continue }
            let end = min(generated.end, history.window.upperBound.adding(minutes: CalendarHistory.margin))
            #expect(history.keys.filter { $0 < end } == BruteForce(rule: generated).occurrences().filter { $0 < end })
            compared += 1
        }
        #expect(compared >= 250)
    }

    @Test func `no generated file has anything against it`() {
        for history in CalendarCorpus.histories {
            #expect(CalendarLint.findings(in: history.file.text) == [], "\(history.series.uid)")
        }
    }

    /// All readers at once, each with all files.
    private static let answers = Result {
        try CalendarReader.askAll { reader in CalendarCorpus.histories.map { $0.question(for: reader) } }
    }
}
