/// Who wants somebody to be reminded.
package enum DueOrigin: Hashable, Sendable {
    /// A plugin's plan for one meeting: `reminders.NAME.plan`, and the key that it gave.
    case plan(plugin: String, name: String, key: String, bundle: String)
    /// A plugin, at an event.
    case effect(Int64, bundle: String)
    case byHand
}
