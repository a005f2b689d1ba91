import KithCalendar
import KithModel
import KithStore
import KithWire

/// How people come to a group: an enquiry, perhaps somebody to meet first, what a newcomer is told, joining.
struct JoiningService: Sendable {
    let store: Store
    let clock: WallClock
    let zones: ZoneDatabase
    let members: MemberService

    func enquire(_ asked: MemberEnquire.Parameters, by viewer: Viewer) async throws(Refusal) -> MemberView {
        try await members.add(
            MemberAdd.Parameters(group: asked.group, handle: asked.handle, name: asked.name), stage: .enquired, by: viewer)
    }

    /// Where the group offers that newcomers meet somebody first; nobody has to.
    func meet(_ asked: MemberReference, by viewer: Viewer) async throws(Refusal) -> MemberView {
        try await move(asked.member, .meet, .memberMet, by: viewer) { row, group, _ in
            let handle = group.group.handle
            if group.group.membership == .open {
                throw Refusal.conflict(
                    "\(handle) is open: whoever would like to come has nobody to meet first.",
                    remedy: "kith member join \(asked.member)")
            }
            guard group.group.meetsFirst else {
                throw Refusal.conflict(
                    "\(handle) has not decided that newcomers may meet somebody first.",
                    remedy: "kith member join \(asked.member), or kith group edit \(handle) --meets-first")
            }
            guard row.member.stage == .enquired else {
                throw Refusal.conflict(
                    "\(asked.member) is past that step; nothing needs noting.", remedy: "kith member show \(asked.member)")
            }
        }
    }

    func orient(_ asked: MemberOrient.Parameters, by viewer: Viewer) async throws(Refusal) -> MemberView {
        let now = clock.now()
        return try await move(asked.member, .orient, .memberOriented, by: viewer) { [zones] row, group, reading in
            row.orientedOn = try zones.requireZone(group.group.zone).civil(at: now).date
            row.orientedBy = nil
            guard let by = asked.by else { return }
            let (place, teller) = try reading.requireMember(by.contains("/") ? by : "\(group.group.handle)/\(by)")
            guard place.row == group.row else {
                throw Refusal.invalid("by", "Somebody of the same group tells it.", remedy: "\(group.group.handle)/HANDLE")
            }
            row.orientedBy = teller.row
        }
    }

    func join(_ asked: MemberReference, by viewer: Viewer) async throws(Refusal) -> MemberView {
        try await move(asked.member, .join, .memberAdded, by: viewer) { row, _, _ in
            guard row.member.stage != .joined else {
                throw Refusal.conflict("\(asked.member) has joined already.", remedy: "kith member show \(asked.member)")
            }
        }
    }

    private func move(
        _ reference: String, _ move: Stage.Move, _ kind: EventKind, by viewer: Viewer,
        _ check: @escaping @Sendable (inout MemberRow, GroupRow, Reading) throws -> Void
    ) async throws(Refusal) -> MemberView {
        let now = clock.now()
        return try await store.write(as: viewer) { writing in
            var (group, row) = try writing.reading.requireMember(reference)
            guard row.member.isHere else {
                throw Refusal.conflict("\(reference) has left.", remedy: "kith member return \(reference)")
            }
            try check(&row, group, writing.reading)
            row.member.stage = row.member.stage.after(move)
            try writing.update(row)
            try writing.record(Event(at: now, kind: kind, subject: row.member.id), group: group)
            return MemberView(row.member, of: group.group.handle)
        }
    }
}
