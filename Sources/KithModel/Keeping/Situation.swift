/// What a facilitator may meet with and needs a card for (guidance on running peer support groups: "Confidentiality issues",
/// "Hints and tips for a successful group", annex 1 point 4; guidance on one-to-one support: "Crisis situations").
package enum Situation: String, CaseIterable, Codable, Sendable {
    case conflict, neglect, abuse, danger

    package var title: String {
        switch self {
        case .conflict: "When people in the group clash"
        case .neglect: "When somebody does not get what they need"
        case .abuse: "When somebody tells of abuse"
        case .danger: "When somebody is in danger"
        }
    }
}
