import Dispatch
import Glibc
import KithModel

/// The system's accounts and groups. A directory service may take seconds to name one, so whoever asks waits, and nobody
/// else: each lookup has a queue of its own.
enum Accounts {
    /// A new one each time: one queue for many at once would have threads that libdispatch asks every second how they are.
    private static var queue: DispatchQueue { DispatchQueue(label: "kith.accounts") }
    /// For callers who hold nothing: many of them wait for each other.
    private static let strangers = DispatchQueue(label: "kith.accounts.strangers")

    /// What a number is called now.
    static func name(of holder: Grant.Holder, isStranger: Bool = false) async -> String? {
        await answer(isStranger ? strangers : queue) {
            switch holder {
            case .user(let uid): name(of: uid)
            case .systemGroup(let gid): groupName(of: gid)
            }
        }
    }

    static func find(user name: String) async -> UInt32? { await answer(queue) { uid(of: name) } }
    static func find(group name: String) async -> UInt32? { await answer(queue) { gid(of: name) } }

    private static func answer<Value: Sendable>(
        _ queue: DispatchQueue, _ look: @escaping @Sendable () -> Value
    ) async -> Value {
        await withCheckedContinuation { continuation in queue.async { continuation.resume(returning: look()) } }
    }

    private static func name(of uid: UInt32) -> String? {
        var entry = unsafe passwd()
        var found: UnsafeMutablePointer<passwd>?
        var buffer = [CChar](repeating: 0, count: 16_384)
        let result = unsafe getpwuid_r(uid, &entry, &buffer, buffer.count, &found)
        guard result == 0, unsafe found != nil, let name = unsafe entry.pw_name else { return nil }
        return unsafe String(cString: name)
    }

    private static func uid(of name: String) -> UInt32? {
        var entry = unsafe passwd()
        var found: UnsafeMutablePointer<passwd>?
        var buffer = [CChar](repeating: 0, count: 16_384)
        let result = unsafe getpwnam_r(name, &entry, &buffer, buffer.count, &found)
        guard result == 0, unsafe found != nil else { return nil }
        return unsafe entry.pw_uid
    }

    private static func groupName(of gid: UInt32) -> String? {
        var entry = unsafe group()
        var found: UnsafeMutablePointer<group>?
        // A group's entry lists its members, so it may be long.
        var buffer = [CChar](repeating: 0, count: 1 << 20)
        let result = unsafe getgrgid_r(gid, &entry, &buffer, buffer.count, &found)
        guard result == 0, unsafe found != nil, let name = unsafe entry.gr_name else { return nil }
        return unsafe String(cString: name)
    }

    private static func gid(of name: String) -> UInt32? {
        var entry = unsafe group()
        var found: UnsafeMutablePointer<group>?
        var buffer = [CChar](repeating: 0, count: 1 << 20)
        let result = unsafe getgrnam_r(name, &entry, &buffer, buffer.count, &found)
        guard result == 0, unsafe found != nil else { return nil }
        return unsafe entry.gr_gid
    }
}
