import Glibc

/// A folder of mails as mail programs read it: written in `tmp`, moved to `new` when whole, in `cur` once seen.
struct Maildir {
    enum Fault: Error {
        /// Nothing can be written there as things are set up.
        case setup(Int32)
        /// The disk does not take it now.
        case busy(Int32)

        init(_ error: Int32) {
            self =
                switch error {
                case ENOSPC, EDQUOT, EIO, EMFILE, ENFILE, ENOMEM: .busy(error)
                default: .setup(error)
                }
        }

        var words: String {
            switch self {
            case .setup(let error), .busy(let error):
                unsafe strerror(error).map { unsafe String(cString: $0) } ?? "error \(error)"
            }
        }
    }

    let path: String

    func prepare() throws(Fault) {
        for folder in [path, "\(path)/tmp", "\(path)/new", "\(path)/cur"] {
            guard unsafe mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw Fault(errno) }
        }
        guard unsafe access("\(path)/new", W_OK | X_OK) == 0 else { throw Fault(errno) }
    }

    /// Durable when it returns. A name that was there before is replaced: the same message tried again stays one file.
    func keep(_ bytes: [UInt8], as name: String) throws(Fault) {
        let draft = "\(path)/tmp/\(name).\(getpid())"
        unsafe unlink(draft)
        let file = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Fault(errno) }
        do throws(Fault) {
            try write(bytes, to: file)
        } catch {
            close(file)
            unsafe unlink(draft)
            throw error
        }
        close(file)
        guard unsafe rename(draft, "\(path)/new/\(name)") == 0 else {
            let error = errno
            unsafe unlink(draft)
            throw Fault(error)
        }
        let folder = unsafe open("\(path)/new", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw Fault(errno) }
        defer { close(folder) }
        guard fsync(folder) == 0 else { throw Fault(errno) }
    }

    private func write(_ bytes: [UInt8], to file: Int32) throws(Fault) {
        var written = 0
        while written < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[written...])
                return unsafe Glibc.write(file, rest.baseAddress, rest.count)
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw Fault(count < 0 ? errno : ENOSPC) }
            written += count
        }
        guard fsync(file) == 0 else { throw Fault(errno) }
    }
}
