import Foundation
import KithModel
import Testing

/// The rules of what groups keep: a year, countries, points to start from.
@Suite struct KeepingRuleTests {
    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    @Test(arguments: [
        ("2025-11-21", "2026-11-21", false), ("2025-11-21", "2026-11-22", true), ("2026-11-21", "2026-11-21", false),
        ("2024-02-29", "2025-03-01", false), ("2024-02-29", "2025-03-02", true), ("2027-01-01", "2026-01-01", false),
        ("9999-01-01", "9999-12-31", false),
    ])
    func `a look is due once more than a year has passed`(since: String, today: String, isDue: Bool) throws {
        #expect(YearlyLook.isDue(since: try day(since), today: try day(today)) == isDue)
    }

    @Test func `the day from which on nothing is due is right for every day of eight years`() throws {
        var today = try day("2023-01-01")
        while today.year < 2031 {
            let edge = YearlyLook.latestNotDue(today: today)
            #expect(!YearlyLook.isDue(since: edge, today: today), "\(today)")
            #expect(YearlyLook.isDue(since: edge.adding(days: -1), today: today), "\(today)")
            today = today.adding(days: 1)
        }
    }

    @Test func `there are nine points to start from, and each fits`() {
        let points = Ethics.startingPoints.points
        #expect(points.count == 9)
        #expect(Set(points).count == 9)
        #expect(points.allSatisfy { (1...Ethics.longestPoint).contains($0.count) })
        // A code of ethics says "we": it is no rule that somebody lays down for others.
        #expect(points.allSatisfy { !$0.lowercased().contains("must") && !$0.contains("shall") })
    }

    @Test func `countries are those of tzdata's list`() throws {
        let text = try String(contentsOfFile: "/usr/share/zoneinfo/iso3166.tab", encoding: .utf8)
        let listed = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t").map(String.init) }
        #expect(Set(Country.codes).isSuperset(of: listed.map { $0[0] }))
        for entry in listed { #expect(Country.code(entry[0].lowercased()) == entry[0]) }
        #expect(Country.name("IE") == "Ireland")
    }

    @Test(arguments: ["", "I", "IRL", "XX", "ıe", "i\u{307}e", "12", "EU", "🇮🇪", "I E", "ie\n", "--"])
    func `nothing else is a country`(text: String) { #expect(Country.code(text) == nil) }

    @Test func `a crisis line is asked about once a year, and nothing else is`() throws {
        var line = Resource(
            id: "a", kind: .crisisLine, details: Resource.Details(name: "Line", phone: "1"), addedOn: try day("2025-01-01"))
        #expect(!line.wantsConfirming(on: try day("2026-01-01")))
        #expect(line.wantsConfirming(on: try day("2026-01-02")))
        line.confirmedOn = try day("2025-06-01")
        #expect(!line.wantsConfirming(on: try day("2026-01-02")))
        #expect(line.wantsConfirming(on: try day("2026-06-02")))
        line.retiredOn = try day("2025-07-01")
        #expect(!line.wantsConfirming(on: try day("2030-01-01")))
        for kind in ResourceKind.allCases where kind != .crisisLine {
            line.kind = kind
            line.retiredOn = nil
            #expect(!line.wantsConfirming(on: try day("2030-01-01")))
        }
    }

    @Test func `crisis lines come first`() {
        #expect(ResourceKind.allCases.prefix(2) == [.crisisLine, .emergency])
        #expect(ResourceKind.allCases.map(\.rank) == Array(0..<11))
    }
}
