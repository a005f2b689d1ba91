import Glibc
package import KithModel

/// Files that the caller names; the daemon never opens a path of theirs.
package enum InputFile {
    /// The whole content; `-` is standard input.
    package static func read(_ path: String, most: Int) throws(Refusal) -> [UInt8] {
        let descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            let words = unsafe strerror(errno).map { unsafe String(cString: $0) } ?? "error \(errno)"
            throw Refusal(.invalidArgument, "\(path) can't be read: \(words).")
        }
        defer { if path != "-" { close(descriptor) } }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 262_144)
        while true {
            let got = unsafe chunk.withUnsafeMutableBytes { unsafe Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if got < 0 && errno == EINTR { continue }
            guard got >= 0 else { throw Refusal(.invalidArgument, "\(path) can't be read.") }
            if got == 0 { return bytes }
            bytes += chunk[..<got]
            guard bytes.count <= most else {
                throw Refusal(.invalidArgument, "\(path) is larger than \(most / 1024) KiB.")
            }
        }
    }
}
