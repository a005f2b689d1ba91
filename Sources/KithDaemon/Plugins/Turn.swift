import KithModel
import KithPlugins
import KithStore

/// What one turn of a plugin in a group begins with: events that it has not heard of, and what surrounds them.
struct Turn: Sendable {
    let group: GroupRow
    let row: PluginRow
    let bundle: Bundle
    let deliveries: [Delivery]
    /// Events that waited for another version, and that this one does not listen to.
    let unheard: [Delivery]
    /// There may be more than these.
    let isFull: Bool
    let hooks: [EventHook]
    /// As the plugin returned it last.
    let state: PluginValue
    let revision: Int
    let context: HookContext

    /// One event that the plugin was told of.
    struct Step: Sendable {
        let delivery: Delivery
        let answer: EventAnswer?
        let fault: PluginFault?
        let call: CallRecord
    }

    /// What came of it.
    struct Result: Sendable {
        var steps: [Step] = []
        /// Nil: as it was.
        var state: PluginValue?
        var cpuMicroseconds = 0
        /// The machine was too busy or there is no worker: nothing was found out about the plugin.
        var unavailable: PluginFault?
    }

    /// Bytes that a state may take.
    static let stateMost = 64 * 1024
    /// So many events at most, and so many microseconds on the clock before the next group has its turn.
    static let eventsMost = 64
    static let wallMost = 20_000
}
