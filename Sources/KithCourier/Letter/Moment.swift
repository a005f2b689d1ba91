package import KithModel

/// Reads moments as the daemon writes them.
package enum Moment {
    /// "2026-11-24T18:30:05Z".
    package static func parse(_ text: String) -> Instant? {
        let bytes = Array(text.utf8)
        guard bytes.count == 20, bytes[19] == UInt8(ascii: "Z"), bytes[16] == UInt8(ascii: ":"),
            48...53 ~= bytes[17], 48...57 ~= bytes[18], let minute = CivilDateTime(String(text.prefix(16)))
        else { return nil }
        let second = Int64(bytes[17] - 48) * 10 + Int64(bytes[18] - 48)
        return Instant(seconds: Int64(minute.minutesSinceEpoch) * 60 + second)
    }
}
