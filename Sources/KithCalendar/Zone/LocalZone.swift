import Glibc

/// The zone of whoever runs this program.
package enum LocalZone {
    /// From TZ, else where /etc/localtime points, else /etc/timezone; nil where none of them names one.
    package static func name(environment: [String: String]) -> String? {
        if let variable = environment["TZ"] {
            let name = variable.hasPrefix(":") ? String(variable.dropFirst()) : variable
            return tail(of: name) ?? (name.isEmpty ? nil : name)
        }
        var buffer = [CChar](repeating: 0, count: 4096)
        let length = unsafe readlink("/etc/localtime", &buffer, buffer.count - 1)
        if length > 0 {
            let target = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
            if let name = tail(of: target) { return name }
        }
        guard let bytes = ZoneFile.read("/etc/timezone", most: 1000) else { return nil }
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: " ") }
        return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
    }

    private static func tail(of path: String) -> String? {
        var rest = path[...]
        while let slash = rest.firstIndex(of: "/") {
            if rest.hasPrefix("zoneinfo/") { return String(rest.dropFirst("zoneinfo/".count)) }
            rest = rest[rest.index(after: slash)...]
        }
        return nil
    }
}
