import Foundation

extension Samples {
    /// Reminders by hand, and what comes of them on their way out.
    func ofReminders(_ method: String) throws -> [Sample]? {
        let named: [String: Any] = ["group": group]
        let later = named.adding("to", "asked").adding("at", "2099-01-0\(1 + number % 9) 09:00")
        let added: Sample.Call = ("remind.add", later.adding("text", "Bring a cup to \(group), \(number)"))
        return switch method {
        case "remind.add":
            [
                Sample(added.parameters),
                Sample(named.adding("to", "roles").adding("meeting", "\(group)@next").adding("before", "1m")),
            ]
        case "remind.list": [Sample(named.adding("limit", 1), after: added, added), Sample(named.adding("limit", 1000))]
        case "remind.preview", "remind.cancel":
            [Sample(named.adding("reminder", try world.ask(added.method, added.parameters)["reminder"]))]
        case "remind.hold", "remind.release":
            [
                Sample(named.adding("reminder", try world.ask(added.method, added.parameters)["reminder"]).adding("limit", nil)),
                Sample(named, after: ("remind.release", named)),
            ]
        case "outbox.list":
            [
                Sample(named.adding("state", "waiting").adding("limit", 1), after: try message().call),
                Sample(named.adding("state", "dropped")), Sample(named),
            ]
        case "outbox.show", "outbox.drop": [Sample(named.adding("message", try message().id))]
        case "outbox.retry": [Sample(named.adding("message", try parked()))]
        case "outbox.stats": [Sample(named, after: ("outbox.show", named.adding("message", try parked()))), Sample()]
        case "courier.claim": [Sample(["channels": ["mail"], "limit": 1], after: try message().call)]
        case "courier.settle": [Sample(["results": [["message": try taken(), "outcome": "accepted"]]])]
        default: nil
        }
    }

    /// One of the group that may go out now, and a call about it.
    private func message() throws -> (id: String, call: Sample.Call) {
        let id = try world.message(in: group)
        return (id, ("outbox.show", ["group": group, "message": id]))
    }

    private func parked() throws -> String {
        if let parked = try world.messages(in: group, "parked").first { return parked }
        let id = try taken()
        try world.settle([id], "refused")
        return id
    }

    /// One that a courier has; what it took besides may go out again.
    private func taken() throws -> String {
        let id = try world.message(in: group)
        let courier = try world.courier()
        let claimed = try courier.call("courier.claim", ["channels": ["mail"], "limit": 200]).result?["messages"]
        let others = (claimed as? [[String: Any]] ?? []).compactMap { $0["message"] as? String }.filter { $0 != id }
        try world.settle(others, "later")
        return id
    }
}

extension AccessWorld {
    func courier() throws -> AccountClient {
        let client = try client(nil)
        guard try client.call("hello", ["role": "courier"]).result != nil else { throw Refused(words: "courier") }
        return client
    }

    func settle(_ messages: [String], _ outcome: String) throws {
        guard !messages.isEmpty else { return }
        let results = messages.map { ["message": $0, "outcome": outcome] }
        _ = try courier().call("courier.settle", ["results": results])
    }

    /// A message of the group that may go out now: one that waits, or else one of a reminder that is due at once.
    func message(in group: String) throws -> String {
        if try messages(in: group, "waiting").isEmpty {
            try ask("remind.add", ["group": group, "to": "asked", "at": "now"])
            guard try self.await({ try !messages(in: group, "waiting").isEmpty }) else {
                throw Refused(words: "no message in \(group)")
            }
        }
        guard let id = try messages(in: group, "waiting").first else { throw Refused(words: "no message in \(group)") }
        _ = try root.call("outbox.retry", ["group": group, "message": id])
        return id
    }

    func messages(in group: String, _ state: String) throws -> [String] {
        let messages = try ask("outbox.list", ["group": group, "state": state])["messages"] as? [[String: Any]]
        return (messages ?? []).compactMap { $0["message"] as? String }
    }
}
