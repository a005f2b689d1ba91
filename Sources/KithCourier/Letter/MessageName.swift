/// What names a message, as it may stand in a Message-ID, a header and a file name.
enum MessageName {
    static func isSafe(_ name: String) -> Bool {
        1...64 ~= name.utf8.count && !name.hasPrefix(".") && !name.hasPrefix("-")
            && name.utf8.allSatisfy { $0 == 45 || $0 == 46 || $0 == 95 || isLetterOrDigit($0) }
    }

    static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        48...57 ~= byte || 65...90 ~= byte || 97...122 ~= byte
    }
}
