/// The JSON type of a Codable type, found by letting it decode from nothing.
package indirect enum Shape: Hashable, Sendable {
    case string, integer, number, boolean, anything
    case array(Shape)
    case map(Shape)
    case object([Member])

    package struct Member: Hashable, Sendable {
        package let name: String
        package let shape: Shape
        package let isOptional: Bool
    }

    package static func of<T: Decodable>(_ type: T.Type) -> Shape {
        ShapeProbe.shape(of: type)
    }

    /// Whether objects with names of their own stand within it.
    var holdsObjects: Bool {
        switch self {
        case .object: true
        case .array(let element), .map(let element): element.holdsObjects
        default: false
        }
    }

    package var members: [Member] {
        guard case .object(let members) = self else { return [] }
        return members
    }

    /// "text", "whole number", "list of text", …
    package var words: String {
        switch self {
        case .string: "text"
        case .integer: "whole number"
        case .number: "number"
        case .boolean: "true or false"
        case .anything: "any JSON"
        case .array(let element): "list of \(element.words)"
        case .map(let element): "object of \(element.words)"
        case .object: "object"
        }
    }

    /// The path of the first member of `value` that this shape does not know: `groups[2].colour`.
    package func firstUnknown(in value: JSONValue, at path: String = "") -> String? {
        switch (self, value) {
        case (.object(let members), .object(let given)):
            for (name, inner) in given.sorted(by: { $0.key < $1.key }) {
                let here = path.isEmpty ? name : "\(path).\(name)"
                guard let member = members.first(where: { $0.name == name }) else { return here }
                if let unknown = member.shape.firstUnknown(in: inner, at: here) { return unknown }
            }
            return nil
        case (.array(let element), .array(let given)):
            for (index, inner) in given.enumerated() {
                if let unknown = element.firstUnknown(in: inner, at: "\(path)[\(index + 1)]") { return unknown }
            }
            return nil
        default:
            return nil
        }
    }
}
