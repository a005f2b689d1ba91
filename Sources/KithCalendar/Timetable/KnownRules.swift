import Synchronization

/// Rules that were read before: a network of thousands of groups has few different ones.
enum KnownRules {
    private static let known = Mutex<[String: Recurrence]>([:])

    static func rule(_ text: String) -> Recurrence? {
        if let rule = known.withLock({ $0[text] }) { return rule }
        guard let rule = try? Recurrence(text: text) else { return nil }
        known.withLock { known in
            if known.count > 2000 { known.removeAll() }
            known[text] = rule
        }
        return rule
    }
}
