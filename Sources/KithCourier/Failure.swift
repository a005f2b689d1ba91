import FoundationEssentials
import Glibc

/// Words on standard error.
enum Failure {
    static func write(_ text: String) {
        let bytes = Array(text.utf8)
        _ = unsafe Glibc.write(STDERR_FILENO, bytes, bytes.count)
    }
}
