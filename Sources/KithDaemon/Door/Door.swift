import Glibc
import KithModel

/// Decides who a peer may act as. So far: root and the daemon's own user are operators, everybody else a stranger.
package struct Door: Sendable {
    private let own: UInt32

    package init(own: UInt32 = geteuid()) { self.own = own }

    package func caller(uid: UInt32) -> Caller {
        // 65534 is also what a foreign user namespace shows every uid as; it is never granted anything.
        let isOperator = (uid == 0 || uid == own) && uid != 65534
        return Caller(uid: uid, user: Accounts.name(of: uid), roles: isOperator ? [.operator, .stranger] : [.stranger])
    }
}

/// The system's accounts.
enum Accounts {
    static func name(of uid: UInt32) -> String? {
        var entry = unsafe passwd()
        var found: UnsafeMutablePointer<passwd>?
        var buffer = [CChar](repeating: 0, count: 4096)
        let result = unsafe getpwuid_r(uid, &entry, &buffer, buffer.count, &found)
        guard result == 0, unsafe found != nil, let name = unsafe entry.pw_name else { return nil }
        return unsafe String(cString: name)
    }
}
