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

    package static func text(of refusal: Refusal, _ terminal: Terminal = .current) -> String {
        let width = min(terminal.width, 78)
        func lines(_ label: String, _ text: String) -> [String] {
            Hanging.lines(label, Hanging.commands(Printable.line(text)), width: width)
        }
        let all = lines("kith: ", refusal.message) + (refusal.remedy.map { lines("Try: ", $0) } ?? [])
        return all.map { $0 + "\n" }.joined()
    }

    /// "Usage: kith group show <group> …".
    static func usage(_ line: String, _ terminal: Terminal = .current) -> String {
        let label = "Usage: "
        guard line.hasPrefix(label) else { return line + "\n" }
        let pieces = Hanging.brackets(String(line.dropFirst(label.count)))
        return Hanging.lines(label, pieces, width: min(terminal.width, 78)).map { $0 + "\n" }.joined()
    }

    /// - Parameter code: the exit code, where it is not the refusal's own.
    @discardableResult
    package static func report(_ refusal: Refusal, code: Int32? = nil) -> Int32 {
        Output.writeError(text(of: refusal))
        return code ?? self.code(of: refusal)
    }
}
