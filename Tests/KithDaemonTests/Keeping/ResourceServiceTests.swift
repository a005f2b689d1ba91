import KithDaemon
import KithModel
import KithStore
import KithWire
import Testing

/// Where support is to be had: a group's own, and the network's.
@Suite struct ResourceServiceTests {
    private let bench: KeepingBench

    init() async throws {
        bench = try KeepingBench()
        try await bench.addGroup("harbour", country: "IE")
        try await bench.addGroup("meadow", country: "DE")
    }

    @discardableResult
    private func add(
        _ kind: String = "crisis_line", name: String? = "Line", phone: String? = "116 123", web: String? = nil,
        place: String? = nil, country: String? = nil, confirmed: String? = nil, to group: String? = "harbour",
        by viewer: Viewer = .daemon
    ) async throws -> ResourceView {
        try await bench.resources.add(
            ResourceAdd.Parameters(
                group: group, kind: kind,
                details: ResourceDetails(name: name, place: place, phone: phone, web: web, country: country),
                confirmed: confirmed), by: viewer)
    }

    private func list(
        _ group: String? = "harbour", kind: String? = nil, place: String? = nil, everywhere: Bool? = nil, all: Bool? = nil,
        by viewer: Viewer = .daemon
    ) async throws -> [String] {
        try await bench.resources.list(
            ResourceList.Parameters(group: group, kind: kind, place: place, everywhere: everywhere, all: all), by: viewer
        ).resources.map(\.name)
    }

    private func edit(_ id: String, kind: String? = nil, _ details: ResourceDetails) async throws -> ResourceView {
        try await bench.resources.edit(
            ResourceEdit.Parameters(group: "harbour", resource: id, kind: kind, details: details), by: .daemon)
    }

    private func refusal(_ body: () async throws -> Void) async -> Refusal? {
        do { try await body() } catch { return error as? Refusal }
        return nil
    }

    @Test func `crisis lines come first, then kind by kind as they were entered`() async throws {
        for (kind, name) in [("other", "O"), ("housing", "H2"), ("crisis_line", "C1"), ("housing", "H1"), ("emergency", "E")] {
            try await add(kind, name: name)
        }
        try await add(name: "C2", to: nil)
        #expect(try await list() == ["C1", "C2", "E", "H2", "H1", "O"])
        #expect(try await list(nil) == ["C2"])
        #expect(try await list("meadow") == ["C2"])
        #expect(try await list(kind: "housing") == ["H2", "H1"])
    }

    @Test func `the network's are shown where they are of use`() async throws {
        try await add(name: "Irish", country: "ie", to: nil)
        try await add(name: "German", country: "DE", to: nil)
        try await add(name: "Anywhere", to: nil)
        #expect(try await list() == ["Irish", "Anywhere"])
        #expect(try await list("meadow") == ["German", "Anywhere"])
        #expect(try await list(everywhere: true) == ["Irish", "German", "Anywhere"])
        #expect(try await list(nil) == ["Irish", "German", "Anywhere"])
    }

    @Test func `what serves a place is found by it, and what serves none in particular comes along`() async throws {
        try await add(name: "City", place: "Galway city")
        try await add(name: "West", place: "Galway and Mayo")
        try await add(name: "East", place: "Dublin")
        try await add(name: "All")
        #expect(try await list(place: "galway") == ["City", "West", "All"])
        #expect(try await list(place: "Kerry") == ["All"])
    }

