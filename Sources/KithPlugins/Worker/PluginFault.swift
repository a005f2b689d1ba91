/// Why a call of a plugin gave nothing.
package struct PluginFault: Error, Hashable, Sendable {
    package enum Class: String, Sendable, CaseIterable {
        /// A file is not Lua.
        case syntax
        /// main.lua, or a file that it asks for, raised an error or returned something else than a table.
        case load
        /// The function raised an error.
        case error
        /// More time than a call may take.
        case time
        case memory
        /// Functions that call each other, or values that hold each other, too deeply.
        case depth
        /// What it returned is not what the hook asks for.
        case result
        /// A system call outside the worker's few, or a crash.
        case forbidden, crash
        /// Not the plugin's fault: no worker, or it was killed by somebody else, or the machine was too busy.
        case unavailable
    }

    package var errorClass: Class
    /// File, line and reason, fit to be shown.
    package var message: String
    /// It ran out of time with little of it used: the machine was busy, and trying again may well do.
    package var isStarved: Bool

    package init(_ errorClass: Class, _ message: String, isStarved: Bool = false) {
        (self.errorClass, self.message, self.isStarved) = (errorClass, message, isStarved)
    }

    static let starved = PluginFault(.unavailable, "the machine was too busy to run it", isStarved: true)

    /// Whether it counts against the plugin.
    package var isThePluginsOwn: Bool { errorClass != .unavailable }

    /// Whether the plugin stays off until an operator has looked at it.
    package var isAlarming: Bool { errorClass == .forbidden || errorClass == .crash }
}

extension PluginFault {
    /// The bundle's file that the message names, `main.lua`.
    package var file: String? { place?.file }

    /// The line of that file, from 1.
    package var line: Int? { place?.line }

    private var place: (file: String, line: Int)? {
        let parts = message.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].hasSuffix(".lua"), let line = Int(parts[1]) else { return nil }
        return (String(parts[0]), line)
    }

    /// The same with words before them, after the place where there is one: `main.lua:3: formats.evening: …`.
    package func about(_ subject: String) -> PluginFault {
        var fault = self
        guard let place else {
            fault.message = "\(subject): \(message)"
            return fault
        }
        let prefix = "\(place.file):\(place.line):"
        fault.message = "\(prefix) \(subject):\(message.dropFirst(prefix.count))"
        return fault
    }
}
