/// Text from elsewhere within HTML.
enum HTMLText {
    /// For an element's content or a quoted attribute; what would turn round or hide what follows becomes visible.
    static func escaped(_ text: String) -> String {
        Printable.lines(text).joined(separator: "\n").reduce(into: "") { shown, character in
            switch character {
            case "&": shown += "&amp;"
            case "<": shown += "&lt;"
            case ">": shown += "&gt;"
            case "\"": shown += "&quot;"
            case "'": shown += "&#39;"
            default: shown.append(character)
            }
        }
    }

    /// With its line breaks, and marked where it is in another language or reads from the left.
    static func inline(_ text: PrintText) -> String {
        let shown = escaped(text.text).replacing("\n", with: "<br>")
        if text.isCode { return "<bdi dir=\"ltr\">\(shown)</bdi>" }
        guard let language = text.language else { return shown }
        let direction = TextDirection(language).rawValue
        return "<span lang=\"\(escaped(language))\" dir=\"\(direction)\">\(shown)</span>"
    }
}