    @Test func `a crisis line is dated, and another number wants confirming anew`() async throws {
        let line = try await add(confirmed: "2026-11-01")
        #expect(line.confirmed == "2026-11-01" && line.of == "group")
        #expect(try await edit(line.resource, ResourceDetails(note: "Ask for Ann's hours")).confirmed == "2026-11-01")
        #expect(try await edit(line.resource, ResourceDetails(phone: "116 124")).confirmed == nil)
        let confirmed = try await bench.resources.confirm(
            ResourceConfirm.Parameters(group: "harbour", resource: line.resource), by: .daemon)
        #expect(confirmed.confirmed == "2026-11-21")
        #expect(
            await refusal {
                _ = try await bench.resources.confirm(
                    ResourceConfirm.Parameters(group: "harbour", resource: line.resource, on: "tomorrow"), by: .daemon)
            }?.field == "on")
        #expect(await refusal { try await add(confirmed: "2027-01-01") }?.field == "confirmed")
    }

    @Test func `status asks once for a group, a year after a crisis line was confirmed`() async throws {
        let (first, second) = (try await add(confirmed: "2026-11-21"), try await add())
        try await add("housing")
        try await add(to: nil)
        bench.pass(days: 365)
        #expect(try await bench.attention("harbour").isEmpty)
        bench.pass(days: 1)
        #expect(try await bench.attention("harbour") == ["resource_unconfirmed"], "one line for two")
        #expect(try await bench.attention("meadow").isEmpty, "nobody is asked about the network's")
        _ = try await bench.resources.confirm(
            ResourceConfirm.Parameters(group: "harbour", resource: first.resource), by: .daemon)
        #expect(try await bench.attention("harbour") == ["resource_unconfirmed"])
        _ = try await bench.resources.retire(
            ResourceRetire.Parameters(group: "harbour", resource: second.resource), by: .daemon)
        #expect(try await bench.attention("harbour").isEmpty)
    }

    @Test func `what is retired is kept to be read, and can come back`() async throws {
        let line = try await add(name: "Gone")
        func retire(undo: Bool?) async throws -> ResourceView {
            try await bench.resources.retire(
                ResourceRetire.Parameters(group: "harbour", resource: line.resource, undo: undo), by: .daemon)
        }
        #expect(try await retire(undo: nil).retired == "2026-11-21")
        bench.pass(days: 3)
        #expect(try await retire(undo: nil).retired == "2026-11-21", "the day stays")
        #expect(try await list().isEmpty)
        #expect(try await list(all: true) == ["Gone"])
        #expect(try await retire(undo: true).retired == nil)
        #expect(try await list() == ["Gone"])
        #expect(try await bench.events(.resourceChanged).map { $0.facts["what"] } == ["added", "retired", "added"])
    }

    @Test func `it must be possible to reach it`() async throws {
        #expect(await refusal { try await add(name: nil) }?.field == "name")
        #expect(await refusal { try await add(phone: nil) }?.field == "phone")
        #expect(await refusal { try await add("housing", phone: nil) }?.field == "phone")
        let line = try await add(phone: nil, web: "https://help.example/chat")
        #expect(await refusal { _ = try await edit(line.resource, ResourceDetails(web: "")) }?.field == "phone")
        #expect(await refusal { _ = try await edit(line.resource, ResourceDetails(name: " ")) }?.field == "name")
        for web in ["ftp://x", "javascript:alert(1)", "https://a b", "example.com", "https://a\u{202f}b"] {
            #expect(await refusal { try await add(web: web) }?.field == "web", "\(web)")
        }
        for country in ["XX", "IRL", "🇮🇪"] { #expect(await refusal { try await add(country: country) }?.field == "country") }
        #expect(await refusal { try await add("crisis") }?.field == "kind")
        for text in ["a\u{1b}[2Jb", "x\ny", String(repeating: "9", count: 101)] {
            #expect(await refusal { try await add(phone: text) }?.field == "phone")
        }
        let free = await refusal { _ = try await edit(line.resource, ResourceDetails(free: "maybe")) }
        #expect(free?.field == "free")
        #expect(try await list() == ["Line"])
    }

    @Test func `what a group writes down lies sealed, and what the network tells everybody need not`() async throws {
        try await add(name: "Unmistakable refuge", phone: "0199 887766")
        #expect(try !bench.holds("nmistakable") && !bench.holds("887766"))
        try await add(name: "Everybody's line", to: nil)
        #expect(try bench.holds("Everybody's line"))
    }

    @Test func `a facilitator keeps their group's own, reads the network's, and knows of no others`() async throws {
        let viewer = try await bench.facilitator(of: "harbour")
        let own = try await add(name: "Own", by: viewer)
        let common = try await add(name: "Common", to: nil)
        let other = try await add(name: "Other", to: "meadow")
        #expect(try await list(by: viewer) == ["Own", "Common"])
        #expect(try await list(nil, by: viewer) == ["Common"])
        #expect(await refusal { try await add(to: nil, by: viewer) }?.code == .permissionDenied)
        #expect(await refusal { _ = try await list("meadow", by: viewer) }?.code == .notFound)
        func confirm(_ id: String, _ group: String?) async -> Refusal? {
            await refusal {
                _ = try await bench.resources.confirm(
                    ResourceConfirm.Parameters(group: group, resource: id), by: viewer)
            }
        }
        #expect(await confirm(own.resource, "harbour") == nil)
        #expect(await confirm(common.resource, "harbour")?.code == .permissionDenied)
        #expect(await confirm(common.resource, nil)?.code == .permissionDenied)
        let (there, nowhere) = (await confirm(other.resource, "harbour"), await confirm("nowhere", "harbour"))
        #expect(there?.code == .notFound)
        #expect(there?.message.replacing(other.resource, with: "nowhere") == nowhere?.message)
    }

    @Test func `ten thousand come page by page, each once, and in order`() async throws {
        let group = try await bench.group("harbour")
        let kinds = ResourceKind.allCases
        let day = bench.today
        try await bench.store.write(as: .daemon) { writing in
            for number in 0..<10_000 {
                try writing.insert(
                    Resource(
                        id: "r\(number)", kind: kinds[number * 7 % kinds.count],
                        details: Resource.Details(name: "Number \(number)", phone: "1"), addedOn: day),
                    for: number % 3 == 0 ? nil : group)
            }
        }
        var (names, after) = ([String](), String?.none)
        var ranks: [Int] = []
        repeat {
            let page = try await bench.resources.list(
                ResourceList.Parameters(group: "harbour", after: after, limit: 1000), by: .daemon)
            #expect(page.resources.count <= 1000)
            names += page.resources.map(\.name)
            ranks += page.resources.compactMap { ResourceKind(rawValue: $0.kind)?.rank }
            after = page.next
        } while after != nil
        #expect(names.count == 10_000 && Set(names).count == 10_000)
        #expect(ranks == ranks.sorted())
        for limit in [0, -1, 1001] {
            #expect(
                await refusal {
                    _ = try await bench.resources.list(
                        ResourceList.Parameters(group: "harbour", limit: limit), by: .daemon)
                }?.field == "limit")
        }
        #expect(
            await refusal {
                _ = try await bench.resources.list(ResourceList.Parameters(group: "harbour", after: "r0x"), by: .daemon)
            }?.field == "after")
    }
}
