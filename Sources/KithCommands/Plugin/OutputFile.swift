import Glibc
import KithModel

/// Files that the caller has written for them.
enum OutputFile {
    /// Whole or not at all: what is there stays until the new one is on the disk, and its mode afterwards.
    static func write(_ bytes: [UInt8], to path: String) throws(Refusal) {
        let beside = path + ".new"
        let file = unsafe open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o666)
        guard file >= 0 else { throw refusal(path) }
        var before = stat()
        if unsafe stat(path, &before) == 0 { fchmod(file, before.st_mode & 0o777) }
        var sent = 0
        while sent < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[sent...])
                return unsafe Glibc.write(file, rest.baseAddress, rest.count)
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { break }
            sent += count
        }
        let isWhole = sent == bytes.count && fsync(file) == 0
        close(file)
        guard isWhole, unsafe rename(beside, path) == 0 else {
            let refusal = refusal(path)
            unsafe unlink(beside)
            throw refusal
        }
    }

    private static func refusal(_ path: String) -> Refusal {
        let words = unsafe strerror(errno).map { unsafe String(cString: $0) } ?? "error \(errno)"
        return .invalid("file", "\(path) can't be written: \(words).")
    }
}
