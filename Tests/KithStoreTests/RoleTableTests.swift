import KithModel
import KithStore
import Testing

/// What is kept of roles: no more people than places, nothing of the past, nothing of whoever is forgotten.
@Suite struct RoleTableTests {
    private let directory: TemporaryDirectory
    private let store: Store
    private let tea: RoleKey
    private let first: CivilDateTime
    private let second: CivilDateTime

    init() async throws {
        directory = try TemporaryDirectory()
        store = try Store(directory: directory.path)
        tea = try #require(RoleKey("tea"))
        first = try #require(CivilDateTime("2026-12-01T18:30"))
        second = try #require(CivilDateTime("2026-12-08T18:30"))
        try await store.addGroup("harbour")
        let start = first
        try await store.write(as: .daemon) { writing in
            let group = try writing.reading.harbour()
            for handle in ["kind-heron", "warm-otter"] {
                guard let name = Handle(handle) else { continue }
                try writing.insert(Member(id: "id-\(handle)", handle: name), into: group)
            }
            for id in ["old", "new"] {
                try writing.insert(Series(id: id, rule: nil, start: start, zone: "UTC"), for: group, tzdata: "2026a")
            }
        }
    }

    /// The store as it is, and its two people.
    private func change(_ body: @escaping @Sendable (Writing, GroupRow, [Int64]) throws -> Void) async throws {
        try await store.write(as: .daemon) { writing in
            let group = try writing.reading.harbour()
            let people = try writing.reading.members(of: group, alsoLeft: true).sorted { $0.row < $1.row }.map(\.row)
            try body(writing, group, people)
        }
    }

    private func turns() async throws -> [String] {
        let day = first.date
        return try await store.read(as: .daemon) { reading in
            try reading.roleTurns(of: try reading.harbour(), from: day).map {
                "\($0.member) \($0.role) \($0.date.series) \($0.date.key) \($0.place)"
            }
        }
    }

    private func offers(from day: CivilDate? = nil) async throws -> [RoleOfferRow] {
        let day = day ?? first.date
        return try await store.read(as: .daemon) { reading in try reading.roleOffers(of: try reading.harbour(), from: day) }
    }

