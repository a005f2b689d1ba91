/// Why a call of a plugin gave nothing.
package struct PluginFault: Error, Hashable, Sendable {
    package enum Class: String, Sendable {
        /// main.lua did not load.
        case load
        /// The script raised an error.
        case error
        /// More time than a call may take.
        case time
        case memory
        case depth
        /// What it returned is not what the hook asks for.
        case result
        /// A system call outside the worker's few, or a crash.
        case forbidden, crash
        /// Not the plugin's fault: no worker, or it was killed by somebody else, or the machine was too busy.
        case unavailable
    }

    package var errorClass: Class
    /// File, line and reason.
    package var message: String

    package init(_ errorClass: Class, _ message: String) { (self.errorClass, self.message) = (errorClass, message) }

    /// Whether it counts against the plugin.
    package var isThePluginsOwn: Bool { errorClass != .unavailable }
}
