import FoundationEssentials
import Glibc
import KithPlugins
import Testing

struct WorkerSessionTests {
    @Test func `values come back as they went`() throws {
        let value = PluginValue.map([
            "null": .map([:]), "flag": .bool(true), "most": .integer(.max), "least": .integer(.min), "half": .number(0.5),
            "whole": .number(3), "text": .string("Tē\u{0}a ☕️"), "list": .array([.integer(1), .array([.string("x")])]),
            "table": .map(["": .bool(false), "ключ": .string("")]),
        ])
        #expect(try TestWorker.call(TestWorker.bundle("return meeting"), [value]).value == value)
    }

    @Test func `what is nothing in a table is not there`() throws {
        let outcome = try TestWorker.call(TestWorker.bundle("return meeting"), [.map(["a": .null, "b": .integer(1)])])
        #expect(outcome.value == .map(["b": .integer(1)]))
    }

    @Test func `an empty list and nothing can be said`() throws {
        let outcome = try TestWorker.call("return { list = kith.array(), nothing = kith.null, table = {} }")
        #expect(outcome.value == .map(["list": .array([]), "nothing": .null, "table": .map([:])]))
    }

    @Test func `the plugin's table is described with its functions marked`() throws {
        let session = try WorkerSession(executable: TestWorker.path)
        try session.load(TestWorker.bundle("return nil"))
        let format = PluginValue.map(["title": .string("F"), "agenda": .function])
        #expect(try session.describe() == .map(["formats": .map(["f": format])]))
    }

