import KithPlugins
import Testing

struct LintTests {
    private func found(_ main: String, modules: [String: String] = [:]) throws -> [String] {
        let session = try WorkerSession(executable: TestWorker.path)
        try session.load(TestWorker.bundle(main: main, modules: modules))
        return try session.lint().map(\.description)
    }

    @Test(arguments: [
        ("return { f = function() return meetng end }", "main.lua:1: 'meetng' is not known; a local that is misspelt?"),
        ("return { f = function()\n\n  kith.tme.add()\nend }", "main.lua:3: 'kith.tme' is not known"),
        ("return { f = function() return kith.time.ad('x') end }", "main.lua:1: 'kith.time.ad' is not known"),
        ("return { f = function() return string:formt() end }", "main.lua:1: 'string.formt' is not known"),
        ("return { f = function() return _G.pairz end }", "main.lua:1: '_G.pairz' is not known"),
        ("return { f = function() return os.time() end }", "main.lua:1: 'os.time' is not available here: use ctx.now"),
        ("return { f = function() print(1) end }", "main.lua:1: 'print' is not available here: use kith.log"),
        ("return { f = function() leaked = 1 end }", "main.lua:1: sets the global 'leaked': write 'local leaked'"),
        ("return { f = function() function leaked() end end }", "main.lua:1: sets the global 'leaked': write 'local leaked'"),
    ])
    func `a name that is not there is told with its place`(main: String, says: String) throws {
        #expect(try found(main) == [says])
    }

    @Test(arguments: [
        "local meeting = 1\nreturn { f = function(ctx) return meeting, ctx.anything, ctx.any.thing() end }",
        "return { kith.array, kith.null, kith.sorted, kith.log, kith.require, kith.time.add, math.pi, utf8.char, _G, _VERSION }",
        "local t = { pairs, next, ipairs, select, type, tostring, tonumber, pcall, error, assert, rawget, rawset, rawlen }\nreturn t",
        "return { f = function() local _ENV = { own = 1 } return own, other end }",
        "_ENV = setmetatable({ own = 1 }, { __index = _G })\nreturn { f = function() return own, other end }",
        "return { f = function(own) return (own or string).field end }",
        "return { f = function() return ('x'):nothing() end }",
    ])
    func `what is there, or may be, is not told`(main: String) throws {
        #expect(try found(main) == [])
    }

    @Test func `every file is read, in order, and nothing is told twice`() throws {
        let main = """
            kith.require('lib/b')
            return { f = function()
              local inner = function() return one end
              return two + two, one
            end }
            """
        let lines = try found(main, modules: ["lib/b.lua": "return function() return three end", "a.lua": "return four"])
        let places = lines.compactMap { $0.split(separator: "'").first.map(String.init) }
        #expect(places == ["a.lua:1: ", "lib/b.lua:1: ", "main.lua:3: ", "main.lua:4: ", "main.lua:4: "])
        #expect(lines.map { $0.split(separator: "'")[1] } == ["four", "three", "one", "one", "two"])
    }

    /// Past 256 constants the compiled form is another, and past 127 lines between two instructions too.
    @Test func `a large file is read as well`() throws {
        let texts = (0..<400).map { "'text \($0)'" }.joined(separator: ", ")
        let main = """
            local texts = { \(texts) }
            local fine = kith.time.clock
            local wrong = kith.tim
            local f = function() misspelt() end
            local unknown = away and kith.away
            \(String(repeating: "\n", count: 500))
            return { f = function() later() end, function() written = 1 end }
            """
        let lines = try found(main)
        #expect(lines.map { $0.split(separator: ":")[1] } == ["3", "4", "5", "5", "507", "507"])
        #expect(lines.map { $0.split(separator: "'")[1] } == ["kith.tim", "misspelt", "away", "kith.away", "later", "written"])
        #expect(lines.last == "main.lua:507: sets the global 'written': write 'local written'")
    }

    @Test func `of very many the first two hundred are told`() throws {
        let body = (0..<500).map { "a\($0)()" }.joined(separator: "\n")
        let session = try WorkerSession(executable: TestWorker.path)
        try session.load(TestWorker.bundle(main: "return { f = function()\n\(body)\nend }"))
        #expect(try session.lint().count == 200)
        // And the session goes on.
        #expect(try session.describe() != .null)
    }

    @Test func `the bundles that ship have none`() throws {
        for name in ["gathering", "turn-taking", "warm-reminders", "welcome"] {
            let session = try WorkerSession(executable: TestWorker.path)
            try session.load(Bundle(directory: "\(Folder.plugins())/\(name)"))
            #expect(try session.lint().map(\.description) == [])
        }
    }
}
