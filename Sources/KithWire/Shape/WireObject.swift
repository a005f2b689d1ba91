package import KithModel

/// A JSON object of the protocol. Its fields are declared once more in words, with their class;
/// `Shape` reads their types off the Codable conformance, and a test holds the two against each other.
package protocol WireObject: Codable, Sendable {
    static var fields: [Field] { get }
}

/// What one field means and how confidential it is.
package struct Field: Hashable, Sendable {
    package let name: String
    package let fieldClass: FieldClass
    /// One sentence: unit, range, what absence means.
    package let words: String

    package init(_ name: String, _ fieldClass: FieldClass, _ words: String) {
        (self.name, self.fieldClass, self.words) = (name, fieldClass, words)
    }
}

/// The object without fields.
package struct Nothing: WireObject, Hashable {
    package static let fields: [Field] = []
    package init() {}
}
