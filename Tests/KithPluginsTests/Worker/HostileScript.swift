import KithPlugins
import Testing

/// A script that means no good, or has gone wrong, and how it must end.
struct HostileScript: CustomTestStringConvertible, Sendable {
    let name: String
    let body: String
    let ends: [PluginFault.Class]
    /// What the message must hold.
    var says = ""

    var testDescription: String { name }

    init(_ name: String, _ ends: PluginFault.Class..., says: String = "", body: String) {
        (self.name, self.body, self.ends, self.says) = (name, body, ends, says)
    }
}

extension HostileScript {
    static let all = loops + floods + depths + reaches + nonsense + tokens + errors + metamethods + texts + numbers

    private static let loops = [
        HostileScript("a loop", .time, says: "main.lua:2: ", body: "while true do end"),
        HostileScript("a jump", .time, says: "main.lua:2: ", body: "::here:: goto here"),
        HostileScript("an endless count", .time, says: "main.lua:2: ", body: "for i = 1, math.huge do end"),
        HostileScript("a loop that catches its end", .time, body: "while true do pcall(function() while true do end end) end"),
        HostileScript(
            "a loop that catches its end in depth", .time,
            body: "local function f() pcall(f) while true do end end\nwhile true do pcall(f) end"),
        HostileScript(
            "a pattern that backtracks", .time, says: "main.lua:2: ",
            body: "return (('a'):rep(30000)):find(('a-'):rep(20) .. 'b')"),
        HostileScript("a pattern in gsub", .time, says: "main.lua:2: ", body: "('x'):rep(9000):gsub('.-.-.-.-b', '')"),
        HostileScript("nothing, repeated", .time, says: "main.lua:2: ", body: "return (''):rep(1 << 60)"),
        HostileScript("moving what is not there", .time, says: "main.lua:2: ", body: "table.move({}, 1, 1 << 60, 2)"),
        HostileScript("memory errors, caught for ever", .time, body: "while true do pcall(string.rep, 'x', 1 << 40) end"),
        HostileScript(
            "a loop in a finalizer", .error, says: "__gc is not available here",
            body: "setmetatable({}, { __gc = function() while true do end end })"),
        HostileScript(
            "a finalizer that slips in later", .error, says: "__gc is not available here",
            body: "local m = {}\nsetmetatable({}, m)\nm.__gc = function() while true do end end\nsetmetatable({}, m)"),
        HostileScript(
            "a finalizer behind kith.array", .error,
            body: "getmetatable(kith.array()).__gc = function() while true do end end\nkith.array()"),
        HostileScript(
            "a loop in <close>", .error, says: "__close is not available here",
            body: "local x <close> = setmetatable({}, { __close = function() while true do end end })"),
        HostileScript(
            "a <close> that slips in later", .time,
            body: """
                local m = {}
                local t = setmetatable({}, m)
                m.__close = function() while true do end end
                local x <close> = t
                error('now')
                """),
        HostileScript(
            "a for that closes", .time,
            body: """
                local m = {}
                local t = setmetatable({}, m)
                m.__close = function() while true do end end
                for _ in next, {}, nil, t do end
                """),
        HostileScript(
            "time that runs out inside <close> inside pcall", .time,
            body: """
                local m = {}
                local t = setmetatable({}, m)
                m.__close = function() while true do pcall(error) end end
                while true do pcall(function() local x <close> = t; while true do end end) end
                """),
        HostileScript(
            "a loop in an error's handler", .error, says: "use pcall",
            body: "xpcall(error, function() while true do end end)"),
        HostileScript(
            "a loop in an error's words", .error, says: "main.lua:2: ",
            body: "error(setmetatable({}, { __tostring = function() while true do end end }))"),
        HostileScript(
            "a loop in a comparison", .time, says: "main.lua:2: ",
            body: "table.sort({ 3, 2, 1 }, function() while true do end end)"),
        HostileScript(
            "a loop in a metamethod of the result", .result,
            body: "return setmetatable({}, { __index = function() while true do end end, __pairs = error, __len = error })"),
    ]

