import Glibc

/// Files of the zone database, read without Foundation so that a static program can.
enum ZoneFile {
    /// Tells one version of a file from another.
    struct Stamp: Hashable {
        let inode, size, seconds, nanoseconds: Int
    }

    static func stamp(of path: String) -> Stamp? {
        var status = stat()
        guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Stamp(
            inode: Int(status.st_ino), size: Int(status.st_size), seconds: status.st_mtim.tv_sec,
            nanoseconds: status.st_mtim.tv_nsec)
    }

    static func read(_ path: String, most: Int) -> [UInt8]? {
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while bytes.count <= most {
            let got = unsafe chunk.withUnsafeMutableBytes { unsafe Glibc.read(file, $0.baseAddress, $0.count) }
            if got == 0 { return bytes }
            guard got > 0 else { return nil }
            bytes += chunk[..<got]
        }
        return nil
    }
}
