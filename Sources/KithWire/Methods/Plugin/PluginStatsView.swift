import KithModel

/// What the calls of a plugin took.
package struct PluginStatsView: WireObject, Hashable {
    package var plugin: String
    package var group: String
    package var calls: Int
    package var faults: [String: Int]
    package var p50Us: Int
    package var p99Us: Int
    package var peakBytes: Int
    package var waiting: Int
    package var state: String

    package init(
        plugin: String, group: String, calls: Int, faults: [String: Int], p50Us: Int, p99Us: Int, peakBytes: Int, waiting: Int,
        state: String
    ) {
        self.plugin = plugin
        self.group = group
        self.calls = calls
        self.faults = faults
        self.p50Us = p50Us
        self.p99Us = p99Us
        self.peakBytes = peakBytes
        self.waiting = waiting
        self.state = state
    }

    package static let fields = [
        Field("plugin", .public, "Its id."),
        Field("group", .group, "The group's handle."),
        Field("calls", .group, "Calls since it was installed."),
        Field("faults", .group, "How many failed, by class."),
        Field("p50_us", .group, "Half of the last hundred calls took no more computing, in microseconds."),
        Field("p99_us", .group, "All but one in a hundred took no more, in microseconds."),
        Field("peak_bytes", .group, "Memory at its most."),
        Field("waiting", .group, "Events that it has not heard of yet."),
        Field("state", .group, "'well', 'failing', 'resting', 'quarantined' or 'off'."),
    ]

    private enum CodingKeys: String, CodingKey {
        case plugin
        case group
        case calls
        case faults
        case p50Us = "p50_us"
        case p99Us = "p99_us"
        case peakBytes = "peak_bytes"
        case waiting
        case state
    }
}
