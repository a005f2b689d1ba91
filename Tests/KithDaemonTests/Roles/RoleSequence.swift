import Foundation
import Glibc
import Testing

/// A group in the real daemon, and beside it what ought to be on its rota, worked out by hand.
final class RoleSequence {
    private struct Wish: Hashable {
        var person: Int
        var role: String
        /// Nil: "ask me".
        var day: Int?
    }

    private let world: RoleWorld
    private var own: RawClient
    private var here: Set<Int>
    private var asksRoles: Set<Int> = []
    private var away: [Int: Int?] = [:]
    private var yes: Set<Wish> = []
    private var no: Set<Wish> = []
    private var turns: Set<Wish> = []
    private var places = ["tea": 2, "facilitator": 1]

    private static let days = 1...4
    private static let roles = ["tea", "facilitator"]

    init() throws {
        world = try RoleWorld(people: ["kind-heron", "warm-otter", "calm-wren", "bright-elm"])
        here = Set(world.people.indices)
        try world.call("role.define", ["group": "harbour", "role": "tea", "places": 2])
        own = try world.enter(world.people[0])
    }

    func crash() throws {
        world.daemon.signal(SIGKILL)
        try world.daemon.start()
        try world.reconnect()
        own = try world.enter(world.people[0])
    }

    private func mayBePutDown(_ person: Int, _ role: String, _ day: Int) -> Bool {
        let dated = Wish(person: person, role: role, day: day)
        if no.contains(dated) { return false }
        return yes.contains(dated) || yes.contains(Wish(person: person, role: role, day: nil))
    }

    private func mayBeAsked(_ person: Int, _ role: String, _ day: Int) -> Bool {
        guard here.contains(person), away[person] == nil else { return false }
        if no.contains(Wish(person: person, role: role, day: day)) { return false }
        return mayBePutDown(person, role, day) || asksRoles.contains(person)
    }

    private func taking(_ role: String, _ day: Int) -> [Wish] { turns.filter { $0.role == role && $0.day == day } }

    // MARK: Changes

    func change(_ random: inout some RandomNumberGenerator) throws {
        let person = Int.random(in: 0..<world.people.count, using: &random)
        let role = RoleSequence.roles.randomElement(using: &random) ?? "tea"
        let day = Int.random(in: RoleSequence.days, using: &random)
        let isOwn = person == 0 && Bool.random(using: &random)
        switch Int.random(in: 0..<20, using: &random) {
        case 0..<4: try offer(person, role, Bool.random(using: &random) ? day : nil, isOwn)
        case 4..<7: try withdraw(person, role, Bool.random(using: &random) ? day : nil, isOwn)
        case 7..<12: try take(person, role, day, isOwn)
        case 12..<15: try giveBack(person, role, day, isOwn)
        case 15: try ask(person)
        case 16: try goAway(person, until: Bool.random(using: &random) ? day + 1 : nil, isOwn)
        case 17: try comeBack(person, isOwn)
        case 18: try retire()
        default: try leaveOrReturn(person)
        }
    }

    /// Asks, and holds whether it went through against whether it ought to have.
    private func ask(
        _ method: String, _ person: Int, _ parameters: [String: Any], _ isOwn: Bool, allowed: Bool, then change: () -> Void
    ) throws {
        var parameters = parameters
        if !isOwn { parameters["member"] = "harbour/\(world.people[person])" }
        let name = isOwn ? "me.\(method.split(separator: ".")[1])" : method
        let refusal = world.refusal { _ = try world.daemon.call(name, parameters, on: isOwn ? own : world.client) }
        #expect((refusal == nil) == allowed, "\(name) \(parameters): \(refusal ?? "went through")")
        if refusal == nil { change() }
    }

    private func parameters(_ role: String, _ day: Int?) -> [String: Any] {
        var parameters: [String: Any] = ["role": role]
        if let day { parameters["meeting"] = RoleWorld.meeting(day) }
        return parameters
    }

    private func offer(_ person: Int, _ role: String, _ day: Int?, _ isOwn: Bool) throws {
        try ask("role.offer", person, parameters(role, day), isOwn, allowed: here.contains(person)) {
            let wish = Wish(person: person, role: role, day: day)
            yes.insert(wish)
            no.remove(wish)
        }
    }