    @Test func `nothing of one call is seen by the next`() throws {
        let main = """
            local count, seen = 0, kith.require('seen')
            return { formats = { f = { title = 'F', agenda = function()
              count = count + 1
              seen[#seen + 1] = 'x'
              return { count, #seen, math.random(1 << 40) }
            end } } }
            """
        let session = try WorkerSession(executable: TestWorker.path)
        try session.load(TestWorker.bundle(main: main, modules: ["seen.lua": "return {}"]))
        let first = try session.call(["formats", "f", "agenda"], [], seed: 7).value
        #expect(first.array?.prefix(2) == [.integer(1), .integer(1)])
        for _ in 0..<20 { #expect(try session.call(["formats", "f", "agenda"], [], seed: 7).value == first) }
        #expect(try session.call(["formats", "f", "agenda"], [], seed: 8).value != first)
    }

    @Test func `an environment that a script sets does not outlive the call`() throws {
        let main = """
            local where = marked
            _ENV = setmetatable({ marked = true }, { __index = _G })
            return { formats = { f = { title = 'F', agenda = function() return { where == nil } end } } }
            """
        let session = try WorkerSession(executable: TestWorker.path)
        try session.load(TestWorker.bundle(main: main))
        for _ in 0..<3 { #expect(try session.call(["formats", "f", "agenda"], [], seed: 1).value == .array([.bool(true)])) }
    }

    @Test func `the same call in two processes gives the same bytes`() throws {
        let body = """
            local out, words = {}, {}
            for i = 1, 200 do words['w' .. (i * 7919 % 1000)] = i end
            words[3], words[1], words[2.5], words[true] = 'c', 'a', 'b', 't'
            for key, value in pairs(words) do out[#out + 1] = tostring(key) .. '=' .. tostring(value) end
            local key
            repeat key = next(words, key); out[#out + 1] = tostring(key) until key == nil
            local people = {}
            for i = 1, 50 do people[i] = { turn = i % 3, place = i } end
            table.sort(people, function(a, b) return a.turn < b.turn end)
            for _, one in ipairs(people) do out[#out + 1] = one.place end
            for i = 1, 20 do out[#out + 1] = math.random(1 << 30); out[#out + 1] = math.random() end
            out[#out + 1] = tostring(out) .. tostring(print == nil) .. string.format('%s %s', {}, pcall)
            out[#out + 1] = #kith.sorted({ 3, 1, 2 }) .. string.format('%.14g', math.sin(1))
            kith.log(people)
            return out
            """
        let bundle = try TestWorker.bundle(body.replacing("tostring(print == nil)", with: "tostring(kith.null)"))
        var answers: Set<[UInt8]> = []
        for _ in 0..<4 {
            let outcome = try TestWorker.call(bundle, seed: 42)
            var bytes: [UInt8] = []
            FrameCodec.append(outcome.value, to: &bytes)
            for line in outcome.logs { bytes += line.utf8 }
            answers.insert(bytes)
        }
        #expect(answers.count == 1)
    }

    @Test func `pairs go from numbers over words to flags, each in order`() throws {
        let outcome = try TestWorker.call(
            "local out = {} for k in pairs({ b = 1, a = 1, [10] = 1, [2] = 1, [-1.5] = 1, [false] = 1, B = 1 }) do out[#out + 1] = tostring(k) end return out"
        )
        #expect(outcome.value == .array(["-1.5", "2", "10", "B", "a", "b", "false"].map(PluginValue.string)))
    }

    @Test func `a sort keeps what is equal in its order`() throws {
        let outcome = try TestWorker.call(
            """
            local list = {}
            for i = 1, 99 do list[i] = { i % 4, i } end
            table.sort(list, function(a, b) return a[1] < b[1] end)
            for i = 2, 99 do
              local a, b = list[i - 1], list[i]
              if a[1] > b[1] or a[1] == b[1] and a[2] > b[2] then return { false } end
            end
            return { true }
            """)
        #expect(outcome.value == .array([.bool(true)]))
    }

    @Test func `a comparison that contradicts itself still ends`() throws {
        _ = try TestWorker.call("local t = {} for i = 1, 500 do t[i] = i end table.sort(t, function() return true end) return t")
    }

    @Test func `an error that is caught is the script's own business`() throws {
        let outcome = try TestWorker.call("local ok, why = pcall(error, { n = 1 }) return { ok, why.n }")
        #expect(outcome.value == .array([.bool(false), .integer(1)]))
    }

    @Test func `memory that is given back can be had again`() throws {
        _ = try TestWorker.call("for i = 1, 20 do local s = ('x'):rep(1 << 20) end")
        let fault = try TestWorker.fault {
            try TestWorker.bundle("local t = {} for i = 1, 40 do t[i] = ('x'):rep(1 << 20) .. i end")
        }
        #expect(fault?.errorClass == .memory)
    }

    @Test func `a manifest's lower limits hold`() throws {
        var files = try TestWorker.bundle("return { ('x'):rep(1 << 20):sub(1, 1) }").files
        #expect(try TestWorker.call(Bundle(files: files)).value == .array([.string("x")]))
        let json =
            #"{"id":"tried","version":"1.0.0","api":1,"title":"T","summary":"S","provides":{"formats":["f"]},"limits":{"memory_kib":512}}"#
        files["plugin.json"] = Array(json.utf8)
        let bundle = try Bundle(files: files)
        #expect(try TestWorker.fault { bundle }?.errorClass == .memory)
    }

    /// The kernel's own word for it.
    @Test func `the process is under its filter and can open nothing`() throws {
        let session = try WorkerSession(executable: TestWorker.path)
        try session.load(TestWorker.bundle("return nil"))
        let process = try #require(session.processID)
        let status = try Folder.text("/proc/\(process)/status")
        // A build for the sanitizers has none.
        guard ProcessInfo.processInfo.environment["KITH_LUA_WITHOUT_SANDBOX"] == nil else { return }
        #expect(status.contains("Seccomp:\t2"))
        #expect(status.contains("NoNewPrivs:\t1"))
        #expect(status.contains("Threads:\t1"))
        let limits = try Folder.text("/proc/\(process)/limits").split(separator: "\n")
        for name in ["Max open files", "Max file size", "Max core file size", "Max processes"] {
            let line = try #require(limits.first { $0.hasPrefix(name) })
            #expect(line.dropFirst(name.count).split(separator: " ").prefix(2) == ["0", "0"], "\(line)")
        }
    }

    @Test func `a function that is not there is an error`() throws {
        let session = try WorkerSession(executable: TestWorker.path)
        try session.load(TestWorker.bundle("return nil"))
        let fault = #expect(throws: PluginFault.self) { try session.call(["formats", "g", "agenda"], [], seed: 1) }
        #expect(fault?.errorClass == .error)
    }

    @Test(arguments: ["return nil", "error('x')", "return {} .. {}"])
    func `no process is left behind`(body: String) throws {
        let bundle = try TestWorker.bundle(body)
        var left: [Int32] = []
        for index in 0..<20 {
            let session = try WorkerSession(executable: TestWorker.path)
            left.append(try #require(session.processID))
            try session.load(bundle)
            _ = try? session.call(["formats", "f", "agenda"], [], seed: 1)
            if index % 2 == 0 { session.close() }
        }
        // A process that is dead but not reaped can still be asked for.
        for process in left { #expect(kill(process, 0) == -1 && errno == ESRCH) }
    }

    /// A clock that moves in ticks would tell 0 of most calls.
    @Test func `what a short call computed is told`() throws {
        let outcome = try TestWorker.call("local x = 0 for i = 1, 20000 do x = x + i end return nil")
        #expect(outcome.cpuMicroseconds > 0)
    }
}
