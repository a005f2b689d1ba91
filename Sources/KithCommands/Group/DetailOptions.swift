import ArgumentParser
import KithModel
import KithWire

/// What a group says of itself.
struct DetailOptions: ParsableArguments {
    @Option(help: "Its name.") var name: String?
    @Option(help: "What it is for, in its own words.") var purpose: String?
    @Option(help: "Language it meets in: en, de, pt-BR.") var language: String?
    @Option(help: "Who may come: open or closed.") var membership: String?
    @Option(help: "How much structure: informal or formal.") var formality: String?
    @Option(name: .customLong("for"), help: "Whom it is for.") var audience: String?
    @Option(help: "Where it meets.") var place: String?
    @Option(help: "Address for joining online.") var online: String?
    @Option(help: "Number for joining by telephone.") var phone: String?
    @Flag(inversion: .prefixedNo, help: "May be shown in a public listing.") var listed: Bool?
    @Flag(inversion: .prefixedNo, help: "Newcomers are offered to meet a member first; nobody has to.") var meetsFirst: Bool?
    @Flag(inversion: .prefixedNo, help: "The group agreed that the network is told roughly how many people it is for.")
    var sharesFigures: Bool?
    @Option(help: "Where it is, by two letters: IE, DE, IN.") var country: String?
    init() {}

    func details(zone: String? = nil, format: String? = nil) -> GroupDetails {
        GroupDetails(
            name: name, purpose: purpose, zone: zone, language: language, membership: membership, formality: formality,
            audience: audience, place: place, online: online, phone: phone, listed: listed, format: format,
            meetsFirst: meetsFirst, sharesFigures: sharesFigures, country: country)
    }
}
