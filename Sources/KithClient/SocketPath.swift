import CKithShims
import Glibc
package import KithModel

/// Where the daemon's socket may be, and whether the daemon behind it is to be trusted.
package enum SocketPath {
    /// Seconds that a daemon may take to answer.
    package static let patience = 30

    /// The one that is named, else the user's own, else the system's.
    package static func find(named: String?, environment: (String) -> String?) -> String {
        if let named { return named }
        if let variable = environment("KITH_SOCKET"), !variable.isEmpty { return variable }
        let uid = getuid()
        let own = [
            environment("XDG_RUNTIME_DIR").map { "\($0)/kith/kith.sock" }, "/run/user/\(uid)/kith/kith.sock",
            "/tmp/kith-\(uid)/kith.sock",
        ].compactMap(\.self)
        return own.first { unsafe access($0, F_OK) == 0 } ?? "/run/kith/kith.sock"
    }

    /// A connected descriptor, or why not. A server that runs as anybody else than root, the caller or the service is refused.
    package static func connect(_ path: String) throws(Refusal) -> Int32 {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        guard bytes.count < 108 else {
            throw Refusal(.invalidArgument, "The socket's path is longer than 107 bytes.", remedy: "a shorter --socket")
        }
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: bytes) }
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw Refusal(.unavailable, "No socket can be opened.") }
        // Bounds connecting to a full backlog, too.
        var patience = timeval(tv_sec: SocketPath.patience, tv_usec: 0)
        for direction in [SO_RCVTIMEO, SO_SNDTIMEO] {
            unsafe setsockopt(descriptor, SOL_SOCKET, direction, &patience, socklen_t(MemoryLayout<timeval>.size))
        }
        let size = socklen_t(MemoryLayout<sockaddr_un>.size)
        let result = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe Glibc.connect(descriptor, $0, size) }
        }
        guard result == 0 else {
            let error = errno
            close(descriptor)
            throw unreachable(path, error)
        }
        var peer = kith_peer()
        guard unsafe kith_peer_of(descriptor, &peer) == 0, isTrusted(peer.uid) else {
            close(descriptor)
            throw Refusal(
                .unreachable, "The program behind \(path) runs as another user (uid \(peer.uid)) and is not trusted.",
                remedy: "ask whoever looks after this machine")
        }
        return descriptor
    }

    private static func isTrusted(_ uid: uid_t) -> Bool {
        if uid == 0 || uid == getuid() { return true }
        return serviceUser == uid
    }

    /// The service's account, from the password file itself: looking names up any other way needs shared libraries,
    /// which a static program does without.
    private static var serviceUser: uid_t? {
        guard let bytes = try? InputFile.read("/etc/passwd", most: 1 << 22) else { return nil }
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where line.hasPrefix("kith:") {
            let fields = line.split(separator: ":", omittingEmptySubsequences: false)
            return fields.count > 2 ? uid_t(fields[2]) : nil
        }
        return nil
    }

    /// What a read that failed means: silence, or an end.
    package static func broken(_ path: String) -> Refusal {
        errno == EAGAIN
            ? Refusal(.unreachable, "The daemon at \(path) did not answer within \(patience) seconds.", remedy: "kith ping")
            : Refusal(.unreachable, "The daemon at \(path) hung up.", remedy: "kith ping")
    }

    private static func unreachable(_ path: String, _ error: Int32) -> Refusal {
        let words = unsafe strerror(error).map { unsafe String(cString: $0) } ?? "error \(error)"
        let remedy =
            error == ENOENT || error == ECONNREFUSED
            ? "start the daemon: kithd, or systemctl start kithd; or name its socket with --socket"
            : "look at the socket's folder, or name another with --socket"
        return Refusal(.unreachable, "The daemon can't be reached at \(path): \(words).", remedy: remedy)
    }
}

extension Refusal.Code {
    /// Only ever said by the client: there is no daemon to speak with.
    package static let unreachable = Refusal.Code(rawValue: "unreachable")
}
