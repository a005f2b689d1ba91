import KithWire

/// One thing that somebody agreed to, in a line.
enum ConsentWords {
    static func title(_ consent: ConsentView) -> String {
        consent.title + (consent.party.map { ", \($0)" } ?? "")
    }

    /// "agreed on 2026-11-20, signed on paper, noted by anna".
    ///
    /// - Parameter yours: said to the person themselves.
    static func state(_ consent: ConsentView, yours: Bool = false) -> String {
        let agreed =
            "agreed on \(consent.given), \(yours && consent.how == "themselves" ? "by you" : how(consent.how, by: consent.by))"
        return consent.withdrawn.map { "withdrawn on \($0.prefix(10)); \(agreed)" } ?? agreed
    }

    static func how(_ how: String, by account: String? = nil) -> String {
        let noted = "noted by \(account ?? "somebody who facilitates")"
        return switch how {
        case "themselves": "by themselves"
        case "spoken": "said, and \(noted)"
        case "on_paper": "signed on paper, \(noted)"
        default: how
        }
    }
}
