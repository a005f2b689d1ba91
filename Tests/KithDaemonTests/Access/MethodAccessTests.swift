import KithWire
import Testing

/// Every method as everybody, over the real socket, field by field against ACCESS.md.
@Suite(.enabled(if: UnixAccounts.arePossible, UnixAccounts.need))
struct MethodAccessTests {
    /// What no call here brings about, and why.
    private static let seldom: [String: String] = [
        "status notices": "only while plugins are off",
        "time.shifted": "only where the clocks skip that time",
        "grant.trouble": "only once an account has changed its name: GrantTests",
        "health.rests_until": "gone again once it was resumed",
        "plugin.install format": "only where it changes what the group's meetings take",
        "plugin.install warnings": "only where a bundle gives cause",
        "decision.dropped": "only where a decided date is lost: DatesTests",
        "series.ends_before": "only of a series that ends or was split: DatesTests",
        "group.story words": "only of a group that has closed",
        "courier message.calendar": "only of a message about a meeting: RemindTests",
        "outbox.stats oldest": "only while no courier takes what waits",
        "remind.hold next": "only after two hundred", "remind.release next": "only after two hundred",
        "directory.list next": "only after a thousand",
        "criterion.chapter": "of no rubric for somebody alone", "criterion.number": "of no rubric for somebody alone",
        "page.checks": "only once somebody looked: SelfCheckTests", "own check.title": "as above", "own check.day": "as above",
        "rubric.results figures": "only of a rubric with a score of its own: RoundTests",
        "rubric.results fault": "only where that fails: RoundTests",
        "rubric.show minimum_answered": "only where a rubric says so",
        "me.rubric minimum_answered": "only where a rubric says so",
    ]

    /// Each takes a good part of a second on purpose, so once for a role is enough.
    private static let costly: Set<String> = ["me.enter", "me.secret", "member.secret"]

    @Test func `everybody gets what the table gives them, and what lies beyond their reach is not there`() throws {
        let world = try AccessWorld()
        try world.figures()
        let table = try AccessTable()
        var number = 0
        var seen: [String: Set<String>] = [:]
        var done: Set<String> = []
        let everybody = try world.everybody()
        for who in everybody {
            let group = who.groups.contains("harbour") ? "harbour" : who.groups.first ?? "harbour"
            let beyond = try Beyond(world, who, group)
            for method in Protocol.methods.map({ $0.declaration.name }) {
                number += 1
                let found = try Samples(world: world, group: group, number: number).of(method)
                let samples = try #require(found, "\(method) has no sample")
                guard let owners = try table.owners(method, as: who.role) else {
                    try refuse(method, samples.first ?? Sample(), who, group)
                    continue
                }
                if Self.costly.contains(method), !done.insert("\(method) \(who.role)").inserted { continue }
                for sample in samples { try beyond?.isNotThere(method, sample) }
                for sample in samples {
                    let paths = try told(sample, of: method, to: who, in: world).paths(known: known(method, table))
                    let untold = paths.filter { owners[$0] == nil }
                    #expect(untold.isEmpty, "\(method), \(who.label)")
                    seen[who.role, default: []].formUnion(paths.compactMap { owners[$0] })
                }
            }
            try beyond?.isNotSuggested()
            hear(who)
        }
        try expectAll(of: table, in: seen)
        // The one that nothing comes after.
        let last = try #require(everybody.first { $0.role == "operator" })
        #expect(try last.client.call("daemon.stop").result?.isEmpty == true)
        #expect(world.daemon.end() == 0)
    }

    /// Nothing is promised that nobody ever got: a table that is too wide would hide what comes later.
    private func expectAll(of table: AccessTable, in seen: [String: Set<String>]) throws {
        for role in table.methods["ping"]?.cells.keys.sorted() ?? [] {
            let promised = try table.methods.keys.reduce(into: Set<String>()) { promised, method in
                promised.formUnion(try table.owners(method, as: role)?.values.map(\.self) ?? [])
            }
            let missing = promised.subtracting(seen[role] ?? []).subtracting(Self.seldom.keys)
            #expect(missing.isEmpty, "never told to a \(role)")
        }
    }

    private func known(_ method: String, _ table: AccessTable) throws -> Set<String> {
        try table.methods[method].map { try table.paths(of: $0) } ?? []
    }

    private func told(_ sample: Sample, of method: String, to who: Participant, in world: AccessWorld) throws -> Answer {
        for call in sample.before { _ = try world.root.call(call.method, call.parameters) }
        if ["group.close", "group.merge"].contains(method), let user = who.user, let group = sample.parameters["group"] {
            _ = try world.root.call("access.grant", ["role": who.role, "user": user.name, "groups": [group]])
        }
        let client = Samples.changing.contains(method) ? try who.again() : who.client
        let answer = try client.call(method, sample.parameters)
        #expect(answer.refusal == nil, "\(method), \(who.label): \(answer.text)")
        return answer
    }

    /// In the same words whatever is named, and whether there is such a thing or not.
    private func refuse(_ method: String, _ sample: Sample, _ who: Participant, _ group: String) throws {
        let answers = try [sample.parameters, sample.speaking(of: "nowhere", not: group), [:], ["nonsense": 1]].map {
            try who.client.call(method, $0).refusal
        }
        #expect(answers[0]?.code == "permission_denied", "\(method), \(who.label)")
        #expect(Set(answers).count == 1, "\(method), \(who.label): \(answers)")
    }

    /// Whatever came, nothing of it is of a group beyond reach, and a coordinator's is of no person. A courier gets addresses,
    /// which may say anything, and nothing else.
    private func hear(_ who: Participant) {
        for heard in who.client.heard {
            let line = who.role == "courier" ? heard.replacing(/"address":"[^"]*"/, with: "") : heard
            for group in who.beyond { #expect(!line.contains(group), "\(who.label): \(line)") }
            if ["coordinator", "courier", "stranger"].contains(who.role) {
                #expect(line.firstRange(of: /[Pp]erson[- ]/) == nil, "\(who.label): \(line)")
            }
        }
    }
}
