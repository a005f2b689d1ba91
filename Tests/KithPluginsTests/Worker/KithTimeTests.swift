import KithPlugins
import Testing

struct KithTimeTests {
    @Test(arguments: [
        ("add('2026-11-24T18:30', '2d')", "2026-11-26T18:30"),
        ("add('2026-11-24T18:30', '90m')", "2026-11-24T20:00"),
        ("add('2026-11-24T18:30', '-90m')", "2026-11-24T17:00"),
        ("add('2026-11-24T18:30', '6h')", "2026-11-25T00:30"),
        ("add('2026-11-24T18:30', '1w')", "2026-12-01T18:30"),
        ("add('2026-11-24T18:30', '0d')", "2026-11-24T18:30"),
        ("add('2026-11-24', '1w')", "2026-12-01"),
        ("add('2026-11-24', '-24d')", "2026-10-31"),
        ("add('2024-02-28', '1d')", "2024-02-29"),
        ("add('1900-02-28', '1d')", "1900-03-01"),
        ("add('2000-02-28', '1d')", "2000-02-29"),
        ("add('2026-12-31T23:59', '1m')", "2027-01-01T00:00"),
        // The clocks of Dublin go back in this night; a wall clock's arithmetic knows nothing of it.
        ("add('2026-10-24T18:00', '1d')", "2026-10-25T18:00"),
        ("add('0001-01-01', '3652058d')", "9999-12-31"),
        ("add('9999-12-31T23:59', '-3652058d')", "0001-01-01T23:59"),
        ("date('2026-11-24T18:30')", "2026-11-24"),
        ("date('2026-11-24')", "2026-11-24"),
        ("clock('2026-11-24T08:05')", "08:05"),
        ("weekday('2026-11-24T18:30')", "Tuesday"),
        ("weekday('0001-01-01')", "Monday"),
        ("weekday('9999-12-31')", "Friday"),
        ("days('2026-11-24', '2026-12-01')", "7"),
        ("days('2026-11-24T23:59', '2026-11-25T00:00')", "1"),
        ("days('2026-11-24', '2026-11-23')", "-1"),
        ("minutes('2026-11-24T18:30', '2026-11-25T18:00')", "1410"),
        ("minutes('2026-11-24T18:30', '2026-11-24T18:30')", "0"),
        ("before('2026-11-24T18:30', '2026-11-24T18:31')", "true"),
        ("before('2026-11-24T18:30', '2026-11-24T18:30')", "false"),
        ("before('2027-01-01', '2026-12-31')", "false"),
    ])
    func `reckons on the wall clock`(call: String, gives: String) throws {
        #expect(try TestWorker.call("return tostring(kith.time.\(call))").value == .string(gives))
    }

