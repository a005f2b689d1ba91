import CKithShims
import Glibc
import KithModel

/// The directory that holds the store: ours alone, mode 0700, one daemon at a time.
enum StateDirectory {
    static func prepare(_ path: String) throws(Refusal) {
        if unsafe mkdir(path, 0o700) != 0 && errno != EEXIST {
            throw Refusal(
                .unavailable, "The state directory \(path) can't be made: \(reason(errno)).",
                remedy: "make it, or name another with --state-directory")
        }
        var status = stat()
        guard unsafe stat(path, &status) == 0 else {
            throw Refusal(.unavailable, "The state directory \(path) can't be used: \(reason(errno)).")
        }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            throw Refusal(.unavailable, "\(path) is not a directory.", remedy: "name another with --state-directory")
        }
        guard status.st_uid == geteuid() else {
            throw Refusal(
                .unavailable, "The state directory \(path) belongs to another user (uid \(status.st_uid)).",
                remedy: "run kithd as that user, or name another with --state-directory")
        }
        if status.st_mode & 0o077 != 0 { unsafe chmod(path, 0o700) }
        guard unsafe access(path, W_OK | X_OK) == 0 else {
            throw Refusal(
                .unavailable, "The state directory \(path) can't be written: \(reason(errno)).",
                remedy: "look at its mode and whether its disk is mounted read-only")
        }
    }

    static func lock(_ path: String) throws(Refusal) -> Descriptor {
        let lock = unsafe kith_lock("\(path)/lock")
        if lock == -EWOULDBLOCK {
            throw Refusal(
                .conflict, "Another kithd is using \(path).",
                remedy: "kith daemon stop, or name another directory with --state-directory")
        }
        guard lock >= 0 else {
            throw Refusal(.unavailable, "\(path)/lock can't be opened: \(reason(-lock)).")
        }
        return Descriptor(lock)
    }

    static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }
}
