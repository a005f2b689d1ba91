import Foundation

/// A throwaway authority and what it signed, made once for a run.
enum Certificates {
    private static let scratch = try? Scratch()

    static let folder: String? = {
        guard let scratch else { return nil }
        return (try? Tools.run("/bin/sh", ["\(Tools.peers)/make_certs.sh", scratch.path])) == nil ? nil : scratch.path
    }()

    static func file(_ name: String) -> String { "\(folder ?? "/nowhere")/\(name).pem" }
}
