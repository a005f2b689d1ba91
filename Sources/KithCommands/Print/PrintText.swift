package import KithModel

/// A text on paper: nothing in it means anything to whoever renders it.
package struct PrintText: Hashable, Sendable, ExpressibleByStringLiteral {
    package var text: String
    /// Where it is not the language of its document.
    package var language: String?
    /// A time, a number or an address, which reads from the left in every language.
    package var isCode: Bool

    package init(_ text: String, language: String? = nil, isCode: Bool = false) {
        (self.text, self.language, self.isCode) = (text, language, isCode)
    }

    package init(stringLiteral text: String) { self.init(text) }

    package static func code(_ text: String) -> PrintText { PrintText(text, isCode: true) }
}

extension Labels {
    /// The words for a document in the group's language, marked where they are English for want of others.
    package func print(_ label: Label, _ values: [String: String] = [:]) -> PrintText {
        PrintText(text(label, values), language: has(label) ? nil : "en")
    }
}
