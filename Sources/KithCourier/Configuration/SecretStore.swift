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
    /// What somebody types who may not read that.
    package var asRoot = "sudo kith-courier --check-config"

    package init(directory: String?) { self.directory = directory }

    func credential(_ name: String) -> Found {
        let remedy = "the secret in \(store)/\(name), mode 0600"
        guard MessageName.isSafe(name) else { return .mistake("This can't name a credential.", remedy: remedy) }
        let places = [directory.map { "\($0)/\(name)" }, "\(store)/\(name)"].compactMap(\.self)
        if let place = places.first(where: { SecretStore.fault(at: $0) == 0 }) { return read(place) }
        guard directory == nil else { return .mistake("There is no credential '\(name)'.", remedy: remedy) }
        let sealed = SecretStore.fault(at: "\(store).encrypted/\(name)")
        if sealed == 0 { return .sealed }
        // Whether it is there can't be told from here.
        if sealed == EACCES || SecretStore.fault(at: "\(store)/\(name)") == EACCES {
            return .mistake("The credential '\(name)' can't be read by this account.", remedy: asRoot)
        }
        return .mistake("There is no credential '\(name)'.", remedy: remedy)
    }

    func file(_ path: String) -> Found {
        var facts = stat()
        guard unsafe stat(path, &facts) == 0 else {
            let fault = errno
            let words = unsafe strerror(fault).map { unsafe String(cString: $0) } ?? "error \(fault)"
            let remedy = fault == EACCES ? asRoot : "a file of mode 0600 with nothing but the secret"
            return .mistake("\(path) can't be read: \(words).", remedy: remedy)
        }
        guard facts.st_uid == geteuid() || facts.st_uid == 0, facts.st_mode & 0o077 == 0 else {
            return .mistake("\(path) is not for one account alone.", remedy: "chmod 600 \(path), and the courier as owner")
        }
        return read(path)
    }

    /// Why this account can't see that, or may not read it; 0 where it can.
    private static func fault(at path: String, _ mode: Int32 = F_OK) -> Int32 {
        unsafe faccessat(AT_FDCWD, path, mode, AT_EACCESS) == 0 ? 0 : errno
    }

    private func read(_ path: String) -> Found {
        let remedy = "one line of text, and nothing else, in it"
        guard SecretStore.fault(at: path, R_OK) != EACCES else {
            return .mistake("\(path) can't be read by this account.", remedy: asRoot)
        }
        let bytes: [UInt8]
        do throws(Refusal) { bytes = try InputFile.read(path, most: 4096) } catch {
            return .mistake(error.message, remedy: remedy)
        }
        var text = String(decoding: bytes, as: UTF8.self)
        if text.hasSuffix("\r\n") || text.hasSuffix("\n") { text.removeLast() }
        guard !text.isEmpty, text.unicodeScalars.allSatisfy({ $0.value >= 32 && $0.value != 127 && $0.value != 0xFFFD }) else {
            return .mistake("\(path) holds no secret.", remedy: remedy)
        }
        return .secret(text)
    }
}
