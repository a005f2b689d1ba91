import Foundation
import KithCommands
import KithModel
import KithWire
import Testing

@Suite struct DirectoryReaderTests {
    private static let zones: Set = ["Europe/Dublin", "Europe/Paris", "America/Los_Angeles"]

    private func read(_ json: String, zone: String? = "Europe/Dublin") throws -> DirectoryReader {
        try DirectoryReader(Array(json.utf8), standardZone: zone, isZone: DirectoryReaderTests.zones.contains)
    }

    private func one(_ fields: String) throws -> ListedGroup {
        let feed = try read(#"[{"name":"Harbour","slug":"harbour",\#(fields)}]"#)
        #expect(feed.refused == [])
        return try #require(feed.groups.first)
    }

    @Test(arguments: [
        (#""day":2,"time":"18:30""#, [2]), (#""day":"2","time":"18:30""#, [2]), (#""day":[0,"3",6],"time":"18:30""#, [0, 3, 6]),
        (#""day":["2",2],"time":"18:30""#, [2]), (#""day":"Tuesday","time":"18:30""#, [2]), (#""day":2.0,"time":"18:30""#, [2]),
    ])
    func `a day may be a number, text or a list of either`(fields: String, days: [Int]) throws {
        #expect(try one(fields).series.map(\.weekday) == days)
    }

    @Test(arguments: ["", #","day":"","time":"""#, #","day":null,"time":null"#, #","day":[],"time":"""#])
    func `by appointment makes a group without a series`(fields: String) throws {
        let feed = try read(#"[{"name":"Harbour","slug":"harbour"\#(fields)}]"#)
        #expect(feed.refused == [])
        #expect(feed.groups.map(\.series) == [[]])
    }

    @Test(arguments: [
        ("18:30", "20:00", 90), ("23:30", "00:45", 75), ("18:30", "18:30", nil), ("18:30", "", nil), ("18:30", "late", nil),
        ("00:00", "23:59", 1439), ("9:05", "10:05", 60), ("18:30:00", "19:30:00", 60),
    ])
    func `the length is from start to end, over midnight too`(start: String, end: String, minutes: Int?) throws {
        #expect(try one(#""day":1,"time":"\#(start)","end_time":"\#(end)""#).series.map(\.minutes) == [minutes])
    }

    @Test(arguments: [
        (#"{"name":"A","slug":"a","day":7,"time":"18:30"}"#, "a", "'7' is not a day from 0 (Sunday) to 6 (Saturday)"),
        (#"{"name":"A","slug":"a","day":1,"time":"25:00"}"#, "a", "'25:00' is not a time like 18:30"),
        (#"{"name":"A","slug":"a","day":1,"time":"evening"}"#, "a", "'evening' is not a time like 18:30"),
        (#"{"name":"A","slug":"a","day":1}"#, "a", "it has a day but no time"),
        (#"{"name":"A","slug":"a","time":"18:30"}"#, "a", "it has a time but no day"),
        (#"{"slug":"a","day":1,"time":"18:30"}"#, "a", "it has no name"),
        (
            #"{"name":"A","slug":5,"day":1,"time":"18:30","timezone":"Europe/Atlantis"}"#, "5",
            "there is no time zone 'Europe/Atlantis'"
        ),
        ("7", "-", "it is not an object"), ("null", "-", "it is not an object"), ("[]", "-", "it is not an object"),
    ])
    func `a bad entry is named and stops nothing`(entry: String, slug: String, reason: String) throws {
        let good = #"{"name":"Good","slug":"good","day":1,"time":"18:30"}"#
        let feed = try read("[\(good),\(entry),\(good.replacing("ood", with: "reat"))]")
        #expect(feed.refused.map { "\($0.position) \($0.slug) \($0.reason)" } == ["2 \(slug) \(reason)"])
        #expect(feed.groups.count == 2)
        #expect(feed.entries == 3)
    }

    @Test func `an entry's own zone goes before the one that was given`() throws {
        #expect(try one(#""day":1,"time":"18:30","timezone":"Europe/Paris""#).zone == "Europe/Paris")
        #expect(try one(#""day":1,"time":"18:30","timezone":"""#).zone == "Europe/Dublin")
    }

    @Test func `without any zone the whole file is refused once, with the option that helps`() {
        let refusal = #expect(throws: Refusal.self) {
            _ = try read(#"[{"name":"A","slug":"a","day":1,"time":"18:30","timezone":""},{"name":"B","slug":"b"}]"#, zone: nil)
        }
        #expect(refusal?.remedy?.hasPrefix("--zone") == true)
    }

    @Test func `without a zone only the entries that name none are refused, and their groups have not vanished`() throws {
        let feed = try read(
            #"[{"name":"A","slug":"a","day":1,"time":"18:30","timezone":"Europe/Paris"},{"name":"B","slug":"b","group_id":9}]"#,
            zone: nil)
        #expect(feed.groups.map(\.name) == ["A"])
        #expect(feed.refused.map(\.reason) == ["it has no time zone: name one with --zone"])
        #expect(feed.refusedKeys == ["id:9"])
    }

    @Test func `entries that share an id, or name and place, are one group with several series`() throws {
        let feed = try read(
            """
            [{"name":"Morning","slug":"m","group":"Harbour","group_id":7,"location":"Hall","day":1,"time":"07:00"},
             {"name":"Night","slug":"n","group":"Harbour Group","group_id":"7","location":"Chapel","day":2,"time":"20:00"},
             {"name":"Hill","slug":"h1","group":"Hill","location":"Barn","day":1,"time":"07:00"},
             {"name":"Hill steps","slug":"h2","group":"HILL ","location":"barn","day":2,"time":"07:00"},
             {"name":"Hill","slug":"h3","group":"Hill","location":"School","day":2,"time":"07:00"},
             {"name":"River","slug":"r1","group_id":0,"day":1,"time":"07:00"},
             {"name":"Lake","slug":"l1","group_id":0,"day":1,"time":"07:00"}]
            """)
        let shapes = feed.groups.map { "\($0.name): \($0.series.map { "\($0.key) \($0.title ?? "-")" }.joined(separator: ", "))" }
        #expect(
            Set(shapes) == [
                "Harbour: m#1 Morning, n#2 Night", "Hill: h1#1 -, h2#2 Hill steps", "Hill: h3#2 -", "River: r1#1 -",
                "Lake: l1#1 -",
            ])
        #expect(Set(feed.groups.map(\.key)).count == 5)
    }

    @Test func `two entries of one slug keep apart`() throws {
        let feed = try read(
            """
            [{"name":"A","slug":"a","location":"Hall","day":1,"time":"07:00"},{"name":"A","slug":"a","location":"Hall","day":1,"time":"19:00"},
             {"name":"A","slug":"a","location":"Barn","day":1,"time":"07:00"}]
            """)
        #expect(feed.groups.map { $0.series.map(\.key) } == [["a#1", "a#1#2"], ["a#1"]])
    }

    @Test func `the same meeting twice is refused the second time`() throws {
        let entry = #"{"name":"A","slug":"a","location":"Hall","day":1,"time":"07:00"}"#
        let feed = try read("[\(entry),\(entry)]")
        #expect(feed.groups.map(\.series.count) == [1])
        #expect(feed.refused.map(\.position) == [2])
    }

    @Test func `contacts, payment names, notes and addresses of people are nowhere in what is kept`() throws {
        let secrets = [
            "contact_1_name", "contact_1_email", "contact_2_phone", "contact_3_name", "venmo", "square", "paypal", "notes",
            "location_notes", "group_notes", "conference_url_notes", "conference_phone_notes", "email", "feedback_emails",
            "entity_email", "entity_phone", "author", "website", "edit_url", "last_contact",
        ]
        let fields = secrets.map { #""\#($0)":"secret of \#($0)""# }.joined(separator: ",")
        let group = try one(#""day":1,"time":"18:30",\#(fields)"#)
        #expect(!String(decoding: try LineCodec.encode(group), as: UTF8.self).contains("secret"))
    }

    @Test(arguments: [
        (#""location":"Hall","formatted_address":"1 Main St, Cork""#, "Hall, 1 Main St, Cork"),
        (
            #""location":"","address":"1 Main St","city":"Cork","state":"","postal_code":"T12","country":"IE""#,
            "1 Main St, Cork, T12, IE"
        ),
        (#""location":"Hall","region":"Cork","regions":["Ireland","Cork"]"#, "Hall, Cork"),
        (#""location":"Hall","attendance_option":"online""#, nil), (#""location":" ""#, nil),
    ])
    func `the place is put together from what there is`(fields: String, place: String?) throws {
        #expect(try one(fields).place == place)
    }

    @Test func `ways to join from afar are kept where they can be used`() throws {
        let group = try one(#""conference_url":"https://zoom.us/j/1?pwd=x&amp;y","conference_phone":"+353123,,45#""#)
        #expect(group.online == "https://zoom.us/j/1?pwd=x&y")
        #expect(group.phone == "+353123,,45#")
        #expect(try one(#""conference_url":"javascript:alert(1)""#).online == nil)
        #expect(try one(#""conference_url":"https://zoom.us/j/1 ask Jo""#).online == nil)
    }

    @Test(arguments: [
        (#"["W","O","ZZ-unknown"]"#, "women"), (#"["O","X"]"#, nil), (#"["Y","M"]"#, "men, young people"), (#""W""#, nil),
        ("[7,null]", nil),
    ])
    func `whom a group is for comes from the types that say so`(types: String, audience: String?) throws {
        #expect(try one(#""types":\#(types)"#).audience == audience)
    }

    @Test func `a group says whom it is for only if all its meetings do`() throws {
        let feed = try read(
            #"[{"name":"A","slug":"a","group_id":1,"day":1,"time":"07:00","types":["W"]},{"name":"A","slug":"b","group_id":1,"day":2,"time":"07:00"}]"#
        )
        #expect(feed.groups.map(\.audience) == [nil])
    }

    @Test(arguments: [
        ("Caf&eacute; &amp; more", "Café & more"), ("It&#8217;s", "It’s"), ("It&#x27;s", "It's"), ("A &bogus; B", "A &bogus; B"),
        ("A & B;", "A & B;"), (#"  two\n\tlines "#, "two lines"), ("&#0;x", "x"), ("&#xD800;x", "&#xD800;x"),
        ("&amp;lt;", "&lt;"),
    ])
    func `entities are decoded once and white space is tidied`(raw: String, name: String) throws {
        #expect(try read(#"[{"name":"\#(raw)","slug":"s"}]"#).groups.map(\.name) == [name])
    }

    @Test func `comments, trailing commas and not-a-number are no reason to refuse a feed`() throws {
        let feed = try read(
            """
            [ // ours
              {"name": "A", "slug": "a", "latitude": NaN, 'day': 1, "time": "07:00",}, ]
            """)
        #expect(feed.groups.count == 1)
    }

    @Test(arguments: ["", "{}", #"{"meetings":[]}"#, "nonsense", #"[{"name":"#, "<html>"])
    func `what is no list of meetings is refused as a whole`(text: String) {
        #expect(throws: Refusal.self) { _ = try read(text) }
    }

    @Test func `the order of the entries changes nothing`() throws {
        let entries = (0..<6).map {
            #"{"name":"M\#($0)","slug":"m\#($0)","group_id":1,"location":"L\#($0)","day":\#($0),"time":"07:00"}"#
        }
        let one = try read("[\(entries.joined(separator: ","))]")
        let other = try read("[\(entries.reversed().joined(separator: ","))]")
        #expect(one.groups == other.groups)
    }

    @Test(arguments: [
        (#""time":"07:00""#, #""time":"07:30""#), (#""day":1"#, #""day":2"#), ("Hall", "Barn"), ("\"W\"", "\"M\""),
        ("j/1", "j/2"),
    ])
    func `every kept fact is in the hash`(before: String, after: String) throws {
        let text =
            #"[{"name":"A","slug":"a","group_id":1,"location":"Hall","day":1,"time":"07:00","types":["W"],"conference_url":"https://zoom.us/j/1","updated":"x"}]"#
        let first = try #require(try read(text).groups.first)
        #expect(try read(text.replacing(before, with: after)).groups.first?.hash != first.hash)
        #expect(try read(text.replacing("\"x\"", with: "\"y\"")).groups.first == first)
    }

    @Test func `a key fits the daemon's bound whatever the names are`() throws {
        let name = String(repeating: "ß", count: 300)
        let feed = try read(#"[{"name":"\#(name)1","slug":"a"},{"name":"\#(name)2","slug":"b"}]"#)
        #expect(feed.groups.count == 2)
        for group in feed.groups { #expect(group.key.count <= 200 && group.name.count <= 200 && group.hash.count <= 64) }
    }

    @Test func `a group that holds the whole file is bounded`() throws {
        let entries = (0..<1000).map { #"{"name":"M\#($0)","slug":"m\#($0)","group_id":1,"day":1,"time":"07:00"}"# }
        let feed = try read("[\(entries.joined(separator: ","))]")
        #expect(feed.groups.map(\.series.count) == [300])
        #expect(feed.refused.count == 700)
    }

    @Test func `a batch fits in a line`() {
        func group(_ number: Int, place: Int) -> ListedGroup {
            ListedGroup(
                key: "\(number)", hash: "h", name: "N", zone: "Europe/Dublin", place: String(repeating: "p", count: place),
                series: [])
        }
        let small = (0..<120).map { group($0, place: 10) }
        #expect(ImportDirectoryCommand.batch(small[...]).count == 50)
        let large = (0..<50).map { group($0, place: 100_000) }
        #expect(ImportDirectoryCommand.batch(large[...]).count == 10)
        #expect(ImportDirectoryCommand.batch([group(1, place: 2_000_000)]) == [])
    }
}
