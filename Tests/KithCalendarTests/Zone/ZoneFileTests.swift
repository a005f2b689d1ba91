import Foundation
import KithCalendar
import KithModel
import Testing

/// Files that are no zones, or were meant to do harm.
@Suite struct ZoneFileTests {
    private static func bytes(of name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/\(name)")))
    }

    /// The bytes of a file of version 2 with one type, no transitions and a footer.
    private static func file(
        version: UInt8 = 0x32, leaps: UInt8 = 0, offset: [UInt8] = [0, 0, 14, 16], footer: String
    ) -> [UInt8] {
        let header = Array("TZif".utf8) + [version] + [UInt8](repeating: 0, count: 15)
        let empty = header + [UInt8](repeating: 0, count: 24)
        let counts: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, leaps, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 4]
        let leap = [UInt8](repeating: 0, count: 12 * Int(leaps))
        return empty + header + counts + offset + [0, 0] + Array("CET\0".utf8) + leap + Array("\n\(footer)\n".utf8)
    }

    private static func use(_ zone: Zone) {
        for second in stride(from: Int64(-3_000_000_000), through: 6_000_000_000, by: 1_500_000_000) {
            let instant = Instant(seconds: second)
            _ = zone.resolve(zone.civil(at: instant))
        }
    }

    @Test(arguments: ["Europe/Dublin", "Asia/Kathmandu", "Pacific/Apia"])
    func `a file cut short anywhere is refused`(name: String) throws {
        let bytes = try Self.bytes(of: name)
        #expect(Zone(name: name, bytes: bytes) != nil)
        for length in 0..<bytes.count {
            #expect(Zone(name: name, bytes: Array(bytes[..<length])) == nil, "\(length) of \(bytes.count) bytes")
        }
    }

    @Test func `a file with bytes changed is refused or harmless`() throws {
        var random = SeededRandom(seed: 8536)
        let bytes = try Self.bytes(of: "Asia/Kathmandu")
        for _ in 0..<3000 {
            var damaged = bytes
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                damaged[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            if let zone = Zone(name: "damaged", bytes: damaged) { Self.use(zone) }
        }
    }

    @Test func `random bytes are no zone`() {
        var random = SeededRandom(seed: 9636)
        for length in 0..<500 {
            let noise = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
            #expect(Zone(name: "noise", bytes: noise) == nil)
            #expect(Zone(name: "noise", bytes: Array("TZif2".utf8) + noise) == nil)
        }
    }

    @Test(arguments: [
        "CET-1", "CET-1CEST,M3.5.0,M10.5.0/3", "<+0530>-5:30", "XXX1YYY,M3.5.0,M10.5.0", "AAA0BBB,J60,J365/167",
        "AAA0BBB,0/0,365/-167", "",
    ])
    func `a footer that can be read is used`(footer: String) throws {
        Self.use(try #require(Zone(name: "made", bytes: Self.file(footer: footer))))
    }

    @Test(arguments: [
        "CET", "C-1", "CET-1CEST", "CET-25", "CET-1CEST,M13.1.0,M10.5.0", "CET-1CEST,M3.6.0,M10.5.0", "<CET-1",
        "CET-1CEST,M3.5.7,M10.5.0", "CET-1CEST,J0,J365", "CET-1CEST,366,1", "CET-1CEST,M3.5.0/168,M10.5.0", "CET-1:60",
        "CET-1CEST,M3.5.0,M10.5.0 ", "CET-99999999999999999999", "é-1",
    ])
    func `a footer that can't be read refuses the file`(footer: String) {
        #expect(Zone(name: "made", bytes: Self.file(footer: footer)) == nil)
    }

    @Test func `an old version, leap seconds and impossible offsets are refused`() {
        #expect(Zone(name: "made", bytes: Self.file(version: 0, footer: "CET-1")) == nil)
        #expect(Zone(name: "made", bytes: Self.file(leaps: 1, footer: "CET-1")) == nil)
        #expect(Zone(name: "made", bytes: Self.file(offset: [0x7F, 0xFF, 0xFF, 0xFF], footer: "CET-1")) == nil)
        #expect(Zone(name: "made", bytes: Self.file(offset: [0x80, 0, 0, 0], footer: "CET-1")) == nil)
    }
}
