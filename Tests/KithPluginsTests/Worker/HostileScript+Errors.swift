import KithPlugins

extension HostileScript {
    /// What is raised need not be words; file and line are told all the same.
    static let errors = [
        HostileScript("an error that is a number", .error, says: "main.lua:2: raised a number", body: "error(42)"),
        HostileScript("an error that is a flag", .error, says: "main.lua:2: raised a boolean", body: "error(true)"),
        HostileScript("an error that is a function", .error, says: "main.lua:2: raised a function", body: "error(error)"),
        HostileScript("an error that is null", .error, says: "main.lua:2: raised a ", body: "error(kith.null)"),
        HostileScript("an error without a place", .error, says: "main.lua:2: no place", body: "error('no place', 0)"),
        HostileScript("an assertion's words", .error, says: "main.lua:2: they say why", body: "assert(nil, 'they say why')"),
        HostileScript(
            "an error raised once more", .error, says: "main.lua:3: first",
            body: "local ok, why = pcall(function()\nerror('first') end)\nerror(why, 0)"),
        HostileScript(
            "an error that names another place", .error, says: "other.lua:77: not so", body: "error('other.lua:77: not so', 0)"),
        HostileScript(
            "an error that nearly names a place", .error, says: "main.lua:2: other.lua:x: not so",
            body: "error('other.lua:x: not so', 0)"),
        HostileScript("an error that begins like one", .error, says: "main.lua:2: .lua", body: "error('.lua', 0)"),
        HostileScript("an error of nothing but a colon", .error, says: "main.lua:2: :", body: "error(':', 0)"),
        HostileScript(
            "an error in an error's words", .error, says: "main.lua:2: raised a table",
            body: "error(setmetatable({}, { __tostring = function() error('again') end }))"),
        HostileScript(
            "an error whose words are computed", .error, says: "main.lua:2: raised a table",
            body: "error(setmetatable({}, { __index = function() return 'x' end }))"),
        HostileScript(
            "an error whose words are no words", .error, says: "main.lua:2: raised a table", body: "error({ message = {} })"),
        HostileScript(
            "an error that names itself", .error, says: "main.lua:2: raised a table",
            body: "error(setmetatable({}, { __name = 'innocent' }))"),
        HostileScript("an error of a megabyte", .error, says: "main.lua:2: xxx", body: "error(('x'):rep(1 << 20))"),
        HostileScript(
            "an error of a megabyte without a place", .error, says: "main.lua:2: ööö", body: "error(('ö'):rep(1 << 19), 0)"),
        HostileScript("an error with a zero byte", .error, says: "main.lua:2: a?b", body: "error('a\\0b')"),
        HostileScript("an error that turns text around", .error, says: "main.lua:2: ", body: "error('\\u{202e}gpj')"),
        HostileScript(
            "an error of an error of an error", .error, says: "main.lua:2: ",
            body: "local e = 'x' for i = 1, 1000 do local _, why = pcall(error, e) e = why .. '!' end error(e)"),
        HostileScript("words that pretend memory is out", .error, .memory, body: "error('not enough memory')"),
        HostileScript("words that pretend it is deep", .error, .depth, body: "error('stack overflow')"),
        HostileScript(
            "an error while memory is out", .memory, .error, says: "main.lua:",
            body: "local t = {}\nlocal ok = pcall(function() while true do t[#t + 1] = { #t } end end)\nerror(('x'):rep(1 << 20))"
        ),
        HostileScript(
            "a call of nothing", .error, says: "main.lua:2: attempt to call a nil value (local 'f')", body: "local f f()"),
        HostileScript(
            "a field of nothing", .error, says: "main.lua:2: attempt to index a nil value (field 'group')",
            body: "return ({}).group.name"),
    ]

