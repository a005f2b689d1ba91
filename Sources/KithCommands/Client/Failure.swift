package import KithModel

/// How a refusal shows: two lines on stderr and an exit code.
package enum Failure {
    package static let usage: Int32 = 64
    package static let unreachable: Int32 = 69
    package static let notAllowed: Int32 = 77

    package static func code(of refusal: Refusal) -> Int32 {
        switch refusal.code {
        case .unreachable: unreachable
        case .permissionDenied: notAllowed
        default: 1
        }
    }

    package static func text(of refusal: Refusal) -> String {
        var text = "kith: \(Printable.line(refusal.message))\n"
        if let remedy = refusal.remedy { text += "Try: \(Printable.line(remedy))\n" }
        return text
    }

    /// - Parameter code: the exit code, where it is not the refusal's own.
    @discardableResult
    package static func report(_ refusal: Refusal, code: Int32? = nil) -> Int32 {
        Output.writeError(text(of: refusal))
        return code ?? self.code(of: refusal)
    }
}
