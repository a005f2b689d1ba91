// ISO 8601 text of civil values: 2026-11-24, 18:30, 2026-11-24T18:30. Strict: digits in their places and nothing else.

extension CivilDate: CustomStringConvertible, LosslessStringConvertible {
    package var description: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

extension CivilTime: CustomStringConvertible, LosslessStringConvertible {
    package var description: String { "\(padded(hour, 2)):\(padded(minute, 2))" }

    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 5, bytes[2] == UInt8(ascii: ":"),
            let hour = number(bytes[0..<2]), let minute = number(bytes[3..<5])
        else { return nil }
        self.init(hour: hour, minute: minute)
    }
}

extension CivilDateTime: CustomStringConvertible, LosslessStringConvertible {
    package var description: String { "\(date)T\(time)" }

    package init?(_ text: String) {
        let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let date = CivilDate(String(parts[0])), let time = CivilTime(String(parts[1]))
        else { return nil }
        self.init(date: date, time: time)
    }
}

private func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

private func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
        guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
        value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
}