    private func withdraw(_ person: Int, _ role: String, _ day: Int?, _ isOwn: Bool) throws {
        let wish = Wish(person: person, role: role, day: day)
        let isAsked = day.map { day in
            mayBePutDown(person, role, day) || (asksRoles.contains(person) && !no.contains(wish))
        }
        try ask("role.withdraw", person, parameters(role, day), isOwn, allowed: isAsked ?? yes.contains(wish)) {
            yes.remove(wish)
            if day == nil {
                if !asksRoles.contains(person) { no = no.filter { $0.person != person || $0.role != role } }
                turns = turns.filter { $0.person != person || $0.role != role || yes.contains($0) }
            } else {
                decline(wish)
                turns.remove(wish)
            }
        }
    }

    private func decline(_ wish: Wish) {
        yes.remove(wish)
        if asksRoles.contains(wish.person) || yes.contains(Wish(person: wish.person, role: wish.role, day: nil)) {
            no.insert(wish)
        }
    }

    private func take(_ person: Int, _ role: String, _ day: Int, _ isOwn: Bool) throws {
        let wish = Wish(person: person, role: role, day: day)
        let isAway = away[person].map { until in until.map { day < $0 } ?? true } ?? false
        let mayTake = isOwn ? !isAway : mayBePutDown(person, role, day) && away[person] == nil
        let hasRoom = taking(role, day).count < places[role] ?? 1
        let isTaken = turns.contains(wish)
        let allowed = here.contains(person) && (isTaken || (mayTake && hasRoom))
        try ask("role.take", person, parameters(role, day), isOwn, allowed: allowed) {
            guard turns.insert(wish).inserted, isOwn else { return }
            yes.insert(wish)
            no.remove(wish)
        }
    }

    private func giveBack(_ person: Int, _ role: String, _ day: Int, _ isOwn: Bool) throws {
        let wish = Wish(person: person, role: role, day: day)
        try ask("role.give_back", person, parameters(role, day), isOwn, allowed: turns.contains(wish)) {
            turns.remove(wish)
            decline(wish)
        }
    }

    private func ask(_ person: Int) throws {
        let isOn = !asksRoles.contains(person)
        try world.call("member.ask", ["member": "harbour/\(world.people[person])", "for": "roles", "on": isOn])
        if isOn { asksRoles.insert(person) } else { asksRoles.remove(person) }
    }

    private func goAway(_ person: Int, until: Int?, _ isOwn: Bool) throws {
        let named: [String: Any] = until.map { ["until": RoleWorld.day($0)] } ?? [:]
        try ask("member.away", person, named, isOwn, allowed: here.contains(person)) {
            away[person] = .some(until)
            turns = turns.filter { turn in turn.person != person || (until.map { turn.day ?? 0 >= $0 } ?? false) }
        }
    }

    private func comeBack(_ person: Int, _ isOwn: Bool) throws {
        try ask("member.back", person, [:], isOwn, allowed: away[person] != nil) { away[person] = nil }
    }

    private func retire() throws {
        try world.call("role.define", ["group": "harbour", "role": "tea", "retired": true])
        try world.call("role.define", ["group": "harbour", "role": "tea"])
        turns = turns.filter { $0.role != "tea" }
        yes = yes.filter { $0.role != "tea" }
        no = no.filter { $0.role != "tea" }
    }

    private func leaveOrReturn(_ person: Int) throws {
        let isHere = here.contains(person)
        try world.call(isHere ? "member.leave" : "member.return", ["member": "harbour/\(world.people[person])"])
        guard isHere else {
            here.insert(person)
            return
        }
        here.remove(person)
        away[person] = nil
        turns = turns.filter { $0.person != person }
        yes = yes.filter { $0.person != person }
        no = no.filter { $0.person != person }
    }

    // MARK: What is shown

    func check(_ place: Comment) throws {
        let rota = try world.rota(RoleSequence.days)
        for role in RoleSequence.roles {
            for day in RoleSequence.days {
                let told = world.line(role, day, of: rota)
                let taken = taking(role, day)
                #expect(Set(told.takes) == Set(taken.map { world.people[$0.person] }), place)
                #expect(told.open == max(0, (places[role] ?? 1) - taken.count), place)
                let asked = world.people.indices.filter { person in
                    told.open > 0 && mayBeAsked(person, role, day) && !turns.contains(Wish(person: person, role: role, day: day))
                }
                #expect(Set(told.ask) == Set(asked.map { world.people[$0] }), place)
                // Nobody stands there whose word does not hold at this moment.
                for turn in taken { #expect(mayBePutDown(turn.person, role, day) && here.contains(turn.person), place) }
            }
        }
    }
}
