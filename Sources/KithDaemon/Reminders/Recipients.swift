import KithModel
import KithPlugins
import KithStore

/// Whom a reminder is for, as people said and as it stands now.
extension Reading {
    /// - Parameter date: the meeting that it is about; the roles are of that one.
    func recipients(of audience: Audience, on date: SeriesDate?, in group: GroupRow, today: CivilDate) throws -> [MemberRow] {
        let coming = try members(of: group, alsoLeft: false).filter { $0.member.stage == .joined }
        let named: [MemberRow]
        switch audience {
        case .asked: named = coming
        case .facilitators: named = try taking(on: date, coming) { $0.leads }
        case .roles: named = try taking(on: date, coming) { _ in true }
        case .role(let name): named = try taking(on: date, coming) { $0.description == name }
        case .person(let token): named = coming.filter { personToken($0.member.id) == token }
        }
        let away = try self.away(in: group)
        return try named.filter { member in
            if away[member.row]?.holds(on: today) == true { return false }
            return audience.suits(try reminding(of: member).wish)
        }
    }

    private func taking(
        on date: SeriesDate?, _ members: [MemberRow], _ isMeant: (RoleKey) -> Bool
    ) throws -> [MemberRow] {
        guard let date else { return [] }
        let taking = Set(try roleTurns(on: date).filter { isMeant($0.role) }.map(\.member))
        return members.filter { taking.contains($0.row) }
    }
}

extension Audience {
    /// Whether somebody with that wish wants what is meant for so many.
    func suits(_ wish: ReminderWish) -> Bool {
        switch wish {
        case .meetings: true
        case .own: self != .asked
        case .nothing: false
        }
    }

    /// As it is told to whoever keeps the group: of one person not who.
    var told: String {
        if case .person = self { return "one" }
        return description
    }
}
