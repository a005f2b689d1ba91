import Foundation
import KithDaemon
import KithModel
import KithPlugins
import KithStore
import Testing

/// How events reach plugins: in order, within limits, and to nobody else.
@Suite(.serialized) struct TurnTests {
    private static let noting = """
        local n = event.facts.n
        if event.facts.fail and (state or {}).mended ~= true then error("told to fail") end
        return { state = { n = n }, effects = { { kind = "action", text = "did " .. tostring(n) } } }
        """

    @Test func `events are told in the order in which they happened`() async throws {
        let bench = try PluginBench()
        try await bench.addGroup("harbour")
        try await bench.install(try PluginBundle.handling(TurnTests.noting))
        try await bench.happen(in: "harbour", (1...150).map { ["n": String($0)] })
        try await bench.settle()
        #expect(try await bench.actions(in: "harbour") == (1...150).map { "did \($0)" })
    }

    @Test func `after an error was made up for, all that waited goes on by itself`() async throws {
        let bench = try PluginBench()
        try await bench.addGroup("harbour")
        try await bench.install(
            try PluginBundle.handling(
                """
                if event.facts.till and ctx.now < event.facts.till then error("not yet") end
                return { effects = { { kind = "action", text = event.facts.n or "none" } } }
                """))
        let till = bench.clock.wall.now().adding(seconds: 120).utc.adding(minutes: 60).description
        try await bench.happen(in: "harbour", [["n": "1", "till": till], ["n": "2"], ["n": "3"], ["n": "4"]])
        guard case .later = try await bench.turn("tried", in: "harbour") else {
            Issue.record("it did not fail")
            return
        }
        bench.clock.advance(seconds: 86_400)
        // One turn after the other for as long as it says that there is more; nobody else asks for one.
        var turns = 0
        while try await bench.turn("tried", in: "harbour") == .more, turns < 20 { turns += 1 }
        #expect(try await bench.actions(in: "harbour") == ["1", "2", "3", "4"])
        #expect(try await bench.waiting("tried", in: "harbour") == 0, "left behind until the next event")
    }

    @Test func `an event that fails holds up those behind it, in its own group and plugin alone`() async throws {
        let bench = try PluginBench()
        for group in ["harbour", "quayside"] { try await bench.addGroup(group) }
        try await bench.install(try PluginBundle.handling(id: "first", TurnTests.noting))
        try await bench.install(
            try PluginBundle.handling(id: "second", "return { effects = { { kind = 'action', text = 'second' } } }"))
        try await bench.happen(in: "harbour", [["n": "1"], ["n": "2", "fail": "yes"], ["n": "3"]])
        try await bench.happen(in: "quayside", [["n": "1"], ["n": "3"]])
        for group in ["harbour", "quayside"] {
            for plugin in ["first", "second"] { try await bench.turn(plugin, in: group) }
        }
        #expect(try await bench.actions(in: "harbour") == ["did 1", "second", "second", "second"])
        #expect(try await bench.actions(in: "quayside") == ["did 1", "did 3", "second", "second"])
        #expect(try await bench.waiting("first", in: "harbour") == 2)
        #expect(try await bench.state("first", in: "harbour") == .map(["n": .string("1")]))
        #expect(try await bench.health("first", in: "harbour").health.errors == 1)
        #expect(try await bench.health("first", in: "quayside").health.errors == 0)
    }

    @Test func `five errors have it rest, are told once, and cost the event nothing`() async throws {
        let bench = try PluginBench()
        try await bench.addGroup("harbour")
        try await bench.install(
            try PluginBundle.handling(
                "if event.facts.till and ctx.now < event.facts.till then error('no') end return { effects = { { kind = 'action', text = 'late' } } }"
            ))
        let now = bench.clock.wall.now()
        try await bench.happen(in: "harbour", ["till": now.adding(seconds: 5 * 3600).utc.description])
        var rests: [Int64] = []
        for _ in 0..<40 {
            let before = bench.clock.wall.now()
            guard case .later(let time) = try await bench.turn("tried", in: "harbour") else { break }
            rests.append(time.seconds - before.seconds)
            bench.clock.set(time)
        }
        #expect(rests.prefix(7) == [1, 2, 4, 8, 900, 1800, 3600], "\(rests)")
        #expect(try await bench.actions(in: "harbour") == ["late"])
        #expect(try await bench.health("tried", in: "harbour").health == PluginHealth())
    }

