import Foundation

/// One call of a method that should go well, with what root does before it so that it can.
struct Sample {
    typealias Call = (method: String, parameters: [String: Any])

    var parameters: [String: Any]
    /// May be refused where it was done already.
    var before: [Call] = []

    init(_ parameters: [String: Any] = [:], after before: Call...) { (self.parameters, self.before) = (parameters, before) }

    init(_ parameters: [String: Any] = [:], after before: [Call]) { (self.parameters, self.before) = (parameters, before) }

    /// The same about another group.
    func speaking(of other: String, not group: String) -> [String: Any] {
        parameters.mapValues { Sample.replace($0, group, other) }
    }

    private static func replace(_ value: Any, _ group: String, _ other: String) -> Any {
        switch value {
        case let text as String: text.replacingOccurrences(of: group, with: other)
        case let list as [Any]: list.map { replace($0, group, other) }
        case let object as [String: Any]: object.mapValues { replace($0, group, other) }
        default: value
        }
    }
}
