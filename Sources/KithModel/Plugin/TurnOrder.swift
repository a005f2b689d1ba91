/// Whose turn it is: groups go round, each plugin of a group in its turn, one turn of a group at a time.
///
/// A group that used more computing than a round gives waits out as many rounds, so one with a slow plugin and thousands of
/// events takes from another at most the turn that is going on.
package struct TurnOrder: Sendable {
    /// What is left to do where a turn has ended.
    package enum Rest: Hashable, Sendable {
        case nothing
        case more
        /// Not before then.
        case later(Instant)
    }

    private struct Group {
        /// Plugins with something to do, in the order of their turns.
        var plugins: [String] = []
        var isBusy = false
        var isQueued = false
        /// Microseconds used beyond what the rounds gave.
        var debt: Int64 = 0
    }

    /// Microseconds of computing that a round gives a group.
    package static let round: Int64 = 20_000

    private var groups: [Int64: Group] = [:]
    private var queue: [Int64] = []
    private var head = 0
    private var later: [PluginPlace: Instant] = [:]
    /// When the first of those that wait for their time may go on; nil where none does.
    package private(set) var wakesAt: Instant?

    package init() {}

    package var isEmpty: Bool { groups.isEmpty && later.isEmpty }

    /// Something waits there. A place that waits for its time goes on waiting for it.
    package mutating func add(_ place: PluginPlace) {
        guard later[place] == nil else { return }
        enqueue(place)
    }

    /// It may go on at once, whatever it waited for.
    package mutating func hurry(_ place: PluginPlace) {
        later[place] = nil
        enqueue(place)
    }

    /// What waits until then may go on, whatever the clock says: whoever slept so long by a clock that nobody sets tells it.
    package mutating func release(through time: Instant) {
        guard let wakesAt, wakesAt <= time else { return }
        for (place, until) in later where until <= time {
            later[place] = nil
            enqueue(place)
        }
        self.wakesAt = later.values.min()
    }

    /// The place whose turn begins now.
    package mutating func next(at now: Instant) -> PluginPlace? {
        release(through: now)
        while head < queue.count {
            let id = queue[head]
            head += 1
            guard var group = groups[id] else { continue }
            if group.debt > TurnOrder.round, head < queue.count {
                group.debt -= TurnOrder.round
                groups[id] = group
                queue.append(id)
                continue
            }
            group.isQueued = false
            guard !group.plugins.isEmpty else {
                groups[id] = nil
                continue
            }
            group.isBusy = true
            group.debt = max(0, group.debt - TurnOrder.round)
            let plugin = group.plugins.removeFirst()
            groups[id] = group
            compact()
            return PluginPlace(group: id, plugin: plugin)
        }
        compact()
        return nil
    }

    /// The turn has ended; `used` is the computing that it took, in microseconds.
    package mutating func finish(_ place: PluginPlace, used: Int, _ rest: Rest) {
        var group = groups[place.group] ?? Group()
        group.isBusy = false
        group.debt += Int64(used)
        switch rest {
        // What came meanwhile is in the group's list by itself.
        case .nothing: break
        case .more: if !group.plugins.contains(place.plugin) { group.plugins.append(place.plugin) }
        case .later(let time):
            group.plugins.removeAll { $0 == place.plugin }
            later[place] = time
            wakesAt = min(wakesAt ?? time, time)
        }
        groups[place.group] = group
        queueUp(place.group)
    }

    private mutating func enqueue(_ place: PluginPlace) {
        var group = groups[place.group] ?? Group()
        if !group.plugins.contains(place.plugin) { group.plugins.append(place.plugin) }
        groups[place.group] = group
        queueUp(place.group)
    }

    private mutating func queueUp(_ id: Int64) {
        guard var group = groups[id], !group.isBusy, !group.isQueued else { return }
        if group.plugins.isEmpty {
            groups[id] = nil
            return
        }
        group.isQueued = true
        groups[id] = group
        queue.append(id)
    }

    private mutating func compact() {
        guard head > 1024, head * 2 > queue.count else { return }
        queue.removeFirst(head)
        head = 0
    }
}
