/// A name in a bundle's file that means a global: one that is not there, or one that is set.
package struct StrayName: Hashable, Sendable {
    package let file: String
    package let line: Int
    /// `meetng`, or `kith.tme` where a library has no such field.
    package let name: String
    package let isSet: Bool
    /// What to use in its place, where that is known.
    package let instead: String?

    init?(_ value: PluginValue) {
        guard let file = value["file"]?.string, let line = value["line"]?.integer, let name = value["name"]?.string else {
            return nil
        }
        (self.file, self.line, self.name) = (file, line, name)
        isSet = value["writes"] == .bool(true)
        instead = value["instead"]?.string
    }
}

extension StrayName: CustomStringConvertible {
    /// `main.lua:12: 'meetng' is not known; a local that is misspelt?`
    package var description: String {
        let place = "\(file):\(line):"
        if isSet { return "\(place) sets the global '\(name)': write 'local \(name)'" }
        if let instead { return "\(place) '\(name)' is not available here: \(instead)" }
        return "\(place) '\(name)' is not known\(name.contains(".") ? "" : "; a local that is misspelt?")"
    }
}
