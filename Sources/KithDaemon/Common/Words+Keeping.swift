import KithCalendar
import KithModel

extension Words {
    /// A country's two letters in capitals, or nil where it is empty.
    static func country(_ text: String) throws(Refusal) -> String? {
        guard !text.isEmpty else { return nil }
        if let code = Country.code(text) { return code }
        throw .invalid(
            "country", "'\(text.prefix(40))' is not a country by ISO 3166's two letters.", remedy: "for example IE, DE or IN")
    }

    /// A day until today; today where none is said.
    static func pastDay(_ text: String?, today: CivilDate, field: String) throws(Refusal) -> CivilDate {
        guard let text else { return today }
        let day = try SpokenDate.date(text, today: today, field: field)
        guard day <= today else { throw .invalid(field, "\(day) is still to come.", remedy: "a day until today") }
        return day
    }

    /// An address for a browser, or nil where it is empty.
    static func web(_ text: String) throws(Refusal) -> String? {
        guard let line = try optionalLine(text, "web", most: 500) else { return nil }
        guard line.hasPrefix("https://") || line.hasPrefix("http://"), !line.contains(where: \.isWhitespace) else {
            throw .invalid("web", "'web' is not an address for a browser.", remedy: "https://…")
        }
        return line
    }
}
