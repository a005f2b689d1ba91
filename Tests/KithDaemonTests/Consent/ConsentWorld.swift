import Foundation
import KithModel
import KithPlugins
import Testing

/// A group in the real daemon, and beside it what ought to be shown of its people, worked out by hand.
struct ConsentWorld {
    struct Person {
        var handle: String
        var name: String
        var isHere = true
        var agreed: Set<String> = []
        /// Channel and address, in their order.
        var contacts: [(channel: String, address: String)] = []
    }

    let daemon: RunningDaemon
    private var client: RawClient
    /// The first of them, at their own page.
    private var oneself: RawClient
    private(set) var people: [Person] = []

    static let purposes = ["mail", "text", "messenger", "phone", "sign_up", "members", "figures", "research"]

    init(people count: Int) throws {
        daemon = try RunningDaemon()
        client = try RawClient(daemon.socket)
        oneself = client
        try daemon.call("group.create", ["group": "harbour", "zone": "UTC"], on: client)
        try daemon.call("meeting.schedule", ["group": "harbour", "every": "week", "on": "tue", "at": "18:30"], on: client)
        // Names everybody who asked in an action, a line of status and a step of the next meeting.
        let bundle = try PluginBundle.handling(
            id: "naming", on: ["member.asked"], more: #", "reads": ["people"]"#,
            """
            if not event.person then return nil end
            local who = "<{person:" .. event.person .. "}>"
            return { effects = {
              { kind = "action", text = "ask " .. who }, { kind = "signal", text = "look " .. who },
              { kind = "agenda", step = { key = "who", title = "Hear " .. who, minutes = 1 } },
              { kind = "remind", to = "{person:" .. event.person .. "}", after = "7d", text = "A word for you" },
            } }
            """)
        let installed = try daemon.kith("plugin", "install", try daemon.folder(bundle))
        guard installed.code == 0 else { throw RunningDaemon.Failure(message: installed.errors) }
        for number in 0..<count {
            let person = Person(handle: "person-\(number)x", name: "Name\(number)Ω")
            try daemon.call("member.add", ["group": "harbour", "handle": person.handle, "name": person.name], on: client)
            try daemon.call("member.ask", ["member": "harbour/\(person.handle)", "for": "call", "on": true], on: client)
            people.append(person)
        }
        guard try daemon.settled("naming", in: "harbour") else { throw RunningDaemon.Failure(message: "not settled") }
        try daemon.call("member.secret", ["member": "harbour/\(people[0].handle)", "secret": "tea and rain"], on: client)
        oneself = try enter()
    }

    /// The same world over a new connection, after the daemon was started again.
    func onward() throws -> ConsentWorld {
        var world = self
        world.client = try RawClient(daemon.socket)
        world.oneself = try world.enter()
        return world
    }

    private func enter() throws -> RawClient {
        let client = try RawClient(daemon.socket)
        try daemon.call(
            "me.enter", ["group": "harbour", "handle": people[0].handle, "secret": "tea and rain"], on: client)
        return client
    }

    /// One change, in the daemon and in the model.
    mutating func change(_ random: inout some RandomNumberGenerator) throws {
        let at = Int.random(in: 0..<people.count, using: &random)
        let member = "harbour/\(people[at].handle)"
        switch Int.random(in: 0..<10, using: &random) {
        case 0..<4 where people[at].isHere:
            let purpose = ConsentWorld.purposes.randomElement(using: &random) ?? "mail"
            let how = Bool.random(using: &random) ? "spoken" : "on_paper"
            try daemon.call("consent.record", ["member": member, "purpose": purpose, "how": how], on: client)
            people[at].agreed.insert(purpose)
        case 4..<7:
            guard let purpose = people[at].agreed.sorted().randomElement(using: &random) else { return }
            try daemon.call("consent.withdraw", ["member": member, "purpose": purpose], on: client)
            people[at].agreed.remove(purpose)
        case 7, 8:
            let channels = ["mail", "text", "messenger", "phone"].shuffled(using: &random).prefix(
                Int.random(in: 0...3, using: &random))
            people[at].contacts = channels.map { ($0, "\($0)-\(at)-\(Int.random(in: 0...99, using: &random))") }
            let contacts = people[at].contacts.map { ["channel": $0.channel, "address": $0.address] }
            try daemon.call("member.contacts", ["member": member, "contacts": contacts], on: client)
        default:
            try daemon.call(people[at].isHere ? "member.leave" : "member.return", ["member": member], on: client)
            people[at].isHere.toggle()
            // Leaving takes everything back; coming back is asked anew.
            people[at].agreed = []
        }
    }