    private static let floods = [
        HostileScript("a text bomb", .memory, says: "main.lua:2: ", body: "return ('x'):rep(1 << 30)"),
        HostileScript("a text bomb with separators", .memory, .error, body: "return ('x'):rep(1 << 28, ('y'):rep(99))"),
        HostileScript("a text that doubles", .memory, says: "main.lua:3: ", body: "local s = 'x'\nwhile true do s = s .. s end"),
        HostileScript(
            "a table bomb", .memory, says: "main.lua:3: ", body: "local t = {}\nfor i = 1, 1 << 40 do t[i] = { i } end"),
        HostileScript("a table of sizes", .memory, .error, body: "return table.pack(table.unpack({}, 1, 900000))"),
        HostileScript("too many values", .error, body: "return select('#', table.unpack({}, 1, 1 << 40))"),
        HostileScript(
            "a concatenation bomb", .memory,
            body: "local t = {}\nfor i = 1, 200 do t[i] = ('x'):rep(65536) end\nreturn table.concat(t)"),
        HostileScript(
            "a closure bomb", .memory,
            body: "local f = function() end\nwhile true do local g = f; f = function() return g end end"),
        HostileScript("an answer that is too large", .result, says: "agenda", body: "return { { key = ('x'):rep(300000) } }"),
        HostileScript("an answer with a huge key", .result, body: "return { [('k'):rep(1 << 20)] = 1 }"),
        HostileScript(
            "an answer of too many", .result, .memory, body: "local t = {}\nfor i = 1, 100000 do t[i] = i end\nreturn t"),
    ]

    private static let depths = [
        HostileScript(
            "deep recursion", .depth, .memory, says: "main.lua:2: ", body: "local function f() return 1 + f() end\nreturn f()"),
        HostileScript("recursion through gsub", .depth, body: "local function f(s) return (s:gsub('.', f)) end\nreturn f('x')"),
        HostileScript("recursion through sort", .depth, body: "local function f() table.sort({ 2, 1 }, f) end\nf()"),
        HostileScript(
            "recursion through tostring", .depth,
            body: "local t = {}\nsetmetatable(t, { __tostring = function() return tostring(t) end })\nreturn tostring(t)"),
        HostileScript(
            "recursion through pcall", .depth, .error, .result,
            body: "local function f() return pcall(f) end\nlocal ok, e = f()\nerror(e)"),
        HostileScript(
            "an index that is its own", .error, says: "main.lua:3: ",
            body: "local t = {}\nreturn setmetatable(t, { __index = t }).x.y"),
        HostileScript(
            "an index chain without end", .depth, .error,
            body: "local a, b = {}, {}\nsetmetatable(a, { __index = b })\nsetmetatable(b, { __index = a })\nreturn a.x"),
        HostileScript("a value that holds itself", .depth, says: "agenda", body: "local t = {}\nt.t = t\nreturn t"),
        HostileScript("a value too deep", .depth, says: "agenda", body: "local t = {}\nfor i = 1, 50 do t = { t } end\nreturn t"),
    ]

    private static let reaches = [
        HostileScript("opening a file", .error, says: "io.open is not available here", body: "io.open('/etc/passwd')"),
        HostileScript("a command", .error, says: "os.execute is not available here", body: "os.execute('true')"),
        HostileScript("the clock", .error, says: "os.time is not available here: use ctx.now", body: "return os.time()"),
        HostileScript("a hook", .error, says: "debug.sethook is not available here", body: "debug.sethook()"),
        HostileScript("require", .error, says: "use kith.require", body: "require('x')"),
        HostileScript("loading text", .error, says: "load is not available here", body: "load('return 1')()"),
        HostileScript("loading bytecode", .error, says: "load is not available here", body: "load('\\27Lua')"),
        HostileScript("dumping a function", .error, says: "string.dump is not available here", body: "string.dump(print)"),
        HostileScript("a coroutine", .error, says: "coroutine.wrap is not available here", body: "coroutine.wrap(print)()"),
        HostileScript("the collector", .error, says: "collectgarbage is not available here", body: "collectgarbage('stop')"),
        HostileScript("the metatable of strings", .error, body: "getmetatable('').__index = function() end"),
        HostileScript("a function of strings", .error, says: "libraries stay as they are", body: "string.upper = nil"),
        HostileScript(
            "a function of strings, raw", .error, says: "libraries stay as they are", body: "rawset(string, 'upper', 1)"),
        HostileScript("a global", .error, says: "write 'local leaked'", body: "leaked = 1"),
        HostileScript("a global there is", .error, says: "main.lua:2: ", body: "_G.pairs = nil"),
        HostileScript("a global, raw", .error, body: "rawset(_G, 'pairs', 1)"),
        HostileScript("a global by way of a table", .error, body: "table.insert(_G, 1)"),
        HostileScript("taking the seal off", .error, body: "setmetatable(_G, nil)"),
        HostileScript("taking the seal off by kith.array", .error, body: "kith.array(_G)"),
        HostileScript("an address", .error, says: "'%p' is not available here", body: "return ('%5p'):format({})"),
        HostileScript(
            "an address past a zero byte", .error, says: "'%p' is not available here", body: "return ('\\0%p'):format({})"),
        HostileScript("weak tables", .error, says: "__mode is not available here", body: "setmetatable({}, { __mode = 'k' })"),
        HostileScript("another's file", .error, says: "there is no file", body: "kith.require('../other/main')"),
    ]

