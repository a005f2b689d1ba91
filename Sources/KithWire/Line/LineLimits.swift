/// Bounds of one line on the socket, either way.
package enum LineLimits {
    /// Bytes, the line feed included.
    package static let bytes = 1_048_576
    /// Arrays and objects within each other.
    package static let depth = 32

    /// Whether brackets outside strings nest deeper than allowed. Looks at no byte twice and needs no valid JSON.
    package static func isTooDeep(_ line: some Sequence<UInt8>) -> Bool {
        var depth = 0
        var inString = false
        var escaped = false
        for byte in line {
            if inString {
                if escaped {
                    escaped = false
                } else if byte == UInt8(ascii: "\\") {
                    escaped = true
                } else if byte == UInt8(ascii: "\"") {
                    inString = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): inString = true
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                depth += 1
                if depth > LineLimits.depth { return true }
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            default: break
            }
        }
        return false
    }
}
