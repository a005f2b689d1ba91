/// The paper of the country that a group is in.
package enum PrintPaper: String, Sendable {
    case a4 = "A4"
    case letter

    /// - Parameter country: ISO 3166's two letters.
    package init(country: String?) {
        self = country.map(PrintPaper.letterCountries.contains) == true ? .letter : .a4
    }

    private static let letterCountries: Set<String> = [
        "BZ", "CA", "CL", "CO", "CR", "DO", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE",
    ]
}
