import FoundationEssentials
import Glibc
package import KithModel
import KithWire
import Synchronization

/// Everything that is printed.
package enum Output {
    private static let kept = Mutex<String?>(nil)

    package static func write(_ text: String) {
        let isKept = kept.withLock { kept in
            kept?.append(text)
            return kept != nil
        }
        if !isKept { put(Terminal.current.showing(text), to: STDOUT_FILENO) }
    }

    /// What is written meanwhile, for whoever shows it a screen at a time.
    static func kept(_ body: () -> Void) -> String {
        kept.withLock { $0 = "" }
        body()
        return kept.withLock { kept in
            defer { kept = nil }
            return kept ?? ""
        }
    }

    package static func writeError(_ text: String) { put(Terminal.current.showing(text), to: STDERR_FILENO) }
    package static func line(_ text: String = "") { write(text + "\n") }
    package static func lines(_ lines: [String]) { write(lines.map { $0 + "\n" }.joined()) }

    /// A document for another program, whatever this terminal can show.
    package static func document(_ text: String) { put(text, to: STDOUT_FILENO) }

    /// A result as one line of JSON with sorted keys; what would turn a terminal round is written as \u….
    package static func json<T: Encodable>(_ value: T) throws(Refusal) {
        do { put(Printable.json(String(decoding: try LineCodec.encode(value), as: UTF8.self)), to: STDOUT_FILENO) } catch {
            throw Refusal(.internalError, "The answer can't be written as JSON.")
        }
    }

    private static func put(_ text: String, to descriptor: Int32) {
        let bytes = Array(text.utf8)
        var sent = 0
        while sent < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[sent...])
                return unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return }
            sent += count
        }
    }
}
