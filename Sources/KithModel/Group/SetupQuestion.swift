/// What is worth talking about when a group is set up, in the order in which it helps (guidance on creating peer support
/// groups, "Setting up a support group" and "Location and frequency of meetings"). Every one may be passed over.
package enum SetupQuestion: String, CaseIterable, Sendable {
    case purpose, need, aims, formality, power, membership, audience, language, access, place
    case venueAccess = "venue_access"
    case venueSize = "venue_size"
    case venueComfort = "venue_comfort"
    case venueConvenience = "venue_convenience"
    case venueCost = "venue_cost"
    case venueRefreshments = "venue_refreshments"
}

extension SetupQuestion {
    package var title: String {
        switch self {
        case .purpose: "What it is for"
        case .need: "Where it comes from"
        case .aims: "What you hope for"
        case .formality: "How much structure"
        case .power: "The facilitator's say"
        case .membership: "Who may come"
        case .audience: "Whom it is for"
        case .language: "Language"
        case .access: "Being able to take part"
        case .place: "Where you meet"
        case .venueAccess: "The room: getting there"
        case .venueSize: "The room: size"
        case .venueComfort: "The room: quiet"
        case .venueConvenience: "The room: toilets"
        case .venueCost: "The room: cost"
        case .venueRefreshments: "The room: something warm"
        }
    }

    package var question: String {
        switch self {
        case .purpose: "What brings you together? A sentence or two, as you would tell a friend."
        case .need: "What did people miss that made you think of starting this? Who else felt it?"
        case .aims: "What would be good to have in a year? It may be small, and it may change."
        case .formality:
            "Set roles and a set course (formal), or going by what the day brings (informal)? Either is fine, and it can change."
        case .power:
            "Whoever facilitates has more say than the others: over time, over who speaks, over what is talked about. How will you speak about that openly, and how will the role go round?"
        case .membership:
            "May anybody come (open), or do people join first (closed)? Open helps people who need somebody soon; closed lets trust grow among the same people."
        case .audience: "Whom is it for: everybody, carers, women, people who hear voices? Your own words."
        case .language:
            "In which language do you meet? Its short name: en for English, de for German, pt-BR for Brazilian Portuguese."
        case .access:
            "What would keep somebody from taking part, and what could you do about it? Steps, hearing, reading, money, small children, long evenings."
        case .place:
            "Where do you meet? The same place each time helps. It is only shown to people from outside if you let others find the group."
        case .venueAccess: "Can people get there easily, by bus, on foot, with a wheelchair? Would they be seen going in?"
        case .venueSize: "Is it large enough, with enough chairs?"
        case .venueComfort: "Is it quiet, and private enough to speak freely?"
        case .venueConvenience: "Are there toilets that everybody can use?"
        case .venueCost: "Does it cost something, and who pays? Coming to the group should be free."
        case .venueRefreshments: "Will there be tea, or something to eat? It makes a room friendlier."
        }
    }

    /// The answers that are possible, where they are set.
    package var choices: [String]? {
        switch self {
        case .formality: Formality.allCases.map(\.rawValue)
        case .membership: Membership.allCases.map(\.rawValue)
        default: nil
        }
    }

    /// The answer is part of how the group describes itself.
    package var isDetail: Bool {
        switch self {
        case .purpose, .formality, .membership, .audience, .language, .place: true
        default: false
        }
    }
}
