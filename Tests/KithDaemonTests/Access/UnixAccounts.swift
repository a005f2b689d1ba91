import Foundation
import Glibc
import Testing

/// Real Unix users and groups, made for a test and gone with it.
///
/// Their names carry the number of the process that made them, so that what a killed run left behind is found and removed
/// by the next.
final class UnixAccounts {
    struct User: Hashable {
        var name: String
        let uid: UInt32
        let gid: UInt32
    }

    private static let prefix = "kith-t-"
    private var users: [User] = []
    private var groups: [String] = []

    static let need: Comment = "Unix users are made, which takes root, useradd, setpriv, script, perl and python3"

    static var arePossible: Bool {
        let tools = ["sbin/useradd", "sbin/groupadd", "sbin/usermod", "bin/setpriv", "bin/script", "bin/perl", "bin/python3"]
        return geteuid() == 0 && tools.allSatisfy { FileManager.default.isExecutableFile(atPath: "/usr/\($0)") }
    }

    init() throws { try UnixAccounts.sweep() }

    deinit {
        for user in users { _ = try? SystemTool.run("/usr/sbin/userdel", user.name) }
        for group in groups { _ = try? SystemTool.run("/usr/sbin/groupdel", group) }
    }

    /// - Parameter uid: a number to use again; nil: a free one.
    func user(in group: String? = nil, uid: UInt32? = nil) throws -> User {
        let name = UnixAccounts.freshName()
        var arguments = ["-M", "-N", "-s", "/usr/sbin/nologin"]
        if let group { arguments += ["-G", group] }
        if let uid { arguments += ["-u", String(uid)] }
        try SystemTool.run("/usr/sbin/useradd", arguments + [name])
        let user = try UnixAccounts.look(up: name)
        users.append(user)
        return user
    }

    func group() throws -> String {
        let name = UnixAccounts.freshName()
        try SystemTool.run("/usr/sbin/groupadd", name)
        groups.append(name)
        return name
    }

    func rename(_ user: User) throws -> User {
        let name = UnixAccounts.freshName()
        try SystemTool.run("/usr/sbin/usermod", "-l", name, user.name)
        users.removeAll { $0 == user }
        users.append(try UnixAccounts.look(up: name))
        return try UnixAccounts.look(up: name)
    }

    func remove(_ user: User) throws {
        try SystemTool.run("/usr/sbin/userdel", user.name)
        users.removeAll { $0 == user }
    }

    private static func freshName() -> String { "\(prefix)\(getpid())-\(String(UInt16.random(in: 0...UInt16.max), radix: 36))" }

    private static func look(up name: String) throws -> User {
        let parts = try SystemTool.run("/usr/bin/getent", "passwd", name).split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count > 3, let uid = UInt32(parts[2]), let gid = UInt32(parts[3]) else {
            throw SystemTool.Failed(words: "no account \(name)")
        }
        return User(name: name, uid: uid, gid: gid)
    }

    /// Removes what processes made that are no more.
    private static func sweep() throws {
        for (database, tool) in [("passwd", "/usr/sbin/userdel"), ("group", "/usr/sbin/groupdel")] {
            for line in try SystemTool.run("/usr/bin/getent", database).split(separator: "\n") where line.hasPrefix(prefix) {
                let name = line.prefix { $0 != ":" }
                let maker = name.dropFirst(prefix.count).prefix { $0 != "-" }
                guard let pid = Int32(maker), kill(pid, 0) != 0 else { continue }
                try SystemTool.run(tool, String(name))
            }
        }
    }
}
