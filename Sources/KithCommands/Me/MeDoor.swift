import KithModel
import KithWire

/// Where somebody says who they are, with a secret of their own.
enum MeDoor {
    private static let tries = 3

    /// Their page; nil where they would rather not go on.
    static func enter(_ group: String, _ session: Session) throws(Refusal) -> MeView? {
        // Nobody is asked for a secret in vain: a group that is not there, or a session that may not, is told first.
        let place: GroupView
        do throws(Refusal) { place = try session.call(GroupShow.self, GroupReference(group: group)) } catch {
            guard error.code == .permissionDenied else { throw error }
            throw Refusal(
                .permissionDenied,
                "Your page opens in the terminal of somebody who facilitates your group: ask one of them.")
        }
        var last: Refusal?
        for _ in 0..<tries {
            if let last, Asking.isThereSomebody { Output.writeError(Failure.text(of: last) + "\n") }
            guard let handle = Asking.line("Your short name in \(Printable.line(place.name)):"), !handle.isEmpty,
                let secret = Asking.secret("Your secret:"), !secret.isEmpty
            else { break }
            do throws(Refusal) {
                return try session.call(
                    MeEnter.self, MeEnter.Parameters(group: group, handle: MeDoor.short(handle, in: place.handle), secret: secret)
                )
            } catch {
                // The daemon does not tell which of the two was wrong, or whether there is anybody of that name.
                guard error.code == .permissionDenied else { throw error }
                last = error
            }
        }
        if let last { throw last }
        return nil
    }

    /// As it is known in the group, however it was written down: `harbour/early-linnet`, `Early-Linnet`.
    private static func short(_ typed: String, in group: String) -> String {
        let handle = typed.lowercased()
        return handle.hasPrefix(group + "/") ? String(handle.dropFirst(group.count + 1)) : handle
    }
}
