import KithPlugins
import Testing

@Suite(.serialized) struct HostileScriptTests {
    @Test(arguments: HostileScript.all)
    func `ends by its deadline, for the right reason`(script: HostileScript) throws {
        var took = Duration.zero
        var fault: PluginFault?
        // What the machine's own slowness does to a run says nothing of the script.
        for _ in 0..<5 {
            let bundle = try TestWorker.bundle(script.body)
            let session = try WorkerSession(executable: TestWorker.path)
            try session.load(bundle)
            let clock = ContinuousClock()
            let hook = try #require(AgendaHook.samples(settings: [:]).first)
            took = clock.measure {
                do throws(PluginFault) {
                    _ = try hook.call(.agenda("f"), for: bundle.manifest).run(in: session, manifest: bundle.manifest)
                    fault = nil
                } catch {
                    fault = error
                }
            }
            if fault?.isStarved != true && took < .milliseconds(600) { break }
        }
        let ended = try #require(fault, "it went through")
        #expect(script.ends.contains(ended.errorClass), "\(ended)")
        #expect(ended.message.contains(script.says), "\(ended)")
        #expect(took < .milliseconds(600))
        #expect(ended.message.count < 1600)
    }

    @Test func `a session that failed is not used again`() throws {
        let session = try WorkerSession(executable: TestWorker.path)
        try session.load(TestWorker.bundle("error('no')"))
        #expect(throws: PluginFault.self) { try session.call(["formats", "f", "agenda"], [], seed: 1) }
        #expect(session.isSpent)
        let fault = #expect(throws: PluginFault.self) { try session.call(["formats", "f", "agenda"], [], seed: 1) }
        #expect(fault?.errorClass == .unavailable)
    }

    @Test(arguments: [
        ("return {", PluginFault.Class.syntax, "main.lua:1: "),
        ("local t = {}\nt.x.y = 1\nreturn t", .load, "main.lua:2: "),
        ("while true do end", .time, "main.lua:1: "),
        ("return 5", .load, "main.lua: must return a table"),
        ("return", .load, "main.lua: must return a table"),
        ("return kith.require('other')", .load, "no file 'other.lua'"),
        ("return kith.require('main')", .load, "is in the middle of being loaded"),
        ("local t = ('x'):rep(1 << 25)\nreturn {}", .memory, "main.lua:1: "),
        ("error({})", .load, "main.lua:1: "),
    ])
    func `a bundle that does not load says where`(main: String, errorClass: PluginFault.Class, says: String) throws {
        let fault = try TestWorker.fault { try TestWorker.bundle(main: main) }
        #expect(fault?.errorClass == errorClass, "\(String(describing: fault))")
        #expect(fault?.message.contains(says) == true, "\(String(describing: fault))")
    }

    @Test func `a source that nests without end is refused`() throws {
        let deep = "return " + String(repeating: "(", count: 100_000)
        let fault = try TestWorker.fault { try TestWorker.bundle(main: deep) }
        #expect(fault?.errorClass == .depth || fault?.errorClass == .syntax)
    }

    @Test func `a fault in another file names that file`() throws {
        let bundle = try TestWorker.bundle(
            main: "local parts = kith.require('lib/parts')\nreturn { formats = { f = { title = 'F', agenda = parts.go } } }",
            modules: ["lib/parts.lua": "local parts = {}\nfunction parts.go()\n  return nil + 1\nend\nreturn parts"])
        let fault = try TestWorker.fault { bundle }
        #expect(fault?.file == "lib/parts.lua")
        #expect(fault?.line == 3)
    }

    @Test func `of ten thousand lines the first fifty are kept, and the rest counted`() throws {
        let outcome = try TestWorker.call("for i = 1, 10000 do kith.log('line ' .. i .. ('x'):rep(600)) end")
        #expect(outcome.logs.count == 50)
        #expect(outcome.logs.first?.hasPrefix("line 1x") == true)
        #expect(outcome.logs.allSatisfy { $0.utf8.count <= 500 })
        #expect(outcome.logsLost == 9950)
    }
}
