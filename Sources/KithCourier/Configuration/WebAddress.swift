/// A web address, as far as it matters where a message would go.
struct WebAddress {
    let isSecure: Bool
    let host: String

    init?(_ text: String) {
        let isPlain = text.utf8.allSatisfy { 33...126 ~= $0 && !"<>\"\\".utf8.contains($0) }
        guard isPlain, let end = text.firstRange(of: "://") else { return nil }
        let scheme = text[..<end.lowerBound]
        guard scheme == "https" || scheme == "http" else { return nil }
        let authority = text[end.upperBound...].prefix { !"/?#".contains($0) }
        // A name before the host is a login, and mostly there to mislead.
        guard !authority.contains("@") else { return nil }
        var host = String(authority)
        if host.hasPrefix("["), let close = host.firstIndex(of: "]") {
            host = String(host[host.index(after: host.startIndex)..<close])
        } else if let colon = host.firstIndex(of: ":") {
            guard Int(host[host.index(after: colon)...]).map((1...65_535).contains) == true else { return nil }
            host = String(host[..<colon])
        }
        guard Host.isSafe(host) else { return nil }
        (isSecure, self.host) = (scheme == "https", host)
    }

    var isFitForMessages: Bool { isSecure || Host.isLoopback(host) }
}