    @Test(arguments: [
        ("add('2026-11-24T18:30', '3 dyas')", "kith.time.add: '3 dyas' is not a duration, such as 90m, 3h, 2d or 1w"),
        ("add('2026-11-24T18:30', '')", "kith.time.add: '' is not a duration, such as"),
        ("add('2026-11-24T18:30', 'd')", "kith.time.add: 'd' is not a duration"),
        ("add('2026-11-24T18:30', '--2d')", "kith.time.add: '--2d' is not a duration"),
        ("add('2026-11-24T18:30', '+2d')", "kith.time.add: '+2d' is not a duration"),
        ("add('2026-11-24T18:30', '2d ')", "kith.time.add: '2d ' is not a duration"),
        ("add('2026-11-24T18:30', '2.5h')", "kith.time.add: '2.5h' is not a duration"),
        ("add('2026-11-24T18:30', '2d\\0')", "kith.time.add: '2d...' is not a duration"),
        ("add('2026-11-24T18:30', '12345678m')", "kith.time.add: '12345678m' is not a duration"),
        ("add('2026-11-24T18:30', 2)", "kith.time.add: argument 2 must be a duration, such as 90m, 3h, 2d or 1w, not number"),
        ("add('2026-11-24T18:30')", "kith.time.add: argument 2 must be a duration, such as 90m, 3h, 2d or 1w, not nothing"),
        ("add('2026-11-24', '3h')", "kith.time.add: '3h' can't be added to '2026-11-24', a date without a time"),
        ("add('9999-12-31', '1d')", "kith.time.add: '1d' from '9999-12-31' is not in the years 1 to 9999"),
        ("add('0001-01-01T00:00', '-1m')", "kith.time.add: '-1m' from '0001-01-01T00:00' is not in the years 1 to 9999"),
        ("date('tomorrow')", "kith.time.date: 'tomorrow' is not a date, such as 2026-11-24, or a time, such as 2026-11-24T18:30"),
        ("date('2026-11-24 18:30')", "kith.time.date: '2026-11-24 18:30' is not a date"),
        ("date('2026-11-24T18:30:00')", "kith.time.date: '2026-11-24T18:30:00' is not a date"),
        ("date('2026-1-2')", "kith.time.date: '2026-1-2' is not a date"),
        ("date('-026-11-24')", "kith.time.date: '-026-11-24' is not a date"),
        ("date({})", "kith.time.date: argument 1 must be a date, such as 2026-11-24, or a time"),
        ("date(meeting.absent)", "2026-11-24T18:30, not nothing"),
        ("date('2026-02-29')", "kith.time.date: '2026-02-29' is not a day of the calendar"),
        ("date('2026-13-01')", "kith.time.date: '2026-13-01' is not a day of the calendar"),
        ("date('2026-00-10')", "kith.time.date: '2026-00-10' is not a day of the calendar"),
        ("date('0000-01-01')", "kith.time.date: '0000-01-01' is not a day of the calendar"),
        ("date('2026-11-24T24:00')", "kith.time.date: '2026-11-24T24:00' is not a time of day, 00:00 to 23:59"),
        ("weekday('2026-11-24T18:60')", "kith.time.weekday: '2026-11-24T18:60' is not a time of day"),
        ("clock('2026-11-24')", "kith.time.clock: '2026-11-24' is a date without a time, such as 2026-11-24T18:30"),
        ("minutes('2026-11-24T18:30', '2026-11-24')", "kith.time.minutes: '2026-11-24' is a date without a time"),
        ("days('2026-11-24', 'x')", "kith.time.days: 'x' is not a date"),
        ("before('2026-11-24T18:30', '2026-11-25')", "kith.time.before: '2026-11-25' is a date and '2026-11-24T18:30' a time"),
        ("date(('ä'):rep(99))", "kith.time.date: '\(String(repeating: "ä", count: 20))...' is not a date"),
        ("date('\\xc3\\x28')", "kith.time.date: '?(' is not a date"),
    ])
    func `what is wrong is named`(call: String, says: String) throws {
        let fault = try #require(try TestWorker.fault { try TestWorker.bundle("return kith.time.\(call)") })
        #expect(fault.errorClass == .error)
        #expect(fault.message.hasPrefix("main.lua:2: "), "\(fault)")
        #expect(fault.message.contains(says), "\(fault)")
    }

    @Test(arguments: ["kith.time.add = nil", "kith.time = nil", "rawset(kith.time, 'add', nil)", "setmetatable(kith.time, nil)"])
    func `stays as it is`(body: String) throws {
        #expect(try TestWorker.fault { try TestWorker.bundle(body) }?.errorClass == .error)
    }

    @Test(.enabled(if: Tool.hasPython, "python3 is missing: nothing to compare with"))
    func `agrees with Python's datetime`() throws {
        var generator = SplitMix(state: 2026)
        let cases = (0..<6000).map { _ in TimeCase(using: &generator) }
        let reference = try Tool.run("python3", "-c", TimeCase.python, input: cases.map(\.line).joined(separator: "\n"))
        let wanted = reference.split(separator: "\n").map(String.init)
        try #require(wanted.count == cases.count)
        // Neither all refused nor none.
        #expect((1000..<5000).contains(wanted.count { $0 == "refused" }))
        for start in stride(from: 0, to: cases.count, by: 500) {
            let some = cases[start..<start + 500]
            let answer = try TestWorker.call(TestWorker.bundle(TimeCase.lua), [.array(some.map(\.value))])
            let given = try #require(answer.value.array)
            for (index, one) in some.enumerated() {
                #expect(given[index] == .string(wanted[start + index]), "\(one.line)")
            }
        }
    }
}

