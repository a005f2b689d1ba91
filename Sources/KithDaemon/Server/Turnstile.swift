import Synchronization

/// Lets so many requests of one uid be worked on at once; the others wait their turn, so that nobody's haste is everybody's.
final class Turnstile: Sendable {
    private struct Line {
        var inside = 0
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let most: Int
    private let lines = Mutex<[UInt32: Line]>([:])

    init(most: Int) { self.most = most }

    func enter(_ uid: UInt32) async {
        let isIn = lines.withLock { lines in
            guard lines[uid, default: Line()].inside < most else { return false }
            lines[uid, default: Line()].inside += 1
            return true
        }
        if isIn { return }
        await withCheckedContinuation { continuation in
            let isIn = lines.withLock { lines in
                guard lines[uid, default: Line()].inside >= most else {
                    lines[uid, default: Line()].inside += 1
                    return true
                }
                lines[uid]?.waiting.append(continuation)
                return false
            }
            if isIn { continuation.resume() }
        }
    }

    func leave(_ uid: UInt32) {
        let next: CheckedContinuation<Void, Never>? = lines.withLock { lines in
            guard var line = lines[uid] else { return nil }
            // Whoever is next takes the place.
            if !line.waiting.isEmpty {
                let next = line.waiting.removeFirst()
                lines[uid] = line
                return next
            }
            line.inside -= 1
            lines[uid] = line.inside == 0 ? nil : line
            return nil
        }
        next?.resume()
    }
}
