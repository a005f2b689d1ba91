import KithPlugins
import Testing

/// Programs in the worker's place that break in every way a worker that was taken over could.
@Suite(.serialized) struct StandInWorkerTests {
    private func fault(of script: String, limits: WorkerLimits = WorkerLimits()) throws -> PluginFault? {
        let folder = try TemporaryFolder()
        try folder.write("#!/bin/sh\n\(script)\n", to: "worker", executable: true)
        let bundle = try TestWorker.bundle("return nil")
        while true {
            do throws(PluginFault) {
                let session = try WorkerSession(executable: "\(folder.path)/worker", limits: limits)
                try session.load(bundle)
                return nil
            } catch {
                // Another test's child may hold the file open for a moment between its fork and its exec.
                guard error.message.hasSuffix("Text file busy") else { return error }
            }
        }
    }

    @Test(arguments: [
        ("kill -SYS $$", PluginFault.Class.forbidden, "may not do"),
        ("kill -SEGV $$", .crash, "signal 11"),
        ("kill -ABRT $$", .crash, "signal 6"),
        ("kill -XCPU $$", .time, "more time"),
        ("kill -KILL $$", .unavailable, "from outside"),
        ("exit 77", .unavailable, "refuses the plugin sandbox"),
        ("exit 75", .time, "more time"),
        ("exit 71", .memory, "memory"),
        ("exit 0", .crash, "ended early"),
        ("printf 'hello, world' >&3; sleep 2", .crash, ""),
        ("printf '\\377\\377\\377\\377' >&3; sleep 2", .crash, ""),
        ("printf '\\0\\0\\0\\0' >&3; sleep 2", .crash, ""),
        ("printf '\\2\\0\\0\\0K\\0' >&3; sleep 2", .crash, "can't be read"),
        ("printf '\\6\\0\\0\\0K\\7\\377\\377\\377\\377' >&3; sleep 2", .crash, "can't be read"),
        ("printf '\\2\\0\\0\\0K\\0more' >&3; sleep 2", .crash, ""),
        ("exec 3>&-; sleep 2", .crash, ""),
    ])
    func `an end without an answer is told for what it is`(script: String, errorClass: PluginFault.Class, says: String) throws {
        let ended = try #require(try fault(of: script))
        #expect(ended.errorClass == errorClass, "\(ended)")
        #expect(ended.message.contains(says), "\(ended)")
    }

    @Test func `one that waits has been starved, and is worth another try`() throws {
        var limits = WorkerLimits()
        limits.loadMilliseconds = 60
        limits.wallMilliseconds = 60
        let ended = try #require(try fault(of: "sleep 5", limits: limits))
        #expect(ended.errorClass == .unavailable)
        #expect(ended.isStarved)
    }

    @Test func `a program that is not there is no fault of the plugin's`() throws {
        let ended = #expect(throws: PluginFault.self) { try WorkerSession(executable: "/nowhere/kith-lua") }
        #expect(ended?.errorClass == .unavailable)
        #expect(ended?.isThePluginsOwn == false)
    }

    @Test func `the environment is empty and one socket is open`() throws {
        let script = """
            [ -z "$HOME$USER$LANG" ] || kill -SEGV $$
            # The shell itself holds 10.
            for d in 4 5 6 7 8 9 11 12 20 30; do [ ! -e /proc/self/fd/$d ] || kill -SEGV $$; done
            exit 77
            """
        #expect(try fault(of: script)?.errorClass == .unavailable)
    }
}
