/// What somebody looks for beyond the group (guidance on running peer support groups, "External support for group members",
/// with its respite; crisis and local resources after the guidance on one-to-one support, "Crisis situations").
///
/// In the order in which they are listed: whoever is in a crisis must not have to search.
package enum ResourceKind: String, CaseIterable, Codable, Sendable {
    /// Somebody to talk to now.
    case crisisLine = "crisis_line"
    /// For danger to life.
    case emergency
    /// Somebody who stands beside one and helps one to be heard.
    case advocacy
    case legal
    case housing
    case money
    case health
    /// Time away from what weighs: a weekend, a workshop, a place to rest.
    case respite
    /// Other groups.
    case group
    case online
    case other

    /// In a list: "crisis line".
    package var title: String {
        switch self {
        case .crisisLine: "crisis line"
        case .emergency: "emergency"
        case .advocacy: "advocacy"
        case .legal: "legal advice"
        case .housing: "housing"
        case .money: "money"
        case .health: "health"
        case .respite: "respite"
        case .group: "other groups"
        case .online: "online"
        case .other: "other"
        }
    }

    package var rank: Int { ResourceKind.allCases.firstIndex(of: self) ?? 0 }

    /// Whether there must be a number or an address at which somebody answers at once.
    package var isUrgent: Bool { self == .crisisLine || self == .emergency }
}
