/// Phrases that several plugin commands share.
enum PluginWords {
    static func whose(_ group: String?) -> String { group.map { "for \(Printable.line($0))" } ?? "for all groups" }
    static func from(_ group: String?) -> String { group.map { "from \(Printable.line($0))" } ?? "from all groups" }

    /// `, 2 events wait for it`, or nothing.
    static func waiting(_ count: Int) -> String {
        switch count {
        case 0: ""
        case 1: "; 1 event waits for it"
        default: "; \(count) events wait for it"
        }
    }
}
