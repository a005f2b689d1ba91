import Glibc

/// The zone of whoever runs this program.
package enum LocalZone {
    /// From TZ, else where localtime points, else the file timezone, both in `etc`; nil where none of them names one.
    ///
    /// Whether tzdata knows the name is for a `ZoneDatabase` to say.
    package static func name(environment: [String: String], etc: String = "/etc") -> String? {
        if let variable = environment["TZ"] {
            let value = variable.hasPrefix(":") ? String(variable.dropFirst()) : variable
            if value.isEmpty { return "UTC" }
            if value != "/etc/localtime" { return ZoneName.of(path: value) ?? ZoneName.checked(value) }
        }
        var buffer = [CChar](repeating: 0, count: 4096)
        let length = unsafe readlink("\(etc)/localtime", &buffer, buffer.count - 1)
        if length > 0 {
            let target = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
            if let name = ZoneName.of(path: target) { return name }
        }
        guard let bytes = ZoneFile.read("\(etc)/timezone", most: 1000) else { return nil }
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: " ") }
        return ZoneName.checked(String(decoding: line, as: UTF8.self))
    }
}
