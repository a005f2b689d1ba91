import Foundation
import KithModel
import KithPlugins
import KithStore
import Testing

/// Looking after plugins by the command line: what stopped goes on where it stopped.
@Suite(.serialized) struct PluginCareTests {
    /// Counts members; fails at one of them where a setting says so.
    private func counting(_ version: String = "1.0.0", stateVersion: Int = 1, migrate: String? = nil) throws -> PluginBundle {
        try PluginBundle.handling(
            version: version, on: ["member.added"], stateVersion: stateVersion,
            more:
                #", "settings": { "fail_at": { "type": "integer", "default": 0, "minimum": 0, "maximum": 99, "help": "which" } }"#,
            migrate: migrate,
            """
            state = state or { n = 0 }
            state.n = state.n + 1
            if state.n == ctx.settings.fail_at then error("told to fail") end
            return { state = state, effects = { { kind = "action", text = "\(version) " .. state.n } } }
            """)
    }

    private func daemon() throws -> RunningDaemon {
        let daemon = try RunningDaemon()
        for group in ["harbour", "quayside"] { try daemon.call("group.create", ["group": group, "zone": "UTC"]) }
        let installed = try daemon.kith("plugin", "install", try daemon.folder(try counting()))
        guard installed.code == 0 else { throw RunningDaemon.Failure(message: installed.errors) }
        return daemon
    }

    private func add(_ daemon: RunningDaemon, _ count: Int = 1, to group: String = "harbour") throws {
        for _ in 0..<count { try daemon.call("member.add", ["group": group]) }
    }

    /// Lets it fail once, as if it had failed `errors` times before.
    private func fail(after errors: Int, at member: Int, _ daemon: RunningDaemon) async throws {
        #expect(try daemon.kith("plugin", "settings", "tried", "fail_at=\(member)").code == 0)
        try await daemon.between { store in
            try await store.write(as: .daemon) { writing in
                guard let group = try writing.reading.group("harbour") else { return }
                var row = try writing.reading.health(of: "tried", in: group)
                row.health.errors = errors
                try writing.keep(row)
            }
        }
        try add(daemon, 3)
        #expect(try daemon.await { try daemon.stats("tried", in: "harbour")["state"] as? String != "well" })
    }

    @Test func `one that rests goes on where it stopped, when somebody says so`() async throws {
        let daemon = try daemon()
        try await fail(after: 4, at: 1, daemon)
        #expect(try daemon.await { try daemon.stats("tried", in: "harbour")["state"] as? String == "resting" })
        #expect(try daemon.actions(in: "harbour").isEmpty)
        #expect(try daemon.kith("plugin", "settings", "tried", "fail_at=0").code == 0)
        #expect(try daemon.kith("plugin", "resume", "tried", "--group", "harbour").code == 0)
        #expect(try daemon.settled("tried", in: "harbour"))
        #expect(try daemon.actions(in: "harbour") == ["1.0.0 1", "1.0.0 2", "1.0.0 3"])
        #expect(try daemon.stats("tried", in: "harbour")["state"] as? String == "well")
    }

    @Test func `one in quarantine hears nothing until somebody has looked, and then everything`() async throws {
        let daemon = try daemon()
        try await daemon.between { store in
            try await store.write(as: .daemon) { writing in
                guard let group = try writing.reading.group("harbour") else { return }
                var row = try writing.reading.health(of: "tried", in: group)
                _ = row.health.failed(
                    PluginHealth.Failure(
                        hook: "on.meeting.closed", errorClass: "crash", message: "crashed", at: Instant(seconds: 1)),
                    isAlarming: true)
                try writing.keep(row)
            }
        }
        try add(daemon, 2)
        try add(daemon, to: "quayside")
        #expect(try daemon.await { try daemon.actions(in: "quayside") == ["1.0.0 1"] })
        #expect(try daemon.actions(in: "harbour").isEmpty)
        #expect(try daemon.stats("tried", in: "harbour")["waiting"] as? Int == 2)
        #expect(try daemon.kith("plugin", "resume", "tried", "--group", "harbour").code == 0)
        #expect(try daemon.settled("tried", in: "harbour"))
        #expect(try daemon.actions(in: "harbour") == ["1.0.0 1", "1.0.0 2"])
    }

