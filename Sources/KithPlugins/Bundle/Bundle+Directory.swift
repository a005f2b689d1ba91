import Glibc
package import KithModel

extension Bundle {
    /// Reads a folder; links and anything but plain files and folders are refused, names that begin with a dot or end in a
    /// tilde, which editors leave behind, are passed over.
    package init(directory: String) throws(Refusal) {
        var files: [String: [UInt8]] = [:]
        var size = 0
        try Bundle.collect(directory, prefix: "", into: &files, size: &size)
        try self.init(files: files)
    }

    private static func collect(
        _ directory: String, prefix: String, into files: inout [String: [UInt8]], size: inout Int
    ) throws(Refusal) {
        guard let stream = unsafe opendir(directory) else {
            throw .invalid("bundle", "\(directory) is not a folder that can be read.")
        }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
                unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            if !name.hasPrefix("."), !name.hasSuffix("~") { names.append(name) }
        }
        for name in names.sorted() {
            let path = "\(directory)/\(name)"
            var status = stat()
            guard unsafe lstat(path, &status) == 0 else { throw .invalid("bundle", "\(path) can't be read.") }
            switch status.st_mode & S_IFMT {
            case S_IFDIR:
                guard prefix.split(separator: "/").count < 3 else {
                    throw .invalid("bundle", "\(path): folders nest too deep.")
                }
                try collect(path, prefix: prefix + name + "/", into: &files, size: &size)
            case S_IFREG:
                guard files.count < filesMost, size + Int(status.st_size) <= bytesMost else {
                    throw .invalid(
                        "bundle", "\(path) makes the bundle larger than \(filesMost) files or \(bytesMost / 1024) KiB.")
                }
                guard let bytes = content(of: path) else { throw .invalid("bundle", "\(path) can't be read.") }
                size += bytes.count
                files[prefix + name] = bytes
            case S_IFLNK: throw .invalid("bundle", "\(path) is a link.", remedy: "copy what it points to")
            default:
                throw .invalid("bundle", "\(path) is neither a file nor a folder.", remedy: "take it out of the folder")
            }
        }
    }

    private static func content(of path: String) -> [UInt8]? {
        let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while bytes.count <= bytesMost {
            let got = unsafe chunk.withUnsafeMutableBytes { unsafe read(file, $0.baseAddress, $0.count) }
            if got == 0 { return bytes }
            guard got > 0 else { return nil }
            bytes += chunk[..<got]
        }
        return nil
    }
}
