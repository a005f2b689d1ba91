import KithModel

package enum PluginCall: Method {
    package static let declaration = Declaration(
        "plugin.call", "Call a hook of a plugin in the context of a group, dry: nothing happens.", callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var plugin: String
        package var group: String
        package var hook: String
        package var event: JSONValue?
        package var files: [String: String]?

        package init(plugin: String, group: String, hook: String, event: JSONValue? = nil, files: [String: String]? = nil) {
            self.plugin = plugin
            self.group = group
            self.hook = hook
            self.event = event
            self.files = files
        }

        package static let fields = [
            Field("plugin", .public, "Its id."),
            Field("group", .group, "The group."),
            Field("hook", .public, "Its name: 'formats.evening.agenda', 'on.meeting.closed'."),
            Field("event", .group, "For a handler: fields of the event; what is missing is made up."),
            Field("files", .group, "Another bundle to try, as for plugin.install; absent: the installed one."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var result: JSONValue?
        package var fault: String?
        package var message: String?
        package var logs: [String]
        package var cpuUs: Int
        package var wallUs: Int
        package var peakBytes: Int

        package init(
            result: JSONValue? = nil, fault: String? = nil, message: String? = nil, logs: [String], cpuUs: Int, wallUs: Int,
            peakBytes: Int
        ) {
            self.result = result
            self.fault = fault
            self.message = message
            self.logs = logs
            self.cpuUs = cpuUs
            self.wallUs = wallUs
            self.peakBytes = peakBytes
        }

        package static let fields = [
            Field("result", .group, "What it returned; people as tokens."),
            Field("fault", .group, "Class of what went wrong."),
            Field("message", .group, "File, line and reason."),
            Field("logs", .group, "What it wrote by kith.log."),
            Field("cpu_us", .group, "Computing, in microseconds."),
            Field("wall_us", .group, "On the clock, in microseconds."),
            Field("peak_bytes", .group, "Memory at its most."),
        ]

        private enum CodingKeys: String, CodingKey {
            case result
            case fault
            case message
            case logs
            case cpuUs = "cpu_us"
            case wallUs = "wall_us"
            case peakBytes = "peak_bytes"
        }
    }
}
