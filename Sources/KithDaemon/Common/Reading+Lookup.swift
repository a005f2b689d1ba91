import KithModel
import KithStore

extension Reading {
    /// The group, or why not, with the nearest handle there is within reach. A group beyond the viewer's reach and one that is
    /// nowhere are the same answer.
    func requireGroup(_ name: String) throws -> GroupRow {
        if let found = try group(name) { return found }
        let shown = String(name.prefix(60))
        let near = Nearest.to(shown, among: try handlesNear(shown))
        let list = viewer.greatest == .coordinator ? "kith status" : "kith group list"
        throw Refusal.notFound(
            "There is no group '\(shown)'.", remedy: near.map { "did you mean '\($0)'?" } ?? list)
    }

    /// The group, or nil for all of them, which takes somebody who keeps them all.
    func requireScope(_ name: String?) throws -> GroupRow? {
        if let name { return try requireGroup(name) }
        guard viewer.keepsAll else {
            throw Refusal(
                .permissionDenied, "For all groups at once only an operator may do that.", remedy: "name your group: --group NAME"
            )
        }
        return nil
    }

    /// The member that `GROUP/HANDLE` names.
    func requireMember(_ reference: String) throws -> (group: GroupRow, member: MemberRow) {
        let parts = reference.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
            throw Refusal.invalid("member", "'\(reference.prefix(60))' does not name a member.", remedy: "GROUP/HANDLE")
        }
        let group = try requireGroup(String(parts[0]))
        if let member = try member(String(parts[1]), of: group) { return (group, member) }
        let known = try members(of: group, alsoLeft: true).map(\.member.handle.description)
        let near = Nearest.to(String(parts[1]), among: known)
        throw Refusal.notFound(
            "Nobody in \(group.group.handle) goes by '\(parts[1].prefix(60))'.",
            remedy: near.map { "did you mean '\(group.group.handle)/\($0)'?" }
                ?? "kith member list \(group.group.handle)")
    }
}
