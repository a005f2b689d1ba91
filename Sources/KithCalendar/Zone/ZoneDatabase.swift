package import KithModel
import Synchronization

/// The system's time zones. A name is looked up in tzdata's own list and only then becomes a path; a file that changes
/// is read again.
package final class ZoneDatabase: Sendable {
    private struct State {
        var listStamp: ZoneFile.Stamp?
        var names: Set<String> = []
        var version = "unknown"
        var zones: [String: (stamp: ZoneFile.Stamp, zone: Zone)] = [:]
    }

    private let directory: String
    private let state = Mutex(State())

    package init(directory: String = "/usr/share/zoneinfo") { self.directory = directory }

    /// The zone, or why not with the nearest name there is.
    package func requireZone(_ name: String) throws(Refusal) -> Zone {
        if let zone = zone(named: name) { return zone }
        let known = names
        guard !known.isEmpty else {
            throw Refusal(
                .unavailable, "\(directory) holds no list of time zones.", remedy: "install the tzdata package")
        }
        let shown = String(name.prefix(60))
        let near = known.first { $0.lowercased() == shown.lowercased() }
            ?? Nearest.to(shown, among: known.sorted())
            ?? known.filter { $0.lowercased().hasSuffix("/" + shown.lowercased()) }.min()
        throw .invalid(
            "zone", "There is no time zone '\(shown)'.",
            remedy: near.map { "did you mean \($0)?" } ?? "a name such as Europe/Dublin")
    }

    package func zone(named name: String) -> Zone? {
        state.withLock { state in
            refresh(&state)
            guard state.names.contains(name) else { return nil }
            let path = "\(directory)/\(name)"
            guard let stamp = ZoneFile.stamp(of: path) else { return nil }
            if let kept = state.zones[name], kept.stamp == stamp { return kept.zone }
            guard let bytes = ZoneFile.read(path, most: 1 << 20), let zone = Zone(name: name, bytes: bytes) else {
                return nil
            }
            state.zones[name] = (stamp, zone)
            return zone
        }
    }

    /// tzdata's version, `2026a`.
    package var version: String {
        state.withLock { state in
            refresh(&state)
            return state.version
        }
    }

    package var names: Set<String> {
        state.withLock { state in
            refresh(&state)
            return state.names
        }
    }

    /// tzdata.zi names every zone and link; `Factory` is not a place.
    private func refresh(_ state: inout State) {
        let path = "\(directory)/tzdata.zi"
        guard let stamp = ZoneFile.stamp(of: path) else { return }
        guard stamp != state.listStamp, let bytes = ZoneFile.read(path, most: 1 << 22) else { return }
        var names: Set<String> = []
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let words = String(decoding: line, as: UTF8.self).split(separator: " ")
            switch words.first {
            case "#" where words.count >= 3 && words[1] == "version": state.version = String(words[2])
            case "Z" where words.count >= 2: names.insert(String(words[1]))
            case "L" where words.count >= 3: names.insert(String(words[2]))
            default: break
            }
        }
        names.remove("Factory")
        (state.names, state.listStamp) = (names, stamp)
    }
}