    /// Answers that are more, or other, than may be asked for.
    private static let wrong: [(String, String)] = [
        ("65 effects", "local e = {} for i = 1, 65 do e[i] = { kind = 'action', text = 'x' } end return { effects = e }"),
        (
            "a state over 64 KiB",
            "return { state = { s = string.rep('x', 66000) }, effects = { { kind = 'action', text = 'x' } } }"
        ),
        (
            "an effect that plugin.json does not name",
            "return { effects = { { kind = 'action', text = 'x' }, { kind = 'signal', text = 'x' } } }"
        ),
        ("an effect that is none", "return { effects = { { kind = 'action', text = 'x' }, { kind = 'mail', text = 'x' } } }"),
        ("an unknown field", "return { effects = { { kind = 'action', text = 'x', whom = 'all' } } }"),
        ("an unknown answer", "return { effects = { { kind = 'action', text = 'x' } }, more = 1 }"),
        ("no text", "return { effects = { { kind = 'action' } } }"),
        ("a text that is too long", "return { effects = { { kind = 'action', text = string.rep('x', 301) } } }"),
        ("a date that is none", "return { effects = { { kind = 'action', text = 'x', by = '2026-02-30' } } }"),
        ("a number", "return 7"),
        ("a state with a function", "return { state = { f = function() end }, effects = { { kind = 'action', text = 'x' } } }"),
        ("a list in the place of one effect", "return { effects = { kind = 'action', text = 'x' } }"),
    ]

    @Test(arguments: wrong) func `of an answer that asks for what may not be, nothing is done`(what: String, body: String)
        async throws
    {
        let bench = try PluginBench()
        try await bench.addGroup("harbour")
        try await bench.install(
            try PluginBundle.handling(
                effects: ["action"],
                "if not event.facts.go then return { state = { fine = true }, effects = { { kind = 'action', text = 'fine' } } } end\n\(body)"
            ))
        try await bench.happen(in: "harbour", [[:], ["go": "yes"], [:]])
        try await bench.turn("tried", in: "harbour")
        #expect(try await bench.actions(in: "harbour") == ["fine"], "\(what)")
        #expect(try await bench.state("tried", in: "harbour") == .map(["fine": .bool(true)]))
        #expect(try await bench.waiting("tried", in: "harbour") == 2)
        let health = try await bench.health("tried", in: "harbour").health
        #expect(health.errors == 1 && !health.isQuarantined)
    }

    @Test func `64 effects and a state of just under 64 KiB are taken`() async throws {
        let bench = try PluginBench()
        try await bench.addGroup("harbour")
        try await bench.install(
            try PluginBundle.handling(
                """
                local e = {}
                for i = 1, 64 do e[i] = { kind = "action", text = "a" .. i } end
                return { state = { s = string.rep("x", 65000) }, effects = e }
                """))
        try await bench.happen(in: "harbour", [[:], [:]])
        try await bench.settle()
        #expect(try await bench.actions(in: "harbour").count == 128)
        #expect(try await bench.health("tried", in: "harbour").health.failure == nil)
    }

    /// What cannot be foreseen when it is checked must not hold up the group for ever.
    @Test(arguments: [
        "{ kind = 'remind', to = 'asked', at = '9999-12-31T23:59', text = 'far' }",
        "{ kind = 'remind', to = 'asked', at = '0001-01-01T00:00', text = 'long ago' }",
        "{ kind = 'remind', to = 'asked', at = '2026-03-29T01:30', text = 'in the gap' }",
        "{ kind = 'remind', to = 'asked', after = '3660d', text = 'ten years' }",
        "{ kind = 'remind', to = '{person:zzz}', after = '1d', text = 'hello {person:nobody}' }",
        "{ kind = 'action', text = 'for {person:0000000000} and {person:}', by = '9999-12-31' }",
        "{ kind = 'signal', text = 'x', ['until'] = '0001-01-01' }",
    ])
    func `an effect at the edge of what may be is done, and what comes after it too`(effect: String) async throws {
        let bench = try PluginBench()
        try await bench.addGroup("harbour")
        try await bench.install(
            try PluginBundle.handling("if not event.facts.go then return nil end return { effects = { \(effect) } }"))
        try await bench.happen(in: "harbour", [["go": "yes"], [:]])
        #expect(try await bench.settle().isEmpty)
        #expect(try await bench.waiting("tried", in: "harbour") == 0)
        #expect(try bench.tells(1, "SELECT COUNT(*) FROM effects"))
    }