/// One call of a function of kith.time, at times with a text that is none.
private struct TimeCase {
    let function, one, other: String

    init(using generator: inout SplitMix) {
        func number(_ range: ClosedRange<Int>, digits: Int) -> String {
            let text = String(Int.random(in: range, using: &generator))
            return String(repeating: "0", count: max(0, digits - text.count)) + text
        }
        func moment() -> String {
            let years = [1...9999, 1...9999, 1890...2110, 1...2, 9998...9999].randomElement(using: &generator) ?? 1...9999
            var text = number(years, digits: 4)
            // Days and months that are at times one too many.
            text += "-" + number(1...(Int.random(in: 0..<8, using: &generator) == 0 ? 14 : 12), digits: 2)
            text += "-" + number(1...(Int.random(in: 0..<4, using: &generator) == 0 ? 32 : 28), digits: 2)
            if Int.random(in: 0..<3, using: &generator) > 0 {
                text += "T" + number(0...(Int.random(in: 0..<8, using: &generator) == 0 ? 25 : 23), digits: 2)
                text += ":" + number(0...59, digits: 2)
            }
            return damaged(text)
        }
        func duration() -> String {
            let sign = Bool.random(using: &generator) ? "-" : ""
            let most = [9, 999, 99_999, 9_999_999].randomElement(using: &generator) ?? 9
            return damaged(sign + number(0...most, digits: 1) + (["m", "h", "d", "w"].randomElement(using: &generator) ?? "m"))
        }
        func damaged(_ text: String) -> String {
            guard Int.random(in: 0..<12, using: &generator) == 0 else { return text }
            var letters = Array(text)
            letters[Int.random(in: 0..<letters.count, using: &generator)] = "0127- T:+dx".randomElement(using: &generator) ?? "x"
            return String(letters)
        }
        let functions = ["add", "add", "add", "date", "clock", "weekday", "days", "minutes", "before"]
        function = functions.randomElement(using: &generator) ?? "add"
        one = moment()
        other = function == "add" ? duration() : moment()
    }

    var line: String { "\(function)|\(one)|\(other)" }
    var value: PluginValue { .array([function, one, other].map(PluginValue.string)) }

    static let lua = """
        local answers = {}
        for place, case in ipairs(meeting) do
          local ok, answer = pcall(kith.time[case[1]], case[2], case[3])
          answers[place] = ok and tostring(answer) or 'refused'
        end
        return answers
        """

    static let python = #"""
        import re, sys
        from datetime import datetime, timedelta

        def moment(text):
            if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}", text):
                return datetime.strptime(text, "%Y-%m-%dT%H:%M"), True
            if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
                return datetime.strptime(text, "%Y-%m-%d"), False
            raise ValueError

        def shown(at, timed):
            return at.isoformat(timespec="minutes") if timed else at.date().isoformat()

        def answer(function, one, other):
            at, timed = moment(one)
            if function == "add":
                sign, count, unit = re.fullmatch(r"(-?)([0-9]{1,7})([mhdw])", other).groups()
                if unit in "mh" and not timed:
                    raise ValueError
                name = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}[unit]
                return shown(at + timedelta(**{name: int(sign + count)}), timed)
            if function == "date":
                return shown(at, False)
            if function == "clock":
                return at.time().isoformat(timespec="minutes") if timed else 1 / 0
            if function == "weekday":
                return at.strftime("%A")
            to, to_timed = moment(other)
            if function == "days":
                return str((to.date() - at.date()).days)
            if function == "minutes":
                return str((to - at) // timedelta(minutes=1)) if timed and to_timed else 1 / 0
            return str(at < to).lower() if timed == to_timed else 1 / 0

        for line in sys.stdin:
            try:
                print(answer(*line.rstrip("\n").split("|")))
            except (ValueError, OverflowError, ArithmeticError, AttributeError):
                print("refused")
        """#
}
