import Foundation

/// A group that meets every day, in the real daemon, with people who may or may not like to do something.
final class RoleWorld {
    let daemon: RunningDaemon
    private(set) var client: RawClient
    private(set) var people: [String]

    init(people: [String] = ["kind-heron", "warm-otter", "calm-wren"]) throws {
        self.people = people
        daemon = try RunningDaemon()
        client = try RawClient(daemon.socket)
        try call("group.create", ["group": "harbour", "zone": "UTC"])
        try call(
            "meeting.schedule",
            ["group": "harbour", "rule": "FREQ=DAILY", "at": "18:30", "for": "60m", "from": RoleWorld.day(-60), "staffed": false])
        for handle in people { try call("member.add", ["group": "harbour", "handle": handle, "name": "Name of \(handle)"]) }
        try call("role.define", ["group": "harbour", "role": "tea"])
    }

    /// So many days from today, in UTC, as the group counts.
    static func day(_ offset: Int) -> String {
        String(Date(timeIntervalSinceNow: Double(offset) * 86_400).ISO8601Format().prefix(10))
    }

    static func meeting(_ offset: Int) -> String { "harbour@\(day(offset))" }

    @discardableResult
    func call(_ method: String, _ parameters: [String: Any]) throws -> [String: Any] {
        try daemon.call(method, parameters, on: client)
    }

    /// After the daemon was started again.
    func reconnect() throws { client = try RawClient(daemon.socket) }

    /// - Parameter day: nil: "ask me".
    func offer(_ handle: String, _ role: String = "tea", _ day: Int? = nil) throws {
        try call("role.offer", wish(handle, role, day))
    }

    func withdraw(_ handle: String, _ role: String = "tea", _ day: Int? = nil) throws {
        try call("role.withdraw", wish(handle, role, day))
    }

    func take(_ handle: String, _ role: String = "tea", _ day: Int) throws { try call("role.take", wish(handle, role, day)) }

    func giveBack(_ handle: String, _ role: String = "tea", _ day: Int) throws {
        try call("role.give_back", wish(handle, role, day))
    }

    private func wish(_ handle: String, _ role: String, _ day: Int?) -> [String: Any] {
        var wish: [String: Any] = ["member": "harbour/\(handle)", "role": role]
        if let day { wish["meeting"] = RoleWorld.meeting(day) }
        return wish
    }

    /// Why something was refused; nil where it was not.
    func refusal(_ body: () throws -> Void) -> String? {
        do {
            try body()
            return nil
        } catch let failure as RunningDaemon.Failure {
            return failure.message
        } catch {
            return "\(error)"
        }
    }

    /// Somebody at their own page.
    func enter(_ handle: String) throws -> RawClient {
        try call("member.secret", ["member": "harbour/\(handle)", "secret": "tea and rain"])
        let own = try RawClient(daemon.socket)
        try daemon.call("me.enter", ["group": "harbour", "handle": handle, "secret": "tea and rain"], on: own)
        return own
    }

    /// Who takes a role on a day, and whom one could ask, by handle.
    func rota(_ role: String = "tea", _ day: Int) throws -> (takes: [String], ask: [String], open: Int) {
        line(role, day, of: try rota(day...day))
    }

    func rota(_ days: ClosedRange<Int>) throws -> [String: Any] {
        let (first, last) = (RoleWorld.day(days.lowerBound), RoleWorld.day(days.upperBound))
        return try call("role.rota", ["group": "harbour", "from": first, "until": last])
    }

    func line(_ role: String, _ day: Int, of rota: [String: Any]) -> (takes: [String], ask: [String], open: Int) {
        let meeting = (rota["meetings"] as? [[String: Any]])?.first {
            ($0["meeting"] as? String)?.hasPrefix(RoleWorld.meeting(day)) == true
        }
        let found = (meeting?["roles"] as? [[String: Any]])?.first { $0["role"] as? String == role }
        func handles(_ key: String) -> [String] {
            (found?[key] as? [[String: Any]] ?? []).compactMap {
                ($0["member"] as? String)?.split(separator: "/").last.map(String.init)
            }
        }
        return (handles("takes"), handles("ask"), found?["open"] as? Int ?? -1)
    }

    func attention() throws -> [[String: Any]] {
        let groups = try call("status", ["group": "harbour"])["groups"] as? [[String: Any]]
        return groups?.first?["attention"] as? [[String: Any]] ?? []
    }

    func codes() throws -> [String] { try attention().compactMap { $0["code"] as? String }.filter { $0 != "nothing_noted" } }

    func staffed(_ day: Int) throws -> Bool? {
        try call("meeting.show", ["meeting": RoleWorld.meeting(day)])["staffed"] as? Bool
    }
}