    @Test func `what plugins cause is told to none, and no effect reaches another group`() async throws {
        let bench = try PluginBench()
        for group in ["harbour", "quayside"] { try await bench.addGroup(group) }
        let kinds = EventKind.allCases.filter(\.isPublic).map(\.rawValue)
        try await bench.install(
            try PluginBundle.handling(
                on: kinds,
                "return { state = { n = ((state or {}).n or 0) + 1 }, effects = { { kind = 'action', text = ctx.group.handle }, { kind = 'signal', text = 'x' } } }"
            ))
        try await bench.happen(in: "harbour", [[:], [:], [:]])
        for kind in EventKind.allCases where !kind.isPublic { try await bench.happen(kind, in: "harbour") }
        try await bench.settle()
        #expect(try await bench.actions(in: "harbour") == ["harbour", "harbour", "harbour"])
        #expect(try await bench.actions(in: "quayside").isEmpty)
        #expect(try await bench.state("tried", in: "quayside") == nil)
        #expect(try bench.tells(0, "SELECT COUNT(*) FROM effects JOIN groups ON groups.id = group_id WHERE handle <> 'harbour'"))
    }

    @Test func `a plugin of one group hears of no other's events`() async throws {
        let bench = try PluginBench()
        for group in ["harbour", "quayside"] { try await bench.addGroup(group) }
        try await bench.install(try PluginBundle.handling(TurnTests.noting), in: "harbour")
        try await bench.happen(in: "quayside", ["n": "1"])
        try await bench.happen(in: "harbour", ["n": "2"])
        try await bench.settle()
        #expect(try await bench.actions(in: "harbour") == ["did 2"])
        #expect(try await bench.actions(in: "quayside").isEmpty)
    }

    @Test func `more steps than one agenda takes wait for the next, and none is lost`() async throws {
        let bench = try PluginBench()
        try await bench.addGroup("harbour")
        try await bench.install(
            try PluginBundle.handling(
                """
                local e = {}
                for i = 1, 25 do e[i] = { kind = "agenda", step = { key = "k" .. i, title = "T" .. i, minutes = 1 } } end
                return { effects = e }
                """))
        try await bench.happen(in: "harbour")
        try await bench.settle()
        let group = try await bench.group("harbour")
        let first = try await bench.store.read(as: .daemon) { try $0.additions(to: group) }
        #expect(first.map(\.step.title) == (1...20).map { "T\($0)" })
    }

    @Test func `a quarantine stays where another call that was going on ends well`() async throws {
        let bench = try PluginBench()
        let row = try await bench.addGroup("harbour")
        try await bench.install(try PluginBundle.handling(TurnTests.noting))
        try await bench.happen(in: "harbour", ["n": "1"])
        // Its agenda crashes the worker while the event is being told.
        let turns = bench.turns { step throws(Refusal) in
            guard step == .called else { return }
            try PluginBench.wait { [store = bench.store] in
                try await store.write(as: .daemon) { writing in
                    var health = try writing.reading.health(of: "tried", in: row)
                    _ = health.health.failed(
                        PluginHealth.Failure(
                            hook: "on.meeting.closed", errorClass: "crash", message: "crashed", at: Instant(seconds: 1)),
                        isAlarming: true)
                    try writing.keep(health)
                }
            }
        }
        _ = try await turns.take(PluginPlace(group: row.row, plugin: "tried"))
        #expect(try await bench.health("tried", in: "harbour").health.isQuarantined)
    }
}
