import Glibc
import KithClient
import KithModel

/// Passwords and secrets, which are never in the configuration itself.
package struct SecretStore: Sendable {
    enum Found {
        case secret(String)
        /// It is there, but only the service can open it.
        case sealed
        case mistake(String, remedy: String)
    }

    /// Where the service manager put credentials; nil: not started by it.
    package var directory: String?
    /// Where an operator puts them, for whoever may read that.
    package var store = "/etc/credstore"

    package init(directory: String?) { self.directory = directory }

    func credential(_ name: String) -> Found {
        let remedy = "the secret in \(store)/\(name), mode 0600"
        guard MessageName.isSafe(name) else { return .mistake("This can't name a credential.", remedy: remedy) }
        let places = [directory.map { "\($0)/\(name)" }, "\(store)/\(name)"].compactMap(\.self)
        if let place = places.first(where: { unsafe access($0, F_OK) == 0 }) { return read(place) }
        if directory == nil, unsafe access("\(store).encrypted/\(name)", F_OK) == 0 { return .sealed }
        return .mistake("There is no credential '\(name)'.", remedy: remedy)
    }

    func file(_ path: String) -> Found {
        var facts = stat()
        guard unsafe stat(path, &facts) == 0 else {
            let words = unsafe strerror(errno).map { unsafe String(cString: $0) } ?? "error \(errno)"
            return .mistake("\(path) can't be read: \(words).", remedy: "a file of mode 0600 with nothing but the secret")
        }
        guard facts.st_uid == geteuid() || facts.st_uid == 0, facts.st_mode & 0o077 == 0 else {
            return .mistake("\(path) is not for one account alone.", remedy: "chmod 600 \(path), and the courier as owner")
        }
        return read(path)
    }

    private func read(_ path: String) -> Found {
        let remedy = "one line of text, and nothing else, in it"
        let bytes: [UInt8]
        do throws(Refusal) { bytes = try InputFile.read(path, most: 4096) } catch {
            return .mistake(error.message, remedy: "an account that may read it, or the service itself")
        }
        var text = String(decoding: bytes, as: UTF8.self)
        if text.hasSuffix("\r\n") || text.hasSuffix("\n") { text.removeLast() }
        guard !text.isEmpty, text.unicodeScalars.allSatisfy({ $0.value >= 32 && $0.value != 127 && $0.value != 0xFFFD }) else {
            return .mistake("\(path) holds no secret.", remedy: remedy)
        }
        return .secret(text)
    }
}
