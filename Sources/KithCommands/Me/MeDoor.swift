import KithModel
import KithWire

/// Where somebody says who they are, with a secret of their own.
enum MeDoor {
    private static let tries = 3

    /// Their page; nil where they would rather not go on.
    static func enter(_ group: String, _ session: Session) throws(Refusal) -> MeView? {
        // Nobody is asked for a secret in vain: a group that is not there, or a session that may not, is told first.
        let name = try session.call(GroupShow.self, GroupReference(group: group)).name
        var last: Refusal?
        for _ in 0..<tries {
            if let last, Asking.isThereSomebody { Output.writeError(Failure.text(of: last) + "\n") }
            guard let handle = Asking.line("Your short name in \(Printable.line(name)):"), !handle.isEmpty,
                let secret = Asking.secret("Your secret:"), !secret.isEmpty
            else { break }
            do throws(Refusal) {
                return try session.call(MeEnter.self, MeEnter.Parameters(group: group, handle: handle, secret: secret))
            } catch {
                // The daemon does not tell which of the two was wrong, or whether there is anybody of that name.
                guard error.code == .permissionDenied else { throw error }
                last = error
            }
        }
        if let last { throw last }
        return nil
    }
}
