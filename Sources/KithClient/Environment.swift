import Glibc

/// The caller's environment, one variable at a time.
package enum Environment {
    package static func value(_ name: String) -> String? {
        guard let text = unsafe getenv(name) else { return nil }
        return unsafe String(cString: text)
    }
}
