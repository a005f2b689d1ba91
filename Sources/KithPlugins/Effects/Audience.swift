import KithModel

/// For whom a reminder is; who that is gets decided when it falls due.
package enum Audience: Hashable, Sendable {
    /// Members who asked to be reminded.
    case asked
    case facilitators
    /// Whoever took a role for the meeting.
    case roles
    case role(String)
    /// One member, by token.
    case person(String)

    /// What may be written, in words.
    package static let words = "asked, facilitators, roles, role:NAME or {person:TOKEN}"

    /// From `asked`, `facilitators`, `roles`, `role:tea` or `{person:TOKEN}`; nil for anything else.
    package init?(_ text: String) {
        switch text {
        case "asked": self = .asked
        case "facilitators": self = .facilitators
        case "roles": self = .roles
        default:
            if text.hasPrefix("role:"), Manifest.isKey(String(text.dropFirst(5))) {
                self = .role(String(text.dropFirst(5)))
            } else if text.hasPrefix("{person:"), text.hasSuffix("}"),
                PersonToken.isToken(text.dropFirst(8).dropLast())
            {
                self = .person(String(text.dropFirst(8).dropLast()))
            } else {
                return nil
            }
        }
    }
}

extension Audience: CustomStringConvertible {
    package var description: String {
        switch self {
        case .asked: "asked"
        case .facilitators: "facilitators"
        case .roles: "roles"
        case .role(let name): "role:\(name)"
        case .person(let token): "{person:\(token)}"
        }
    }
}
