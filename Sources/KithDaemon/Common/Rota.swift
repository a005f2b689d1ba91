import KithModel
import KithStore

/// The roles of one group and what its people said about them, in one state of the store.
struct Rota {
    let group: GroupRow
    /// Also those that the group has let go.
    let roles: [GroupRole]
    let today: CivilDate
    let offers: [RoleOfferRow]
    let turns: [RoleTurnRow]
    private let away: [Int64: Away]
    /// Who comes to the group, by handle.
    private let people: [MemberRow]
    // Many dates, roles and people are looked through at once.
    private let said: [Asked: Willingness]
    private let dates: [SeriesDate: [RoleTurnRow]]

    private struct Asked: Hashable {
        let member: Int64
        let role: RoleKey
    }

    init(_ reading: Reading, of group: GroupRow, today: CivilDate) throws {
        (self.group, self.today) = (group, today)
        roles = try reading.roles(of: group)
        // A meeting that began before midnight may be under way still.
        offers = try reading.roleOffers(of: group, from: today.adding(days: -1))
        turns = try reading.roleTurns(of: group, from: today.adding(days: -1))
        said = offers.reduce(into: [:]) { said, offer in
            var willingness = said[Asked(member: offer.member, role: offer.role)] ?? Willingness()
            if let date = offer.date { willingness.dates[date] = offer.isWilling } else { willingness.isStanding = true }
            said[Asked(member: offer.member, role: offer.role)] = willingness
        }
        dates = Dictionary(grouping: turns, by: \.date)
        away = try reading.away(in: group)
        people = try reading.members(of: group, alsoLeft: false).filter { $0.member.stage == .joined }
            .sorted { $0.member.handle.description < $1.member.handle.description }
    }

    func willingness(of member: Int64, for role: RoleKey) -> Willingness {
        said[Asked(member: member, role: role)] ?? Willingness()
    }

    func away(of member: Int64) -> Away? { away[member].flatMap { $0.holds(on: today) ? $0 : nil } }

    func turn(of member: Int64, for role: RoleKey, on date: SeriesDate) -> RoleTurnRow? {
        dates[date]?.first { $0.member == member && $0.role == role }
    }

    func turns(for role: RoleKey, on date: SeriesDate) -> [RoleTurnRow] { dates[date]?.filter { $0.role == role } ?? [] }

    /// The first place that nobody has taken.
    func freePlace(for role: GroupRole, on date: SeriesDate) -> Int? {
        let taken = turns(for: role.key, on: date)
        guard taken.count < role.places else { return nil }
        return (1...GroupRole.placesMost).first { place in !taken.contains { $0.place == place } }
    }

    func open(_ role: GroupRole, on date: SeriesDate) -> Int { max(0, role.places - turns(for: role.key, on: date).count) }

    func person(_ row: Int64) -> MemberRow? { people.first { $0.row == row } }

    /// Whom one could ask: who offered it for that date; then who said "ask me", of this role or whenever roles are shared.
    /// Nobody who is away, has it already or said "not then". Neither part is in an order that tells anything: it turns with
    /// the date, and by one more from role to role, so that nobody is the first to be asked about everything.
    ///
    /// - Parameter number: which date of its series it is.
    func asked(about role: GroupRole, on date: SeriesDate, number: Int) -> [MemberRow] {
        guard open(role, on: date) > 0 else { return [] }
        let place = number + (roles.firstIndex(of: role) ?? 0)
        // Turned before anybody is left out, so that who is away, or has it, moves nobody else up or down.
        func inTurn(_ mayBeAsked: (MemberRow, Willingness) -> Bool) -> [MemberRow] {
            let asked = people.filter { mayBeAsked($0, willingness(of: $0.row, for: role.key)) }
            return Rotation.turned(asked, by: place).filter { person in
                away(of: person.row) == nil && turn(of: person.row, for: role.key, on: date) == nil
            }
        }
        let dated = inTurn { $1.dates[date] == true }
        let standing = inTurn { $1.isStanding || $0.member.asksRoles }
        return dated + standing.filter { willingness(of: $0.row, for: role.key).dates[date] == nil }
    }

    /// A role that the group has, by whatever was typed.
    func requireRole(_ typed: String) throws -> GroupRole {
        let handle = group.group.handle
        let shown = String(typed.prefix(60))
        guard let role = RoleKey(shown).flatMap({ key in roles.first { $0.key == key } }) else {
            let near = Nearest.to(shown, among: roles.filter { !$0.isRetired }.map(\.key.description))
            throw Refusal.notFound(
                "\(handle) has no role '\(shown)'.",
                remedy: near.map { "did you mean '\($0)'?" } ?? "kith role list \(handle), or kith role define \(handle) ROLE")
        }
        guard !role.isRetired else {
            throw Refusal.conflict(
                "\(handle) has let the role '\(role.key)' go.", remedy: "kith role define \(handle) \(role.key)")
        }
        return role
    }
}