    @Test func `skip passes over one event, and the journal says so`() async throws {
        let daemon = try daemon()
        try add(daemon)
        #expect(try daemon.settled("tried", in: "harbour"))
        // It fails at the second whatever comes, so the third takes its place.
        try await fail(after: 4, at: 2, daemon)
        let skipped = try daemon.kith("plugin", "skip", "tried", "--group", "harbour")
        #expect(skipped.code == 0, "\(skipped.errors)")
        #expect(try daemon.stats("tried", in: "harbour")["waiting"] as? Int == 2)
        #expect(try daemon.kith("plugin", "settings", "tried", "fail_at=0").code == 0)
        #expect(try daemon.kith("plugin", "resume", "tried", "--group", "harbour").code == 0)
        #expect(try daemon.settled("tried", in: "harbour"))
        #expect(try daemon.actions(in: "harbour") == ["1.0.0 1", "1.0.0 2", "1.0.0 3"])
        try await daemon.between { store in
            let events = try await store.read(as: .daemon) { try $0.events(after: 0, limit: 1000) }.map(\.event)
            #expect(events.filter { $0.kind == .pluginSkipped }.map(\.facts) == [["kind": "member.added"]])
        }
        let none = try daemon.kith("plugin", "skip", "tried", "--group", "harbour")
        #expect(none.code == 1)
        #expect(none.errors.contains("Nothing waits for tried"))
    }

    @Test func `a version that mends a resting one has it go on at once`() async throws {
        let daemon = try daemon()
        try await fail(after: 4, at: 1, daemon)
        #expect(try daemon.await { try daemon.stats("tried", in: "harbour")["state"] as? String == "resting" })
        #expect(try daemon.kith("plugin", "settings", "tried", "fail_at=0").code == 0)
        let upgraded = try daemon.kith("plugin", "upgrade", try daemon.folder(try counting("2.0.0")))
        #expect(upgraded.code == 0, "\(upgraded.errors)")
        #expect(try daemon.settled("tried", in: "harbour"))
        #expect(try daemon.actions(in: "harbour") == ["2.0.0 1", "2.0.0 2", "2.0.0 3"])
    }

    @Test func `a failed upgrade exits with an error, and the old one goes on`() throws {
        let daemon = try daemon()
        let broken = try PluginBundle.handling(version: "2.0.0", on: ["member.added"], "return 7")
        let upgraded = try daemon.kith("plugin", "upgrade", try daemon.folder(broken))
        #expect(upgraded.code == 1)
        #expect(upgraded.errors.contains("7 is not a table"))
        try add(daemon)
        #expect(try daemon.await { try daemon.actions(in: "harbour") == ["1.0.0 1"] })
        #expect(try daemon.kith("plugin", "rollback", "tried").code == 1)
    }

    @Test func `a rollback brings the version and its state back`() throws {
        let daemon = try daemon()
        try add(daemon, 2)
        #expect(try daemon.settled("tried", in: "harbour"))
        let next = try counting("2.0.0", stateVersion: 2, migrate: "return { n = state.n + 100 }")
        #expect(try daemon.kith("plugin", "upgrade", try daemon.folder(next)).code == 0)
        try add(daemon)
        #expect(try daemon.settled("tried", in: "harbour"))
        #expect(try daemon.kith("plugin", "rollback", "tried").code == 0)
        try add(daemon)
        #expect(try daemon.settled("tried", in: "harbour"))
        #expect(try daemon.actions(in: "harbour") == ["1.0.0 1", "1.0.0 2", "2.0.0 103", "1.0.0 3"])
    }

