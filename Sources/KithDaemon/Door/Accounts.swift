import Glibc
import KithModel

/// The system's accounts and groups.
enum Accounts {
    static func name(of uid: UInt32) -> String? {
        var entry = unsafe passwd()
        var found: UnsafeMutablePointer<passwd>?
        var buffer = [CChar](repeating: 0, count: 16_384)
        let result = unsafe getpwuid_r(uid, &entry, &buffer, buffer.count, &found)
        guard result == 0, unsafe found != nil, let name = unsafe entry.pw_name else { return nil }
        return unsafe String(cString: name)
    }

    static func uid(of name: String) -> UInt32? {
        var entry = unsafe passwd()
        var found: UnsafeMutablePointer<passwd>?
        var buffer = [CChar](repeating: 0, count: 16_384)
        let result = unsafe getpwnam_r(name, &entry, &buffer, buffer.count, &found)
        guard result == 0, unsafe found != nil else { return nil }
        return unsafe entry.pw_uid
    }

    static func groupName(of gid: UInt32) -> String? {
        var entry = unsafe group()
        var found: UnsafeMutablePointer<group>?
        // A group's entry lists its members, so it may be long.
        var buffer = [CChar](repeating: 0, count: 1 << 20)
        let result = unsafe getgrgid_r(gid, &entry, &buffer, buffer.count, &found)
        guard result == 0, unsafe found != nil, let name = unsafe entry.gr_name else { return nil }
        return unsafe String(cString: name)
    }

    static func gid(of name: String) -> UInt32? {
        var entry = unsafe group()
        var found: UnsafeMutablePointer<group>?
        var buffer = [CChar](repeating: 0, count: 1 << 20)
        let result = unsafe getgrnam_r(name, &entry, &buffer, buffer.count, &found)
        guard result == 0, unsafe found != nil else { return nil }
        return unsafe entry.gr_gid
    }

    /// What the number of a grant is called now.
    static func name(of holder: Grant.Holder) -> String? {
        switch holder {
        case .user(let uid): name(of: uid)
        case .systemGroup(let gid): groupName(of: gid)
        }
    }
}
