/// The words that somebody agrees to. A version never changes; other words are another version.
package struct Wording: Hashable, Sendable {
    package var purpose: Purpose
    /// `kith-1` for words that come along, `own-1` for the first of a group's own.
    package var version: String
    package var text: String

    package init(purpose: Purpose, version: String, text: String) {
        (self.purpose, self.version, self.text) = (purpose, version, text)
    }

    /// The words that come along, where a group has none of its own.
    package static func bundled(_ purpose: Purpose) -> Wording {
        Wording(purpose: purpose, version: "kith-1", text: text(purpose))
    }

    private static func text(_ purpose: Purpose) -> String {
        switch purpose {
        case .mail:
            "The group may write to me by email about its meetings, at the address I give. Others who open my mail might see it."
        case .text:
            "The group may send me text messages about its meetings, to the number I give. Others who see my phone might see them."
        case .messenger:
            "The group may write to me by messenger about its meetings, under the name or number I give. Others who see my phone might see it."
        case .phone:
            "Somebody from the group may ring me at the number I give. If another person answers, they say nothing about the group."
        case .signUp:
            "The name I go by here may stand on the sheet that goes round at meetings. Everybody who is there can read it."
        case .members:
            "Other members of the group may see the name I go by here, and those ways to reach me that I agreed to."
        case .figures:
            "I may be counted when the group tells the network roughly how many people it is for. Nothing else about me is told, and no small figure."
        case .research:
            "The group may ask me whether I want to take part in research. Each time I decide anew, and a no changes nothing."
        case .thirdParty:
            "The group may tell the person or place named here what I have agreed with them, and nobody else."
        }
    }
}