    @Test func `a place is one person's, whoever writes`() async throws {
        let (tea, date) = (tea, SeriesDate(series: 1, key: first))
        try await change { writing, group, people in
            try writing.insert(RoleTurnRow(member: people[0], role: tea, date: date, place: 1), of: group)
        }
        for (person, place) in [(1, 1), (0, 2), (1, 0), (1, 11)] {
            await #expect(throws: Refusal.self) {
                try await change { writing, group, people in
                    try writing.insert(RoleTurnRow(member: people[person], role: tea, date: date, place: place), of: group)
                }
            }
        }
        #expect(try await turns() == ["1 tea 1 2026-12-01T18:30 1"])
    }

    @Test func `what was said of a date moves with it, and is gone with it`() async throws {
        let (tea, first, second) = (tea, first, second)
        try await change { writing, group, people in
            let date = SeriesDate(series: 1, key: first)
            try writing.insert(RoleTurnRow(member: people[0], role: tea, date: date, place: 1), of: group)
            try writing.insert(RoleTurnRow(member: people[1], role: .facilitator, date: date, place: 1), of: group)
            try writing.keep(RoleOfferRow(member: people[0], role: tea, date: date), of: group)
            try writing.keep(RoleOfferRow(member: people[1], role: tea, date: nil), of: group)
            try writing.noteHandover(of: date, in: group.row, isTold: true)
            try writing.carryRoles(from: (1, first), to: (2, second))
        }
        #expect(try await turns() == ["1 tea 2 2026-12-08T18:30 1", "2 facilitator 2 2026-12-08T18:30 1"])
        #expect(try await offers().compactMap(\.date) == [SeriesDate(series: 2, key: second)])
        let staffing = try await store.read(as: .daemon) { reading in
            try reading.staffings(of: try reading.harbour(), from: first.date)
        }
        #expect(staffing == [SeriesDate(series: 2, key: second): Staffing(isTaken: true, isHandedOver: true)])
        // Onto itself nothing happens.
        try await change { writing, _, _ in try writing.carryRoles(from: (2, second), to: (2, second)) }
        #expect(try await turns().count == 2)
        try await change { writing, _, _ in try writing.carryRoles(from: (2, second), to: nil) }
        #expect(try await turns() == [])
        #expect(try await offers().map(\.date) == [nil])
    }

    @Test func `a date that has somebody already keeps them when another is moved onto it`() async throws {
        let (tea, first, second) = (tea, first, second)
        try await change { writing, group, people in
            let (from, to) = (SeriesDate(series: 1, key: first), SeriesDate(series: 2, key: second))
            try writing.insert(RoleTurnRow(member: people[0], role: tea, date: from, place: 1), of: group)
            try writing.insert(RoleTurnRow(member: people[1], role: tea, date: to, place: 1), of: group)
            try writing.keep(RoleOfferRow(member: people[0], role: tea, date: from), of: group)
            try writing.keep(RoleOfferRow(member: people[0], role: tea, date: to, isWilling: false), of: group)
            try writing.carryRoles(from: (1, first), to: (2, second))
        }
        #expect(try await turns() == ["2 tea 2 2026-12-08T18:30 1"])
        #expect(try await offers().map(\.isWilling) == [false])
    }

    @Test func `nothing is kept of dates that have passed, and the word 'ask me' is`() async throws {
        let (tea, first, second) = (tea, first, second)
        try await change { writing, group, people in
            for key in [first, second] {
                let date = SeriesDate(series: 1, key: key)
                try writing.insert(RoleTurnRow(member: people[0], role: tea, date: date, place: 1), of: group)
                try writing.keep(RoleOfferRow(member: people[0], role: tea, date: date), of: group)
            }
            try writing.keep(RoleOfferRow(member: people[0], role: tea, date: nil), of: group)
        }
        #expect(try await store.read(as: .daemon) { try $0.hasRoles(before: second.date) })
        try await change { writing, _, _ in try writing.dropRoles(before: second.date) }
        #expect(try await turns() == ["1 tea 1 2026-12-08T18:30 1"])
        #expect(try await offers().map(\.date?.key) == [second, nil])
        #expect(try await !store.read(as: .daemon) { try $0.hasRoles(before: second.date) })
    }

    @Test func `whoever is forgotten is on no rota, and what they facilitated is open`() async throws {
        let (tea, first) = (tea, first)
        let date = SeriesDate(series: 1, key: first)
        try await change { writing, group, people in
            try writing.insert(RoleTurnRow(member: people[0], role: .facilitator, date: date, place: 1), of: group)
            try writing.keep(RoleOfferRow(member: people[0], role: tea, date: nil), of: group)
            guard let member = try writing.reading.member(row: people[0], of: group) else { return }
            try writing.setAway(Away(until: nil), of: member)
            try writing.forget(member)
        }
        #expect(try await turns() == [])
        #expect(try await offers() == [])
        let (staffing, away) = try await store.read(as: .daemon) { reading in
            let group = try reading.harbour()
            return (try reading.staffings(of: group, from: first.date), try reading.away(in: group))
        }
        #expect(staffing == [date: Staffing(isTaken: false, isHandedOver: false)])
        #expect(away.isEmpty)
    }

    @Test func `a group's words for a role lie sealed, and open again`() async throws {
        let tea = tea
        try await change { writing, group, _ in
            try writing.keep(GroupRole(key: tea, title: "Kettle watch", summary: "and biscuits", places: 2), of: group)
            try writing.keep(GroupRole(key: .facilitator, title: "Host"), of: group)
        }
        let roles = try await store.read(as: .daemon) { reading in try reading.roles(of: try reading.harbour()) }
        #expect(roles.map(\.title) == ["Host", "Co-facilitator", "Substitute", "Kettle watch"])
        #expect(roles.last?.summary == "and biscuits" && roles.last?.places == 2)
    }
}

extension Reading {
    fileprivate func harbour() throws -> GroupRow {
        guard let group = try group("harbour") else { throw Refusal.notFound("harbour") }
        return group
    }
}
