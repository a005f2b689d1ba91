import Foundation
import KithCalendar
import KithModel
import Testing

@Suite struct ZoneDatabaseTests {
    private let zones = ZoneDatabase()

    /// A directory of zones of a test's own, removed afterwards.
    private func withDirectory(list: String?, _ body: (ZoneDatabase, URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "kith-zones-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder.appending(path: "Europe"), withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        if let list { try Data(list.utf8).write(to: folder.appending(path: "tzdata.zi")) }
        try copy("Europe/Dublin", to: "Europe/Dublin", in: folder)
        try body(ZoneDatabase(directory: folder.path()), folder)
    }

    private func copy(_ name: String, to other: String, in folder: URL) throws {
        let data = try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/\(name)"))
        try data.write(to: folder.appending(path: other), options: .atomic)
    }

    @Test func `every name in tzdata's list can be read`() {
        #expect(zones.names.count > 400)
        #expect(zones.names.filter { zones.zone(named: $0) == nil }.isEmpty)
        #expect(zones.version.wholeMatch(of: /20\d\d[a-z]+/) != nil)
    }

    @Test(arguments: [
        "posixrules", "posix/Europe/Dublin", "right/Europe/Dublin", "Factory", "localtime", "", ".", "Europe", "Europe/",
        "/Europe/Dublin", "../zoneinfo/Europe/Dublin", "Europe/../Europe/Dublin", "europe/dublin", "zone.tab", "tzdata.zi",
        "Europe/Dublin\0", "Europe//Dublin",
    ])
    func `a name outside the list is no zone, whatever file it leads to`(name: String) {
        #expect(zones.zone(named: name) == nil)
        #expect(throws: Refusal.self) { try zones.requireZone(name) }
    }

    @Test(arguments: [
        ("Europe/Dublim", "Europe/Dublin"), ("europe/dublin", "Europe/Dublin"), ("Dublin", "Europe/Dublin"),
        ("new york", "America/New_York"), ("Europe/Lodnon", "Europe/London"),
    ])
    func `a misspelt zone is refused with the nearest name`(typed: String, meant: String) {
        #expect(zones.nearest(to: typed) == meant)
        #expect(throws: Refusal.invalid("zone", "There is no time zone '\(typed)'.", remedy: "did you mean \(meant)?")) {
            try zones.requireZone(typed)
        }
    }

    @Test func `a missing list says what to install`() throws {
        try withDirectory(list: nil) { database, folder in
            #expect(database.names.isEmpty && database.version == "unknown")
            #expect { try database.requireZone("Europe/Dublin") } throws: { ($0 as? Refusal)?.code == .unavailable }
        }
    }

    @Test func `without tzdata's own list the table of zones serves`() throws {
        try withDirectory(list: nil) { database, folder in
            try Data("# comment\nIE\t+5320-00615\tEurope/Dublin\n".utf8).write(to: folder.appending(path: "zone.tab"))
            #expect(database.zone(named: "Europe/Dublin") != nil)
            #expect(database.names == ["Europe/Dublin", "UTC", "Etc/UTC"])
        }
    }

    @Test func `an old name whose file is not there takes the new one's`() throws {
        try withDirectory(list: "# version 2030x\nZ Europe/Dublin 0 - GMT\nL Europe/Dublin Eire\n") { database, _ in
            let zone = try database.requireZone("Eire")
            #expect(zone.name == "Eire" && database.version == "2030x")
        }
    }

    @Test func `a list that leads out of its directory leads nowhere`() throws {
        try withDirectory(list: "Z ../Europe/Dublin 0 - X\nZ /etc/passwd 0 - X\nL ../Europe/Dublin Eire\n") { database, _ in
            #expect(database.names == ["Eire"])
            #expect(database.zone(named: "Eire") == nil)
        }
    }

    @Test func `a file that changes is read again`() throws {
        try withDirectory(list: "# version 2030a\nZ Europe/Dublin 0 - GMT\n") { database, folder in
            let noon = Instant(seconds: 1_780_000_000)
            #expect(try database.requireZone("Europe/Dublin").offset(at: noon) == 3600)
            try copy("Asia/Tokyo", to: "Europe/Dublin", in: folder)
            #expect(try database.requireZone("Europe/Dublin").offset(at: noon) == 32_400)
            try Data("# version 2030b\nZ Europe/Cork 0 - GMT\n".utf8).write(
                to: folder.appending(path: "tzdata.zi"), options: .atomic)
            #expect(database.version == "2030b" && database.zone(named: "Europe/Dublin") == nil)
        }
    }

    @Test func `a damaged file is refused and said to be damaged`() throws {
        try withDirectory(list: "Z Europe/Dublin 0 - GMT\n") { database, folder in
            try Data("TZif2 and no more".utf8).write(to: folder.appending(path: "Europe/Dublin"))
            #expect { try database.requireZone("Europe/Dublin") } throws: { ($0 as? Refusal)?.code == .unavailable }
        }
    }
}