    /// What may be shown of somebody to others.
    func shown(_ person: Person) -> String {
        guard person.isHere else { return "somebody" }
        return person.agreed.contains("members") ? person.name : person.handle
    }

    func reachable(_ person: Person) -> [[String: String]] {
        guard person.isHere else { return [] }
        return person.contacts.filter { person.agreed.contains($0.channel) }.map {
            ["channel": $0.channel, "address": $0.address]
        }
    }

    /// Everything that shows people to others, held against the model.
    func check(_ place: Comment) throws {
        for (sheet, purpose) in [("contacts", "members"), ("sign_up", "sign_up")] {
            let entries = try daemon.call("member.sheet", ["group": "harbour", "sheet": sheet], on: client)["entries"]
            let told = (entries as? [[String: Any]] ?? []).map { entry in
                [entry["name"] as? String ?? ""]
                    + (entry["contacts"] as? [[String: Any]] ?? []).map { "\($0["channel"] ?? "") \($0["address"] ?? "")" }
            }
            let wanted = people.filter { $0.isHere && $0.agreed.contains(purpose) }.map { person in
                [person.name]
                    + (sheet == "contacts" ? reachable(person).map { "\($0["channel"] ?? "") \($0["address"] ?? "")" } : [])
            }
            #expect(told == wanted.sorted { $0[0] < $1[0] }, place)
        }
        let names = Set(people.map(shown))
        #expect(
            try named(daemon.call("action.list", ["group": "harbour", "all": true, "limit": 1000], on: client)) == names, place)
        // Status and agenda show some of them: nobody under a name that they do not show.
        #expect(try named(daemon.call("status", ["group": "harbour"], on: client)).isSubset(of: names), place)
        let agenda = try named(daemon.call("meeting.agenda", ["meeting": "harbour@next"], on: client))
        #expect(agenda == names, place)
        for purpose in ConsentWorld.purposes {
            let list = try daemon.call("consent.list", ["group": "harbour", "purpose": purpose], on: client)["members"]
            let told = (list as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
            #expect(Set(told) == Set(people.filter { $0.isHere && $0.agreed.contains(purpose) }.map(\.name)), place)
        }
        try checkPlanned(place)
        for person in people {
            let contacts = try daemon.call("member.contacts", ["member": "harbour/\(person.handle)"], on: client)["contacts"]
            let told = (contacts as? [[String: Any]] ?? []).map {
                ["channel": "\($0["channel"] ?? "")", "address": "\($0["address"] ?? "")"]
            }
            #expect(told == reachable(person), place)
        }
    }

    /// What is planned for somebody would go a way that they agree to at this moment, or none.
    private func checkPlanned(_ place: Comment) throws {
        let planned = try daemon.call("me.show", [:], on: oneself)["reminders"] as? [[String: Any]]
        #expect(planned?.count == 1, place)
        #expect(planned?.first?["channel"] as? String == reachable(people[0]).first?["channel"], place)
    }

    /// What stands between < and > in an answer.
    private func named(_ answer: [String: Any]) throws -> Set<String> {
        let text = String(decoding: try JSONSerialization.data(withJSONObject: answer), as: UTF8.self)
        return Set(text.split(separator: "<").dropFirst().compactMap { $0.split(separator: ">").first.map(String.init) })
    }
}
