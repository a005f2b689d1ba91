/// A way to reach somebody, as they prefer it (guidance on running peer support groups, "Identify communication needs").
package enum Channel: String, CaseIterable, Codable, Sendable {
    case mail, text, messenger, phone

    /// What the group needs to be allowed before it uses this way.
    package var purpose: Purpose {
        switch self {
        case .mail: .mail
        case .text: .text
        case .messenger: .messenger
        case .phone: .phone
        }
    }

    package var words: String {
        switch self {
        case .mail: "email"
        case .text: "text message"
        case .messenger: "messenger"
        case .phone: "phone"
        }
    }
}
