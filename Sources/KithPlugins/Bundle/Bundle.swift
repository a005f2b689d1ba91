package import KithModel

/// A plugin as a set of files: `plugin.json`, `main.lua`, further modules, `tests/*.json`.
package struct Bundle: Hashable, Sendable {
    package static let filesMost = 64
    package static let bytesMost = 256 * 1024

    /// Path within the bundle to content.
    package let files: [String: [UInt8]]
    package let manifest: Manifest

    package init(files: [String: [UInt8]]) throws(Refusal) {
        guard files.count <= Bundle.filesMost else {
            throw .invalid("files", "The bundle has \(files.count) files; \(Bundle.filesMost) are allowed.")
        }
        let size = files.values.reduce(0) { $0 + $1.count }
        guard size <= Bundle.bytesMost else {
            throw .invalid("files", "The bundle is \(size) bytes large; \(Bundle.bytesMost) are allowed.")
        }
        for name in files.keys.sorted() where !Bundle.isName(name) {
            throw .invalid(
                "files", "'\(name.prefix(60))' can't be the name of a file in a bundle.",
                remedy: "letters a to z, digits, '_', '-' and '.', in up to three folders of the same, 59 characters in all")
        }
        guard let json = files["plugin.json"] else {
            throw .invalid("files", "The bundle has no plugin.json.", remedy: "see Plugins/README.md")
        }
        guard files["main.lua"] != nil else {
            throw .invalid("files", "The bundle has no main.lua.", remedy: "see Plugins/README.md")
        }
        for (name, bytes) in files where name.hasSuffix(".lua") {
            // A precompiled chunk would get around every check of text.
            guard bytes.first != 0x1b, String(validating: bytes, as: UTF8.self) != nil else {
                throw .invalid("files", "\(name) is not text in UTF-8.")
            }
        }
        for (name, bytes) in files.sorted(by: { $0.key < $1.key }) where bytes.starts(with: [0xef, 0xbb, 0xbf]) {
            throw .invalid(
                "files", "\(name) begins with a byte order mark.", remedy: "save it as UTF-8 without one")
        }
        self.files = files
        manifest = try Manifest(json: json)
    }

    /// The same bytes for the same files: for hashing, and for keeping.
    package var canonicalBytes: [UInt8] {
        var bytes: [UInt8] = []
        for (name, content) in files.sorted(by: { $0.key < $1.key }) {
            FrameCodec.append(UInt64(name.utf8.count), count: 4, to: &bytes)
            bytes += name.utf8
            FrameCodec.append(UInt64(content.count), count: 4, to: &bytes)
            bytes += content
        }
        return bytes
    }

    /// Reads back what `canonicalBytes` wrote.
    package init(canonical bytes: [UInt8]) throws(Refusal) {
        var files: [String: [UInt8]] = [:]
        var rest = bytes[...]
        func take() -> [UInt8]? {
            guard rest.count >= 4 else { return nil }
            let size = rest.prefix(4).enumerated().reduce(0) { $0 | Int($1.element) << (8 * $1.offset) }
            guard rest.count - 4 >= size else { return nil }
            defer { rest = rest.dropFirst(4 + size) }
            return Array(rest.dropFirst(4).prefix(size))
        }
        while !rest.isEmpty {
            guard let name = take(), let content = take() else {
                throw Refusal(.unavailable, "A bundle in the store is damaged.")
            }
            files[String(decoding: name, as: UTF8.self)] = content
        }
        try self.init(files: files)
    }

    private static func isName(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        // 59 is what Lua shows of a file's name.
        return (1...4).contains(parts.count) && name.utf8.count <= 59
            && parts.allSatisfy { part in
                !part.isEmpty && part.first != "."
                    && part.utf8.allSatisfy { byte in
                        (byte | 32) >= 97 && (byte | 32) <= 122 || byte >= 48 && byte <= 57
                            || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
                    }
            }
    }
}
