/// An address as it may stand in a command and in a header.
enum MailAddress {
    /// ASCII, one @, and nothing that could end the command, the angle brackets or the line. Domains of other letters are
    /// written as `xn--`.
    static func isSafe(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && text.utf8.count <= 254
            && !text.hasPrefix("-")
            && text.utf8.allSatisfy { 33...126 ~= $0 && !"<>()[],;:\\\"".utf8.contains($0) }
    }

    static func domain(of address: String) -> Substring {
        address.firstIndex(of: "@").map { address[address.index(after: $0)...] } ?? ""
    }
}
