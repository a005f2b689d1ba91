/// A machine's name or address, as it may stand in a web address.
enum Host {
    static func isSafe(_ text: String) -> Bool {
        let isName = text.utf8.allSatisfy { $0 == 45 || $0 == 46 || MessageName.isLetterOrDigit($0) }
        let isSix =
            text.utf8.filter { $0 == 58 }.count > 1 && text.utf8.allSatisfy { $0 == 46 || 48...58 ~= $0 || 97...102 ~= $0 }
        return 1...253 ~= text.utf8.count && !text.hasPrefix("-") && !text.hasPrefix(".") && (isName || isSix)
    }

    static func isLoopback(_ text: String) -> Bool {
        if text == "localhost" || text == "::1" { return true }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { Int($0).map((0...255).contains) == true }
    }
}
