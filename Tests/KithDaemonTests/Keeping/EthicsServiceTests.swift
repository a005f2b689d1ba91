import KithDaemon
import KithModel
import KithStore
import KithWire
import Testing

/// A code of ethics from its first draft through the years.
@Suite struct EthicsServiceTests {
    private let bench: KeepingBench

    init() async throws {
        bench = try KeepingBench()
        try await bench.addGroup("harbour")
        try await bench.addGroup("meadow")
    }

    @discardableResult
    private func draft(
        _ points: [String]?, preamble: String? = nil, from: String? = nil, discard: Bool? = nil, expect: Int? = nil,
        in group: String = "harbour", by viewer: Viewer = .daemon
    ) async throws -> EthicsShow.Result {
        try await bench.ethics.draft(
            EthicsDraft.Parameters(
                group: group, preamble: preamble, points: points, from: from, discard: discard, expect: expect), by: viewer)
    }

    @discardableResult
    private func adopt(on: String? = nil, expect: Int? = nil) async throws -> EthicsView {
        try await bench.ethics.adopt(EthicsAdopt.Parameters(group: "harbour", on: on, expect: expect), by: .daemon)
    }

    @discardableResult
    private func keep(on: String? = nil) async throws -> EthicsView {
        try await bench.ethics.keep(EthicsKeep.Parameters(group: "harbour", on: on), by: .daemon)
    }

    private func show(version: Int? = nil, draft: Bool? = nil) async throws -> EthicsShow.Result {
        try await bench.ethics.show(EthicsShow.Parameters(group: "harbour", version: version, draft: draft), by: .daemon)
    }

    private func refusal(_ body: () async throws -> Void) async -> Refusal? {
        do { try await body() } catch { return error as? Refusal }
        return nil
    }

    @Test func `a group that has none need not have one, and nothing is said of it`() async throws {
        #expect(try await show() == EthicsShow.Result(group: "harbour"))
        #expect(try await show(draft: true) == EthicsShow.Result(group: "harbour"))
        bench.pass(days: 5000)
        #expect(try await bench.attention("harbour").isEmpty)
        #expect(await refusal { try await keep() }?.message == "harbour has not adopted a code of ethics, and need not.")
    }

    @Test func `it grows from our points into the group's own words, version by version`() async throws {
        let begun = try await draft(nil, from: "starting_points")
        #expect(begun.ethics?.points == Ethics.startingPoints.points && begun.draft == 1)
        try await draft(["  What is said here stays here.  ", "Nobody is judged."], preamble: "We, of the harbour:", expect: 1)
        let first = try await adopt(on: "2026-11-03", expect: 2)
        #expect(first.version == 1 && first.adopted == "2026-11-03" && first.looked == "2026-11-03")
        #expect(first.points == ["What is said here stays here.", "Nobody is judged."])
        #expect(try await show().draft == nil)
        let again = try await draft(nil, from: "adopted")
        // Its number goes on.
        #expect(again.draft == 4 && again.ethics?.preamble == "We, of the harbour:")
        try await draft(["What is said here stays here."], expect: 4)
        #expect(try await show().ethics == first, "what was adopted holds until the group adopts another")
        #expect(try await adopt().version == 2)
        #expect(try await show(version: 1).ethics == first)
        #expect(try await show().ethics?.adopted == "2026-11-21")
    }

