import Foundation
import KithCalendar
import Testing

@Suite struct LocalZoneTests {
    @Test(arguments: [
        ("Europe/Dublin", "Europe/Dublin"), (":Europe/Dublin", "Europe/Dublin"), ("EST5EDT", "EST5EDT"), ("", "UTC"),
        ("/usr/share/zoneinfo/Asia/Tokyo", "Asia/Tokyo"), (":/usr/share/zoneinfo/posix/Asia/Tokyo", "Asia/Tokyo"),
        ("IST-1GMT0,M10.5.0,M3.5.0/1", nil), ("../etc/passwd", nil), ("<+03>-3", nil),
    ])
    func `TZ names the zone where it is set`(variable: String, name: String?) {
        #expect(LocalZone.name(environment: ["TZ": variable], etc: "/nonexistent") == name)
    }

    @Test func `without TZ the machine's own files say it`() throws {
        let etc = FileManager.default.temporaryDirectory.appending(path: "kith-etc-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: etc, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: etc) }
        #expect(LocalZone.name(environment: [:], etc: etc.path()) == nil)
        try Data("Asia/Kathmandu\n".utf8).write(to: etc.appending(path: "timezone"))
        #expect(LocalZone.name(environment: [:], etc: etc.path()) == "Asia/Kathmandu")
        try FileManager.default.createSymbolicLink(
            atPath: etc.appending(path: "localtime").path(), withDestinationPath: "../usr/share/zoneinfo/Europe/Dublin")
        #expect(LocalZone.name(environment: [:], etc: etc.path()) == "Europe/Dublin")
        #expect(LocalZone.name(environment: ["TZ": ":/etc/localtime"], etc: etc.path()) == "Europe/Dublin")
    }
}
