import KithModel
import KithStore

extension Reading {
    /// The group, or why not, with the nearest handle there is.
    ///
    /// Only callers that may know of every group reach this; narrower roles narrow the suggestion with it.
    func requireGroup(_ name: String) throws -> GroupRow {
        if let found = try group(name) { return found }
        let shown = String(name.prefix(60))
        let near = Nearest.to(shown, among: try handlesNear(shown))
        throw Refusal.notFound(
            "There is no group '\(shown)'.", remedy: near.map { "did you mean '\($0)'?" } ?? "kith group list")
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
