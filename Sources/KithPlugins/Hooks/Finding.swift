/// One thing that a check of a plugin found.
package struct Finding: Hashable, Sendable, Codable {
    package enum Weight: String, Sendable, Codable {
        /// It can't be installed like this.
        case error
        /// It works, but may not do what is meant.
        case warning
    }

    package var weight: Weight
    /// The bundle's file, and the line in it from 1, where they are known.
    package var file: String?
    package var line: Int?
    /// The reason, with the place before it where there is one.
    package var message: String

    package init(_ weight: Weight, _ message: String, file: String? = nil, line: Int? = nil) {
        (self.weight, self.message, self.file, self.line) = (weight, message, file, line)
    }

    init(_ fault: PluginFault) {
        self.init(.error, fault.message, file: fault.file ?? "main.lua", line: fault.line)
    }
}
