import Foundation
import KithCommands
import KithWire
import Testing

/// The two public directories that lie beside the project, where they do.
@Suite struct RealDirectoryTests {
    /// Counted by a Python script of ten lines: keys are the group_id, else (group or name, location), both lower case.
    private struct Expected {
        let file: String
        let entries, groups, largest: Int
    }

    private static let expected = [
        Expected(file: "directory-san-jose.json", entries: 693, groups: 342, largest: 36),
        Expected(file: "directory-sussex.json", entries: 145, groups: 97, largest: 12),
    ]

    @Test(arguments: [0, 1]) func `a real directory is read whole`(index: Int) throws {
        let expected = RealDirectoryTests.expected[index]
        let root = URL(filePath: #filePath).pathComponents.dropLast(4).joined(separator: "/").dropFirst()
        guard let data = FileManager.default.contents(atPath: "\(root)/../shared/data/\(expected.file)") else {
            return print("skipped: there is no ../shared/data/\(expected.file)")
        }
        let feed = try DirectoryReader(Array(data), standardZone: "America/New_York", isZone: { _ in true })
        #expect(feed.refused == [])
        #expect(feed.entries == expected.entries)
        #expect(feed.groups.count == expected.groups)
        #expect(feed.groups.reduce(0) { $0 + $1.series.count } == expected.entries)
        #expect(feed.groups.map(\.series.count).max() == expected.largest)
        #expect(Set(feed.groups.map(\.key)).count == expected.groups)
        // A listing's length is that of a meeting; an end that is the start says nothing.
        #expect(feed.groups.flatMap(\.series).allSatisfy { ($0.minutes ?? 60) > 0 })
    }
}