    private static let nonsense = [
        HostileScript("an error that is a table", .error, says: "main.lua:2: raised a table", body: "error({ code = 1 })"),
        HostileScript(
            "an error that is a table with words", .error, says: "main.lua:2: it broke", body: "error({ message = 'it broke' })"),
        HostileScript("an error that is nothing", .error, says: "main.lua:2: ", body: "error(nil)"),
        HostileScript("an error without UTF-8", .error, says: "main.lua:2: ??", body: "error('\\xff\\xfe')"),
        HostileScript("an error in a line of terminal codes", .error, says: "?[31m", body: "error('\\27[31mred', 0)"),
        HostileScript("an assertion", .error, says: "main.lua:2: ", body: "assert(false, {})"),
        HostileScript("a number", .result, says: "agenda: 5 is not a list", body: "return 5"),
        HostileScript("text", .result, body: "return 'steps'"),
        HostileScript("no steps", .result, says: "has 0 steps", body: "return {}"),
        HostileScript(
            "a function", .result, says: "agenda[1].title: a function", body: "return { { key = 'a', title = pcall } }"),
        HostileScript(
            "not a number", .result, says: "agenda[1].minutes: ", body: "return { { key = 'a', title = 'A', minutes = 0/0 } }"),
        HostileScript("infinity", .result, body: "return { { key = 'a', title = 'A', minutes = math.huge } }"),
        HostileScript(
            "half a minute", .result, says: "agenda[1].minutes: 0.5", body: "return { { key = 'a', title = 'A', minutes = 0.5 } }"
        ),
        HostileScript(
            "minutes in words", .result, says: "agenda[2].minutes: 'ten' is not a whole number",
            body: "return { { key = 'a', title = 'A' }, { key = 'b', title = 'B', minutes = 'ten' } }"),
        HostileScript(
            "a key twice", .result, says: "agenda[2].key: 'a' is there twice",
            body: "return { { key = 'a', title = 'A' }, { key = 'a', title = 'B' } }"),
        HostileScript(
            "an unknown field", .result, says: "agenda[1].who: is not known",
            body: "return { { key = 'a', title = 'A', who = 'x' } }"),
        HostileScript("no title", .result, says: "agenda[1].title: is missing", body: "return { { key = 'a' } }"),
        HostileScript(
            "text that is not UTF-8", .result, says: "agenda[1].title: ", body: "return { { key = 'a', title = '\\xc3\\x28' } }"),
        HostileScript(
            "control characters", .result, says: "agenda[1].title: ", body: "return { { key = 'a', title = 'A\\27[2J' } }"),
        HostileScript("gaps", .result, says: "without gaps", body: "return { [1] = { key = 'a', title = 'A' }, [3] = 1 }"),
        HostileScript("mixed keys", .result, says: "agenda[1]: ", body: "return { { 1, key = 'a' } }"),
        HostileScript("keys that are tables", .result, .error, body: "return { [{}] = 1 }"),
        HostileScript(
            "too many steps", .result, says: "has 41 steps",
            body: "local t = {}\nfor i = 1, 41 do t[i] = { key = 'k' .. i, title = 'T' } end\nreturn t"),
    ]

    /// People are tokens to a script: texts that mean nothing to it.
    private static let tokens = [
        HostileScript(
            "a crowd in a title", .result, says: "agenda[1].title: ",
            body: "return { { key = 'a', title = ('{person:p1}'):rep(1000) } }"),
        HostileScript(
            "a token that moves the cursor", .result, says: "agenda[1].title: ",
            body: "return { { key = 'a', title = '{person:\\27[2Jp1}' } }"),
        HostileScript(
            "a token as a key", .result, says: "agenda[1].key: ", body: "return { { key = '{person:p1}', title = 'A' } }"),
        HostileScript(
            "a token for a length", .result, says: "agenda[1].minutes: ",
            body: "return { { key = 'a', title = 'A', minutes = '{person:p1}' } }"),
        HostileScript("a name for a token", .error, says: "main.lua:2: ", body: "return ctx.roles.tea.name.first"),
    ]
}
