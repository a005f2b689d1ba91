/// Where something that somebody is to be reminded of stands.
package enum DueState: String, CaseIterable, Codable, Sendable {
    case waiting
    /// Until somebody releases it.
    case held
    /// Its time came, and what came of it was decided. Kept until what it is about is over, so that it is not decided twice.
    case done
    /// Somebody took it off the list; kept, so that it isn't planned anew.
    case cancelled
}
