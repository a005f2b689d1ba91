import KithModel

/// One call of a plugin.
package struct CallView: WireObject, Hashable {
    package var at: String
    package var group: String
    package var hook: String
    package var event: String?
    package var fault: String?
    package var message: String?
    package var effects: [String]
    package var cpuUs: Int
    package var wallUs: Int
    package var peakBytes: Int
    package var logs: [String]

    package init(
        at: String, group: String, hook: String, event: String? = nil, fault: String? = nil, message: String? = nil,
        effects: [String], cpuUs: Int, wallUs: Int, peakBytes: Int, logs: [String]
    ) {
        self.at = at
        self.group = group
        self.hook = hook
        self.event = event
        self.fault = fault
        self.message = message
        self.effects = effects
        self.cpuUs = cpuUs
        self.wallUs = wallUs
        self.peakBytes = peakBytes
        self.logs = logs
    }

    package static let fields = [
        Field("at", .group, "When, UTC."),
        Field("group", .group, "The group's handle."),
        Field("hook", .public, "Which hook."),
        Field("event", .group, "What happened, for a handler."),
        Field("fault", .group, "Class of what went wrong; absent: all was well."),
        Field("message", .group, "File, line and reason."),
        Field("effects", .group, "Kinds of what it asked for."),
        Field("cpu_us", .group, "Computing, in microseconds."),
        Field("wall_us", .group, "On the clock, in microseconds."),
        Field("peak_bytes", .group, "Memory at its most."),
        Field("logs", .group, "What it wrote by kith.log."),
    ]

    private enum CodingKeys: String, CodingKey {
        case at
        case group
        case hook
        case event
        case fault
        case message
        case effects
        case cpuUs = "cpu_us"
        case wallUs = "wall_us"
        case peakBytes = "peak_bytes"
        case logs
    }
}
