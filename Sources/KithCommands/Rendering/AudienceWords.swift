/// For whom a reminder is, as a person would say it.
package enum AudienceWords {
    /// A code that is not known here is shown as it is.
    package static func text(_ audience: String) -> String {
        switch audience {
        case "asked": "who asked"
        case "facilitators": "the facilitators"
        case "roles": "whoever takes something on"
        case "one": "one person"
        case _ where audience.hasPrefix("role:"): "whoever takes \(audience.dropFirst(5).replacing("_", with: " "))"
        default: audience
        }
    }
}
