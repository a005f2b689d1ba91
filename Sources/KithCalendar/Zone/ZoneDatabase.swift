package import KithModel
import Synchronization

/// The system's time zones. A name is looked up in tzdata's own list and only then becomes a path; a file that changes
/// is read again.
package final class ZoneDatabase: Sendable {
    private struct State {
        var listStamp: ZoneFile.Stamp?
        var list = ZoneList()
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
        guard !known.contains(name) else {
            throw Refusal(
                .unavailable, "The file of the time zone '\(shown)' is missing or damaged.",
                remedy: "install the tzdata package again")
        }
        throw .invalid(
            "zone", "There is no time zone '\(shown)'.",
            remedy: nearest(to: shown).map { "did you mean \($0)?" } ?? "a name such as Europe/Dublin")
    }

    /// The known name that a misspelt one, or the name of a city alone, seems to mean.
    package func nearest(to name: String) -> String? {
        let known = names.sorted()
        let wanted = name.lowercased().map { $0 == " " ? "_" : String($0) }.joined()
        guard !wanted.isEmpty else { return nil }
        return known.first { $0.lowercased() == wanted }
            ?? known.first { $0.lowercased().hasSuffix("/\(wanted)") }
            ?? Nearest.to(wanted, among: known)
    }

    /// Nil for a name that is not in tzdata's list, and where its file is missing or damaged.
    package func zone(named name: String) -> Zone? {
        state.withLock { state in
            refresh(&state)
            guard let target = state.list.targets[name] else { return nil }
            // Debian ships old names apart from the rest; their targets are there all the same.
            for file in [name, target].compactMap({ $0 }) {
                let path = "\(directory)/\(file)"
                guard let stamp = ZoneFile.stamp(of: path) else { continue }
                if let kept = state.zones[name], kept.stamp == stamp { return kept.zone }
                guard let bytes = ZoneFile.read(path, most: 1 << 18), let zone = Zone(name: name, bytes: bytes) else {
                    return nil
                }
                state.zones[name] = (stamp, zone)
                return zone
            }
            return nil
        }
    }

    /// tzdata's version, `2026a`.
    package var version: String {
        state.withLock { state in
            refresh(&state)
            return state.list.version
        }
    }

    package var names: Set<String> {
        state.withLock { state in
            refresh(&state)
            return Set(state.list.targets.keys)
        }
    }

    private func refresh(_ state: inout State) {
        for file in ZoneList.files {
            let path = "\(directory)/\(file)"
            guard let stamp = ZoneFile.stamp(of: path) else { continue }
            if stamp == state.listStamp { return }
            guard let bytes = ZoneFile.read(path, most: 1 << 22) else { continue }
            (state.list, state.listStamp) = (ZoneList(bytes: bytes, isTable: file.hasSuffix(".tab")), stamp)
            return
        }
    }
}