    @Test func `a rollback brings back what the newer version chose to forget`() throws {
        let daemon = try daemon()
        try add(daemon, 2)
        #expect(try daemon.settled("tried", in: "harbour"))
        let next = try counting("2.0.0", stateVersion: 2, migrate: "return nil")
        #expect(try daemon.kith("plugin", "upgrade", try daemon.folder(next)).code == 0)
        #expect(try daemon.kith("plugin", "rollback", "tried").code == 0)
        try add(daemon)
        #expect(try daemon.settled("tried", in: "harbour"))
        let actions = try daemon.actions(in: "harbour")
        #expect(actions == ["1.0.0 1", "1.0.0 2", "1.0.0 3"])
    }

    @Test func `one that is switched off does not hear of what happens meanwhile`() throws {
        let daemon = try daemon()
        try add(daemon)
        #expect(try daemon.settled("tried", in: "harbour"))
        #expect(try daemon.kith("plugin", "disable", "tried").code == 0)
        try add(daemon, 2)
        #expect(try daemon.actions(in: "harbour") == ["1.0.0 1"])
        #expect(try daemon.kith("plugin", "enable", "tried").code == 0)
        try add(daemon)
        #expect(try daemon.settled("tried", in: "harbour"))
        let actions = try daemon.actions(in: "harbour")
        #expect(actions == ["1.0.0 1", "1.0.0 2"])
    }

    @Test func `the one for all serves again when a group's own was removed`() throws {
        let daemon = try daemon()
        let own = try daemon.folder(try counting("9.0.0"))
        #expect(try daemon.kith("plugin", "install", own, "--group", "harbour").code == 0)
        for group in ["harbour", "quayside"] { try add(daemon, to: group) }
        for group in ["harbour", "quayside"] { #expect(try daemon.settled("tried", in: group)) }
        #expect(try daemon.kith("plugin", "remove", "tried", "--group", "harbour").code == 0)
        try add(daemon)
        #expect(try daemon.await { try daemon.actions(in: "harbour").count == 2 })
        #expect(try daemon.actions(in: "harbour") == ["9.0.0 1", "1.0.0 1"])
        #expect(try daemon.actions(in: "quayside") == ["1.0.0 1"])
    }

    @Test func `more steps than one agenda takes come in the next, each once`() throws {
        let daemon = try daemon()
        let asking = try PluginBundle.handling(
            id: "asking", on: ["member.added"],
            """
            local effects = {}
            for i = 1, 25 do effects[i] = { kind = "agenda", step = { key = "k" .. i, title = "Asked " .. i .. "!", minutes = 1 } } end
            return { effects = effects }
            """)
        #expect(try daemon.kith("plugin", "install", try daemon.folder(asking)).code == 0)
        try add(daemon)
        #expect(try daemon.settled("asking", in: "harbour"))
        _ = try daemon.kith("meeting", "schedule", "harbour", "--every", "day", "--at", "18:30")
        var seen: [[Int]] = []
        for _ in 0..<3 {
            try daemon.call("meeting.open", ["meeting": "harbour@next"])
            let agenda = try daemon.kith("meeting", "agenda", "harbour@open").output
            seen.append((1...25).filter { agenda.contains("Asked \($0)!") })
            #expect(try daemon.kith("meeting", "close", "harbour@open").code == 0)
        }
        #expect(seen == [Array(1...20), Array(21...25), []])
    }

    @Test func `an operator's own in the place of a bundled one stays over a restart`() throws {
        let daemon = try RunningDaemon()
        let other = try PluginBundle.handling(id: "welcome", version: "77.0.0", on: ["member.added"], "return nil")
        #expect(try daemon.kith("plugin", "install", try daemon.folder(other)).code == 0)
        daemon.signal(SIGTERM)
        try daemon.start()
        let now = try daemon.call("plugin.show", ["plugin": "welcome"])
        #expect(now["version"] as? String == "77.0.0")
    }
}