    @Test func `what is the same as before is a look and no version`() async throws {
        try await draft(["Kindness."])
        try await adopt(on: "2026-11-01")
        bench.pass(days: 30)
        try await draft(["Kindness."])
        let kept = try await adopt()
        #expect(kept.version == 1 && kept.adopted == "2026-11-01" && kept.looked == "2026-12-21")
        try await keep(on: "2026-12-01")
        try await keep(on: "2026-12-01")
        let history = try await bench.ethics.history(EthicsHistory.Parameters(group: "harbour"), by: .daemon)
        #expect(
            history.versions == [
                EthicsEdition(version: 1, adopted: "2026-11-01", looks: ["2026-12-21", "2026-12-01"], points: 1)
            ])
        #expect(try await show().ethics?.looked == "2026-12-21", "an earlier look that is noted later takes nothing back")
    }

    @Test func `two who write at once lose nothing`() async throws {
        try await draft(["One."])
        #expect(await refusal { try await draft(["Two."]) }?.code == .conflict)
        try await draft(["Two."], expect: 1)
        let late = await refusal { try await draft(["Three."], expect: 1) }
        #expect(late?.code == .conflict)
        #expect(late?.message == "The draft of harbour was changed meanwhile; its number is 2. Nothing was changed.")
        #expect(late?.remedy == "kith ethics draft harbour, then the same again with --expect 2")
        #expect(await refusal { try await adopt(expect: 1) }?.code == .conflict)
        #expect(await refusal { try await draft(nil, discard: true, expect: 1) }?.code == .conflict)
        #expect(try await show(draft: true).ethics?.points == ["Two."])
        // The same words again are no change, and no number.
        #expect(try await draft(["Two."], expect: 2).draft == 2)
        #expect(try await bench.events(.ethicsDrafted).count == 2)
        #expect(try await draft(nil, discard: true, expect: 2).draft == nil)
        #expect(await refusal { try await draft(["Four."], expect: 2) }?.code == .conflict, "a draft that was dropped")
        #expect(try await draft(["Four."]).draft == 4)
    }

    @Test func `of forty who write at once one is first, and the others are told`() async throws {
        let told = await withTaskGroup(of: Refusal.Code?.self) { tasks in
            for number in 0..<40 {
                tasks.addTask { await refusal { _ = try await draft(["Number \(number)."]) }?.code }
            }
            return await tasks.reduce(into: []) { $0.append($1) }
        }
        #expect(told.count { $0 == nil } == 1)
        #expect(told.count { $0 == .conflict } == 39)
        #expect(try await show(draft: true).draft == 1)
    }

    @Test func `nothing is adopted twice, from nothing, or on a day to come`() async throws {
        let empty = await refusal { try await adopt() }
        #expect(empty?.code == .conflict && empty?.remedy == "kith ethics draft harbour --from starting-points")
        try await draft(["Kindness."])
        for day in ["tomorrow", "2026-11-22", "9999-12-31"] {
            #expect(await refusal { try await adopt(on: day) }?.field == "on")
        }
        try await adopt()
        let twice = await refusal { try await adopt() }
        #expect(twice?.code == .conflict && twice?.remedy == "to keep what holds: kith ethics keep harbour")
        #expect(await refusal { try await keep(on: "2026-11-20") }?.field == "on", "before it was adopted")
        #expect(await refusal { try await keep(on: "2026-11-22") }?.field == "on")
        try await draft(["More kindness."])
        #expect(await refusal { try await adopt(on: "2026-11-20") }?.field == "on", "before the version that it follows")
        #expect(try await show(draft: true).ethics?.points == ["More kindness."], "and the draft is still there")
        #expect(try await bench.events(.ethicsAdopted).map(\.facts) == [["version": "1"]])
    }

    @Test func `days are the group's own`() async throws {
        // Noon in UTC is the next day there.
        try await bench.addGroup("island", zone: "Pacific/Kiritimati")
        try await draft(["Kindness."], in: "island")
        let adopted = try await bench.ethics.adopt(EthicsAdopt.Parameters(group: "island"), by: .daemon)
        #expect(adopted.adopted == "2026-11-22")
    }

    @Test(arguments: [0, -1, 2, 1_000_000, Int.max, Int.min])
    func `a version that is not there is not found`(version: Int) async throws {
        try await draft(["Kindness."])
        try await adopt()
        #expect(await refusal { _ = try await show(version: version) }?.code == .notFound)
    }

    @Test func `what is empty, too long, too much or hostile is refused, and what is odd is kept as it is`() async throws {
        let refused: [[String]] = [
            [], [""], ["Good.", "  \n "], ["two\nlines"], ["a\u{0}b"], ["\u{1b}[2J"], ["a\rb"],
            [String(repeating: "x", count: 501)],
            Array(repeating: "x", count: 41),
            [String(repeating: "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}\u{309}\u{30a}", count: 500)],
        ]
        for points in refused { #expect(await refusal { try await draft(points) }?.code == .invalidArgument, "\(points.count)") }
        #expect(await refusal { try await draft(["x"], preamble: String(repeating: "y", count: 1001)) }?.field == "preamble")
        #expect(await refusal { try await draft(["x"], from: "adopted") }?.code == .invalidArgument)
        #expect(await refusal { try await draft(nil) }?.code == .invalidArgument)
        #expect(await refusal { try await draft(nil, preamble: "x", from: "starting_points") }?.code == .invalidArgument)
        #expect(await refusal { try await draft(nil, from: "elsewhere") }?.field == "from")
        #expect(await refusal { try await draft(nil, from: "adopted") }?.code == .conflict)
        #expect(try await show(draft: true).ethics == nil)
        let odd = [
            "\u{202e}emosdnah", "{ethics} {person:abc}", "'; DROP TABLE ethics; --", "🕯️", String(repeating: "字", count: 500),
        ]
        #expect(try await draft(odd).ethics?.points == odd)
        try await adopt()
        #expect(try await show().ethics?.points == odd)
    }

    @Test func `its words lie sealed in the store, and no event tells them`() async throws {
        try await draft(["A wholly unmistakable promise."], preamble: "Unmistakable, too.")
        #expect(try !bench.holds("nmistakable"))
        try await adopt()
        try await keep()
        #expect(try !bench.holds("nmistakable"))
        let group = try await bench.group("harbour")
        for kind in [EventKind.ethicsDrafted, .ethicsAdopted, .ethicsKept] {
            for event in try await bench.events(kind) { #expect(event.subject == group.group.id) }
        }
    }

    @Test func `a group beyond reach is not there`() async throws {
        try await draft(["Kindness."], in: "meadow")
        let viewer = try await bench.facilitator(of: "harbour")
        let there = await refusal { try await draft(["Mine."], expect: 1, in: "meadow", by: viewer) }
        let nowhere = await refusal { try await draft(["Mine."], expect: 1, in: "meadox", by: viewer) }
        #expect(there?.code == .notFound)
        #expect(there?.message.replacing("meadow", with: "meadox") == nowhere?.message)
        let shown = await refusal {
            _ = try await bench.ethics.show(EthicsShow.Parameters(group: "meadow", draft: true), by: viewer)
        }
        #expect(shown?.code == .notFound)
    }

    @Test func `a year after the last look status says so, and a look is enough`() async throws {
        try await draft(["Kindness."])
        try await adopt()
        bench.pass(days: 365)
        #expect(try await bench.attention("harbour").isEmpty, "a year to the day")
        bench.pass(days: 1)
        #expect(try await bench.attention("harbour") == ["ethics_due"])
        #expect(try await bench.attention("meadow").isEmpty)
        try await keep()
        #expect(try await bench.attention("harbour").isEmpty)
        bench.pass(days: 367)
        #expect(try await bench.attention("harbour") == ["ethics_due"])
        // A draft is no look; adopting one is.
        try await draft(["Kindness, still."])
        #expect(try await bench.attention("harbour") == ["ethics_due"])
        try await adopt()
        #expect(try await bench.attention("harbour").isEmpty)
    }

    @Test func `a long history comes page by page`() async throws {
        for number in 1...25 {
            try await draft(["Promise \(number)."])
            try await adopt()
        }
        var (versions, before) = ([Int](), Int?.none)
        repeat {
            let page = try await bench.ethics.history(
                EthicsHistory.Parameters(group: "harbour", before: before, limit: 10), by: .daemon)
            versions += page.versions.map(\.version)
            before = page.next
        } while before != nil
        #expect(versions == Array((1...25).reversed()))
    }
}
