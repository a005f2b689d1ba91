/// One plugin in one group, the group by the store's own reference.
package struct PluginPlace: Hashable, Sendable {
    package var group: Int64
    package var plugin: String

    package init(group: Int64, plugin: String) { (self.group, self.plugin) = (group, plugin) }
}
