import KithPlugins

extension HostileScript {
    static let texts = [
        HostileScript(
            "a pattern that is too deep", .error, says: "pattern too complex",
            body: "return (('x'):rep(300000)):match(('x?'):rep(300000) .. 'y')"),
        HostileScript("a pattern of captures", .error, says: "too many captures", body: "return ('x'):match(('()'):rep(33))"),
        HostileScript("a pattern that is cut", .error, says: "malformed pattern", body: "return ('x'):find('[')"),
        HostileScript(
            "a pattern that balances", .time, says: "main.lua:2: ",
            body: "return (('('):rep(60000)):find('%b()')"),
        HostileScript(
            "a pattern that backtracks by frontier", .time, says: "main.lua:2: ",
            body: "return (('a '):rep(20000)):find(('%f[%w].-'):rep(8) .. '%f[%d]')"),
        HostileScript(
            "gsub that grows", .memory, says: "main.lua:2: ", body: "return (('x'):rep(100000)):gsub('x', ('y'):rep(1000))"),
        HostileScript(
            "gmatch without end", .time, says: "main.lua:2: ", body: "while true do for w in ('a b'):gmatch('%a') do end end"),
        HostileScript(
            "a repeat past all integers", .error, says: "resulting string too large", body: "return ('xx'):rep(math.maxinteger)"),
        HostileScript("a format that is too wide", .error, says: "main.lua:2: ", body: "return ('%1000d'):format(1)"),
        HostileScript("a format without values", .error, says: "main.lua:2: ", body: "return ('%d %d'):format(1)"),
        HostileScript(
            "pack that pads", .memory, .error, says: "main.lua:2: ",
            body: "return ('!16 i16' .. (' Xi16'):rep(10)):rep(9):pack(1)"),
        HostileScript(
            "pack of a large size", .memory, .error, says: "main.lua:2: ", body: "return string.pack('c1000000000', 'x')"),
        HostileScript("unpack past the end", .error, says: "data string too short", body: "return string.unpack('i8', 'x')"),
        HostileScript("a character that is none", .error, says: "main.lua:2: ", body: "return utf8.char(-1)"),
        HostileScript("a character past the last", .result, says: "agenda", body: "return { utf8.char(0x7fffffff) }"),
        HostileScript("half of a pair", .result, says: "agenda", body: "return { utf8.char(0xd800) }"),
        HostileScript(
            "code points of what is no text", .error, says: "invalid UTF-8", body: "for _ in utf8.codes('\\xff') do end"),
        HostileScript("an offset into a character", .error, says: "main.lua:2: ", body: "return utf8.offset('ä', 1, 2)"),
        HostileScript(
            "code points by the million", .memory, .depth, says: "main.lua:2: ",
            body: "return { utf8.codepoint(('x'):rep(1 << 21), 1, -1) }"),
        HostileScript(
            "characters by the million", .memory, .depth, says: "main.lua:2: ", body: "return ('x'):rep(1 << 21):byte(1, -1)"),
        HostileScript(
            "joined separators", .memory, says: "main.lua:2: ",
            body: "local t = {} for i = 1, 1000 do t[i] = '' end return table.concat(t, ('x'):rep(100000))"),
        HostileScript(
            "joined tables", .error, says: "invalid value (table) at index 1 in table for 'concat'",
            body: "return table.concat({ {} })"
        ),
        HostileScript(
            "joined far away", .error, .time, says: "main.lua:2: ",
            body: "return table.concat({}, '', math.mininteger, math.maxinteger)"),
        HostileScript(
            "a time that is none", .error, says: "main.lua:2: kith.time.add: 'x' is not a date",
            body: "return kith.time.add('x', '1d')"),
        HostileScript(
            "a time of a megabyte", .error, says: "main.lua:2: kith.time.date: 'xxx",
            body: "return kith.time.date(('x'):rep(1 << 20))"),
    ]

    static let numbers = [
        HostileScript(
            "a range past the integers", .time, says: "main.lua:2: ", body: "for i = math.mininteger, math.maxinteger do end"),
        HostileScript("a range of no step", .error, says: "'for' step is zero", body: "for i = 1, 2, 0 do end"),
        HostileScript(
            "a range that steps too far", .result, says: "has 0 steps",
            body: "for i = math.maxinteger - 1, math.maxinteger, 3 do end return {}"),
        // Lua 5.4.4 may name the line where the function begins in place of a division's.
        HostileScript("a division by nothing", .error, says: "attempt to divide by zero", body: "return 1 // 0"),
        HostileScript("a remainder of nothing", .error, says: "attempt to perform 'n%0'", body: "return 1 % 0"),
        HostileScript("the least by minus one", .result, body: "return { math.mininteger // -1 }"),
        HostileScript("a float as a place", .error, says: "main.lua:2: ", body: "return ('x'):rep(1.5)"),
        HostileScript("a random range that is empty", .error, says: "interval is empty", body: "return math.random(0, -1)"),
        HostileScript("too many for select", .error, says: "main.lua:2: ", body: "return select(math.mininteger, 1)"),
        HostileScript(
            "insert in the wrong place", .error, says: "position out of bounds", body: "table.insert({}, math.maxinteger, 1)"),
        HostileScript(
            "move past the integers", .error, says: "main.lua:2: ", body: "table.move({}, math.mininteger, math.maxinteger, 1)"),
        HostileScript(
            "a range of values past the integers", .error, says: "too many results to unpack",
            body: "return table.unpack({}, math.mininteger, math.maxinteger)"),
        HostileScript("a key that is not a number", .error, says: "index is NaN", body: "local t = {} t[0 / 0] = 1"),
        HostileScript(
            "minutes past the integers", .result, says: "agenda[1].minutes",
            body: "return { { key = 'a', title = 'A', minutes = math.maxinteger } }"),
        HostileScript(
            "minutes below nothing", .result, says: "agenda[1].minutes",
            body: "return { { key = 'a', title = 'A', minutes = math.mininteger } }"),
        HostileScript(
            "a list from nothing on", .result, says: "agenda",
            body: "return { [0] = { key = 'z', title = 'Z' }, { key = 'a', title = 'A' } }"),
        HostileScript(
            "a list in floats", .result, says: "agenda", body: "return { [1.5] = { key = 'a', title = 'A' } }"),
    ]
}