    static let metamethods = [
        HostileScript(
            "an index that runs for ever", .time, says: "main.lua:2: ",
            body: "return setmetatable({}, { __index = function() while true do end end }).x"),
        HostileScript(
            "a length that runs for ever", .time, says: "main.lua:2: ",
            body: "return #setmetatable({}, { __len = function() while true do end end })"),
        HostileScript(
            "a concatenation that runs for ever", .time, says: "main.lua:2: ",
            body: "return 'x' .. setmetatable({}, { __concat = function() while true do end end })"),
        HostileScript(
            "an equality that runs for ever", .time, says: "main.lua:2: ",
            body: "local m = { __eq = function() while true do end end } return setmetatable({}, m) == setmetatable({}, m)"),
        HostileScript(
            "a comparison that runs for ever", .time, says: "main.lua:2: ",
            body:
                "local m = { __lt = function() while true do end end } return kith.sorted({ setmetatable({}, m), setmetatable({}, m) })"
        ),
        HostileScript(
            "pairs that never end", .time, says: "main.lua:2: ",
            body: "for _ in pairs(setmetatable({}, { __pairs = function() return function() return 1 end end })) do end"),
        HostileScript(
            "a log line that never ends", .time, says: "main.lua:2: ",
            body: "kith.log(setmetatable({}, { __tostring = function() while true do end end }))"),
        HostileScript(
            "words of format that never end", .time, says: "main.lua:2: ",
            body: "return ('%s'):format(setmetatable({}, { __tostring = function() while true do end end }))"),
        HostileScript(
            "words that are none", .error, says: "'__tostring' must return a string",
            body: "return tostring(setmetatable({}, { __tostring = function() return {} end }))"),
        HostileScript(
            "a length that lies, unpacked", .memory, .error, says: "main.lua:2: ",
            body: "return { table.unpack(setmetatable({}, { __len = function() return 1 << 30 end })) }"),
        HostileScript(
            "a length that lies, joined", .memory, .time, .error,
            body:
                "return table.concat(setmetatable({}, { __len = function() return 1 << 40 end, __index = function() return 'x' end }))"
        ),
        HostileScript(
            "a length that lies, sorted", .result, says: "agenda: 5",
            body: "table.sort(setmetatable({ 1 }, { __len = function() return 1 << 40 end })) return 5"),
        HostileScript(
            "a call of a table that calls itself", .time, .depth, .error, says: "main.lua:2: ",
            body: "local t = {} setmetatable(t, { __call = t }) return t()"),
        HostileScript(
            "a call chain of tables", .depth, .memory, says: "main.lua:2: ",
            body: "local t t = setmetatable({}, { __call = function() return (t()) end }) return t()"),
        HostileScript(
            "an index that indexes", .depth, says: "main.lua:2: ",
            body: "local t t = setmetatable({}, { __index = function(_, k) return t[k .. 'x'] end }) return t.x"),
        HostileScript(
            "an assignment that assigns", .depth, says: "main.lua:2: ",
            body: "local t t = setmetatable({}, { __newindex = function(_, k, v) t[k] = v end }) t.x = 1"),
        HostileScript(
            "a sort that empties its list", .error, .result,
            body:
                "local t = {} for i = 1, 99 do t[i] = i end table.sort(t, function(a, b) for i = 1, 99 do t[i] = nil end return a < b end) return t"
        ),
        HostileScript(
            "a loop over a table that grows", .time, .memory, says: "main.lua:2: ",
            body: "local t = { 1 } for i in ipairs(t) do t[#t + 1] = i end"),
        HostileScript(
            "a metatable that protects itself", .error, says: "main.lua:2: ",
            body: "setmetatable(setmetatable({}, { __metatable = false }), {})"),
        HostileScript(
            "jumps in a ring", .time, says: "main.lua:2: ",
            body: "do ::a:: goto b end ::b:: do goto c end ::c:: goto d ::d:: goto b"),
        HostileScript(
            "a jump out of pcall, for ever", .time,
            body: "::again:: pcall(function() while true do local x <const> = 1 end end) goto again"),
        HostileScript(
            "pcall in pcall in pcall", .error, .depth, .result,
            body:
                "local function f(n) if n == 0 then error('deep') end return pcall(f, n - 1) end local out = { f(10000) } error(out[#out])"
        ),
        HostileScript(
            "pcall that eats what runs too deep", .time, .depth,
            body: "local function f() return 1 + f() end while true do pcall(f) end"),
        HostileScript(
            "pcall that gives back how deep it is", .result, .depth, .error,
            body: "local function f(...) return select(2, pcall(f, ...)) end return f(1)"),
    ]
}
