import Glibc
package import KithModel

/// A file that kith makes for its caller: whole or not at all, in nobody else's place, and not through a link.
package enum NewFile {
    /// - Parameters:
    ///   - mode: what it gets whatever the caller's umask: some documents are the group's own.
    ///   - replacing: a file of that name gives way.
    package static func write(_ bytes: [UInt8], to path: String, mode: UInt32, replacing: Bool) throws(Refusal) {
        try look(path, replacing: replacing)
        let beside = "\(path).\(String(UInt64.random(in: .min ... .max), radix: 36))"
        let file = unsafe open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw refusal(path) }
        let isWhole = fill(file, bytes) && fchmod(file, mode) == 0 && fsync(file) == 0
        let reason = refusal(path)
        close(file)
        guard isWhole else {
            unsafe unlink(beside)
            throw reason
        }
        guard move(beside, path, replacing: replacing) else {
            let reason = errno == EEXIST ? taken(path) : refusal(path)
            unsafe unlink(beside)
            throw reason
        }
    }

    /// Said before anything is written; what comes between is caught when the file moves to its place.
    private static func look(_ path: String, replacing: Bool) throws(Refusal) {
        var there = stat()
        guard unsafe lstat(path, &there) == 0 else { return }
        switch there.st_mode & S_IFMT {
        case S_IFREG: if !replacing { throw taken(path) }
        case S_IFLNK:
            throw .invalid("output", "\(path) is a link, and kith writes through none.", remedy: "another name")
        default: throw .invalid("output", "\(path) is no file.", remedy: "another name")
        }
    }

    /// A new name never takes the place of a file that came meanwhile, where the file system can promise that.
    private static func move(_ from: String, _ path: String, replacing: Bool) -> Bool {
        if replacing { return unsafe rename(from, path) == 0 }
        if unsafe link(from, path) == 0 {
            unsafe unlink(from)
            return true
        }
        // Memory sticks know no second names.
        guard errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS || errno == EMLINK else { return false }
        var there = stat()
        guard unsafe lstat(path, &there) != 0 else {
            errno = EEXIST
            return false
        }
        return unsafe rename(from, path) == 0
    }

    private static func fill(_ file: Int32, _ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[sent...])
                return unsafe Glibc.write(file, rest.baseAddress, rest.count)
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    private static func taken(_ path: String) -> Refusal {
        Refusal(.conflict, "\(path) is there already.", remedy: "--force, or another name")
    }

    private static func refusal(_ path: String) -> Refusal {
        let words = unsafe strerror(errno).map { unsafe String(cString: $0) } ?? "error \(errno)"
        return .invalid("output", "\(path) can't be written: \(words).")
    }
}
