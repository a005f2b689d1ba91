package import Crypto
import FoundationEssentials
import Glibc
package import KithModel

/// The key that wraps all others: 32 random bytes in a file of mode 0600, or a credential of the service manager.
package enum MasterKey {
    package static let size = 32

    /// Reads the key; makes one where there is none and the caller says that this is a new store.
    package static func read(path: String, mayMake: Bool) throws(Refusal) -> SymmetricKey {
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
        if file < 0 {
            guard errno == ENOENT else {
                throw Refusal(.unavailable, "The master key \(path) can't be read: \(reason(errno)).")
            }
            guard mayMake else {
                throw Refusal(
                    .unavailable, "The master key \(path) is missing, and the store was made with one; nothing was changed.",
                    remedy: "put the key back, or name where it is with master_key_file")
            }
            return try make(path: path)
        }
        defer { close(file) }
        var status = stat()
        guard unsafe fstat(file, &status) == 0 else {
            throw Refusal(.unavailable, "The master key \(path) can't be read: \(reason(errno)).")
        }
        // A credential of the service manager is root's, and readable for the service alone through an access list that
        // shows as a group's bits; no group or stranger gets at its directory.
        let mayShow: mode_t = status.st_uid == geteuid() ? 0o077 : 0o007
        guard status.st_mode & mayShow == 0 else {
            throw Refusal(
                .unavailable, "The master key \(path) can be read by others than its owner.", remedy: "chmod 600 \(path)")
        }
        var bytes = [UInt8](repeating: 0, count: size + 1)
        let got = unsafe bytes.withUnsafeMutableBytes { buffer in unsafe Glibc.read(file, buffer.baseAddress, buffer.count) }
        guard got == size else {
            throw Refusal(.unavailable, "The master key \(path) is not \(size) bytes long.")
        }
        return SymmetricKey(data: bytes.prefix(size))
    }

    private static func make(path: String) throws(Refusal) -> SymmetricKey {
        let key = SymmetricKey(size: .bits256)
        // Whole or not at all: written beside its place, synced, then linked there.
        let beside = path + ".new"
        unsafe unlink(beside)
        let file = unsafe open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else {
            throw Refusal(.unavailable, "The master key \(path) can't be made: \(reason(errno)).")
        }
        let isWritten = unsafe key.withUnsafeBytes { buffer in
            unsafe write(file, buffer.baseAddress, buffer.count) == buffer.count
        }
        let isSynced = isWritten && fsync(file) == 0
        close(file)
        guard isSynced, unsafe rename(beside, path) == 0 else {
            let why = reason(errno)
            unsafe unlink(beside)
            throw Refusal(.unavailable, "The master key \(path) can't be made: \(why).")
        }
        syncDirectory(of: path)
        return key
    }

    private static func syncDirectory(of path: String) {
        let directory = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let descriptor = unsafe open(directory.isEmpty ? "/" : directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
