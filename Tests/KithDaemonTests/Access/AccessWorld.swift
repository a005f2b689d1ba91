import Foundation
import Glibc

/// Three groups in a running daemon. Whatever belongs to one says its handle, and whatever is about a person says "Person":
/// so each is seen wherever it turns up.
final class AccessWorld {
    let daemon: AccessDaemon
    let accounts: UnixAccounts
    /// As root.
    private(set) var root: AccountClient

    static let groups = ["harbour", "meadow", "lantern"]
    static let secret = "Person-alone-knows-this"
    static let person = "person-heron"

    struct Refused: Error { let words: String }

    init(seeded: Bool = true) throws {
        daemon = try AccessDaemon()
        accounts = try UnixAccounts()
        root = try AccountClient(daemon.socket)
        if seeded { for group in AccessWorld.groups { try seed(group) } }
    }

    func restart(_ meanwhile: () throws -> Void = {}) throws {
        daemon.stop()
        try meanwhile()
        try daemon.start()
        root = try AccountClient(daemon.socket)
    }

    /// What root is told; throws where it is refused.
    @discardableResult
    func ask(_ method: String, _ parameters: [String: Any] = [:]) throws -> [String: Any] {
        let answer = try root.call(method, parameters)
        guard let result = answer.result else { throw Refused(words: "\(method): \(answer.text)") }
        return result
    }

    func client(_ user: UnixAccounts.User?) throws -> AccountClient { try AccountClient(daemon.socket, as: user) }

    func grant(_ role: String, _ user: UnixAccounts.User, to groups: String...) throws {
        try ask("access.grant", ["role": role, "user": user.name].adding("groups", groups.isEmpty ? nil : groups))
    }

    func revoke(_ role: String, _ user: UnixAccounts.User) throws {
        try ask("access.revoke", ["role": role, "user": user.name])
    }

    /// A day so many days from today, in UTC, as the groups count.
    static func day(_ offset: Int) -> String {
        String(Date(timeIntervalSinceNow: Double(offset) * 86_400).ISO8601Format().prefix(10))
    }

    /// Looks again and again, for a quarter of a minute at most.
    func await(_ condition: () throws -> Bool) throws -> Bool {
        for _ in 0..<1500 {
            if try condition() { return true }
            poll(nil, 0, 10)
        }
        return false
    }
}

extension [String: Any] {
    func adding(_ key: String, _ value: Any?) -> [String: Any] {
        var copy = self
        copy[key] = value
        return copy
    }
}
