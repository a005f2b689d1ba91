import KithModel
import KithStore
import Testing

/// Figures of successive months, through the store as the daemon takes them.
@Suite struct FigureTableTests {
    private let directory: TemporaryDirectory
    private let store: Store

    init() throws {
        directory = try TemporaryDirectory()
        store = try Store(directory: directory.path)
    }

    private func month(_ number: Int) throws -> Month { try #require(Month(year: 2026, month: number)) }

    /// A group that shares figures, with so many people of whom so many agreed to be counted.
    private func add(_ name: String, people: Int, agreed: Int) async throws {
        try await store.write(as: .daemon) { writing in
            guard let handle = Handle(name), let day = CivilDate("2026-01-01") else { return }
            let group = try writing.insert(Group(id: "id-\(name)", handle: handle, name: name, zone: "UTC", sharesFigures: true))
            for number in 0..<people {
                guard let handle = Handle("p-\(number)x") else { continue }
                let member = Member(id: "\(name)-\(number)", handle: handle)
                try writing.insert(member, into: group)
                guard number < agreed, let row = try writing.reading.member(handle.description, of: group) else { continue }
                let consent = Consent(purpose: .figures, wording: .bundled(.figures), how: .spoken, givenOn: day)
                try writing.insert(consent, id: "c-\(member.id)", of: row, in: group, at: Instant(seconds: 0))
            }
        }
    }

    private func release(_ month: Month) async throws -> FigureRelease {
        try await store.write(as: .daemon) { writing in
            let release = FigureRelease(
                after: try writing.reading.figureBasis(), cells: try writing.reading.figureCells(), minimum: 5, month: month)
            try writing.keep(release)
            return release
        }
    }

    private func told(_ viewer: Viewer = .daemon) async throws -> [String] {
        try await store.read(as: viewer) { reading in
            try reading.figures(months: 12).flatMap { month, figures in
                figures.map { "\(month) \($0.key ?? "all") \($0.band?.description ?? "-") \($0.since)" }
            }
        }
    }

    /// A figure changes only with the month of its release, and one person who withdraws changes none.
    @Test func `what is kept is what the next month begins from`() async throws {
        try await add("harbour", people: 9, agreed: 6)
        try await add("quayside", people: 9, agreed: 0)
        let first = try await release(month(9))
        let kept = try await store.read(as: .daemon) { try $0.figureBasis() }
        #expect(Set(kept) == Set(first.basis))
        let before = try await told()
        #expect(before.contains { $0.hasPrefix("2026-09 id-quayside -") })
        try await store.write(as: .daemon) { writing in
            guard let group = try writing.reading.group("harbour"),
                let row = try writing.reading.member("p-0x", of: group),
                let consent = try writing.reading.consents(of: row).first
            else { return }
            try writing.withdraw(consent, at: Instant(seconds: 1), by: nil)
        }
        let second = try await release(month(10))
        #expect(
            second.figures.filter { $0.key == "id-harbour" }.map(\.band)
                == first.figures.filter { $0.key == "id-harbour" }.map(\.band))
        // September stays as it was told.
        #expect(try await told().filter { $0.hasPrefix("2026-09") } == before)
    }

    @Test func `a month is worked out once`() async throws {
        try await add("harbour", people: 9, agreed: 8)
        _ = try await release(month(9))
        let before = try await told()
        try await add("quayside", people: 20, agreed: 20)
        _ = try await release(month(9))
        #expect(try await told().filter { !$0.contains("quayside") } == before)
    }

    @Test func `whoever sees one group is told of that one alone`() async throws {
        try await add("harbour", people: 9, agreed: 8)
        try await add("quayside", people: 9, agreed: 8)
        _ = try await release(month(9))
        let told = try await told(Viewer(uid: 1000, holdings: [.coordinator: .groups([1])]))
        #expect(told.count == 1)
        #expect(told.first?.contains("id-harbour") == true)
    }
}
