/// A password or a secret, which is never in the configuration itself.
package enum Secret: Hashable, Sendable, ExpressibleByStringLiteral {
    case text(String)
    /// It is there, but only the service can open it.
    case sealed

    package init(stringLiteral text: String) { self = .text(text) }

    package var text: String? { if case .text(let text) = self { text } else { nil } }
}
