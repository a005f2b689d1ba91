/// What somebody can agree to, each apart from the others (guidance on running peer support groups, "Confidentiality
/// issues" and "Provide a contact sheet").
package enum Purpose: String, CaseIterable, Codable, Sendable {
    case mail, text, messenger, phone
    /// Their name on the sheet that goes round at a meeting.
    case signUp = "sign_up"
    /// Their name, and the ways to reach them that they agreed to, for other members of the group.
    case members
    case figures
    case research
    /// Telling one third party, who is named.
    case thirdParty = "third_party"

    /// In a list, after "agreed to".
    package var title: String {
        switch self {
        case .mail: "contact by email"
        case .text: "contact by text message"
        case .messenger: "contact by messenger"
        case .phone: "contact by phone"
        case .signUp: "name on the sign-up sheet"
        case .members: "shown to other members"
        case .figures: "counted in figures"
        case .research: "research"
        case .thirdParty: "telling a third party"
        }
    }

    /// Whether it is agreed to for one named party at a time.
    package var needsParty: Bool { self == .thirdParty }
}
