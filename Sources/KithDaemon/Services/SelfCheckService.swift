import KithCalendar
import KithModel
import KithStore
import KithWire

/// Somebody looks at how they support others, alone. It is sealed for them, added up with nothing, and leaves no event: that
/// somebody looked is nobody's business either.
struct SelfCheckService: Sendable {
    let store: Store
    let clock: WallClock
    let identifiers: Identifiers
    let zones: ZoneDatabase

    /// Looks that one person may keep.
    private static let most = 500

    func list(by viewer: Viewer) async throws(Refusal) -> MeChecks.Result {
        try await store.read(as: viewer) { reading in
            let (group, row) = try reading.requireOneself()
            let offered = try RubricCatalogue(reading, for: group).entries.filter { $0.rubric.purpose == .selfCheck }
            return MeChecks.Result(
                rubrics: offered.map { RubricView($0, isOpen: false) },
                checks: try reading.selfChecks(of: row).map { try reading.view($0) })
        }
    }

    func show(_ asked: MeRubric.Parameters, by viewer: Viewer) async throws(Refusal) -> RubricShow.Result {
        try await store.read(as: viewer) { reading in
            let (group, row) = try reading.requireOneself()
            let entry = try RubricCatalogue(reading, for: group).entry(named: asked.rubric)
            if let id = asked.check {
                let check = try reading.requireCheck(id, of: row)
                let rubric = try reading.rubric(of: check)
                return RubricShow.Result(rubric, RubricView(rubric, name: rubric.name, plugin: check.plugin, isOpen: false))
            }
            guard let entry, entry.rubric.purpose == .selfCheck else { throw SelfCheckService.missing(asked.rubric) }
            return RubricShow.Result(entry.rubric, RubricView(entry, isOpen: false))
        }
    }

    func answer(_ asked: MeCheck.Parameters, by viewer: Viewer) async throws(Refusal) -> CheckView {
        let now = clock.now()
        return try await store.write(as: viewer) { [zones, identifiers] writing in
            let (group, row) = try writing.reading.requireOneself()
            var check: SelfCheckRow
            if let id = asked.check {
                check = try writing.reading.requireCheck(id, of: row)
            } else {
                let name = asked.rubric ?? ""
                guard let entry = try RubricCatalogue(writing.reading, for: group).entry(named: name),
                    entry.rubric.purpose == .selfCheck
                else { throw SelfCheckService.missing(name) }
                guard try writing.reading.selfChecks(of: row).count < SelfCheckService.most else {
                    throw Refusal.conflict("\(SelfCheckService.most) such looks are kept.", remedy: "throw an old one away")
                }
                check = SelfCheckRow(
                    id: identifiers.make(), plugin: entry.plugin.plugin, rubric: entry.rubric.name,
                    definitions: entry.plugin.definitions,
                    day: try zones.requireZone(group.group.zone).civil(at: now).date)
            }
            try RoundService.put(asked.answers, on: &check.answers)
            try writing.reading.rubric(of: check).check(check.answers)
            guard !check.answers.isEmpty || asked.check != nil else {
                throw Refusal.invalid("answers", "Nothing was answered, so nothing is kept.")
            }
            try writing.keep(check, of: row)
            return try writing.reading.view(check)
        }
    }

    func forget(_ asked: MeForgetCheck.Parameters, by viewer: Viewer) async throws(Refusal) -> Nothing {
        let nothing = try await store.write(as: viewer) { writing in
            let (_, row) = try writing.reading.requireOneself()
            guard let id = asked.check else {
                for check in try writing.reading.selfChecks(of: row) { try writing.remove(check) }
                return Nothing()
            }
            try writing.remove(try writing.reading.requireCheck(id, of: row))
            return Nothing()
        }
        store.dropLog()
        return nothing
    }

    private static func missing(_ name: String) -> Refusal {
        .notFound("There is nothing by the name of '\(name.prefix(80))' to look at oneself with.", remedy: "one of the list")
    }
}

extension Reading {
    fileprivate func requireCheck(_ id: String, of member: MemberRow) throws -> SelfCheckRow {
        guard let check = try selfChecks(of: member).first(where: { $0.id == id }) else {
            throw Refusal.notFound("There is no such look of yours.", remedy: "one of the list")
        }
        return check
    }

    /// In a line each, for somebody's own page.
    func ownChecks(of member: MemberRow) throws -> [OwnCheck] {
        try selfChecks(of: member).map { OwnCheck(title: try rubric(of: $0).title, day: $0.day.description) }
    }

    fileprivate func rubric(of check: SelfCheckRow) throws -> Rubric {
        try rubric(check.rubric, in: check.definitions)
    }

    fileprivate func view(_ check: SelfCheckRow) throws -> CheckView {
        CheckView(
            check: check.id, rubric: check.rubric, title: try rubric(of: check).title, day: check.day.description,
            answers: check.answers.mapValues(\.description))
    }
}
