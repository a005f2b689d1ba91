import Foundation
import KithDaemon
import KithModel
import KithStore
import KithWire
import Testing

/// Plans, due rows, outbox and courier through random weeks: meetings are moved and cancelled, people change their minds, the
/// daemon is killed and goes on from what lay on the disk, couriers vanish with and without having sent. Held against plain
/// lists of what a mail server took.
@Suite(.serialized) struct RemindCrashTests {
    private static let seeds: [Int] = {
        func asked(_ name: String) -> Int? { ProcessInfo.processInfo.environment[name].flatMap { Int($0) } }
        return asked("KITH_SEED").map { [$0] } ?? (0..<(asked("KITH_HISTORIES") ?? 6)).map { _ in .random(in: 1...1_000_000_000) }
    }()

    @Test(arguments: seeds) func `every reminder reaches each person once, whatever crashes when`(seed: Int) async throws {
        var world = try await RemindWorld(seed: seed)
        for _ in 0..<(24 * 21) { try await world.hour() }
        try await world.check()
    }
}

/// One group, three people, a reminder the day before, and a mail server that writes down what it took.
private struct RemindWorld {
    private var bench: RemindBench
    private var random: Luck
    /// Message, address and what it was about, in the order in which the server took it.
    private var taken: [(message: String, address: String, about: String)] = []
    /// A courier vanished after it had sent this and before it told.
    private var untold: Set<String> = []
    /// When each meeting begins by now, by its first date; nil: cancelled.
    private var meetings: [String: String?] = [:]
    private var minute = 0

    private static let people = ["kind-heron", "calm-wren", "shy-fox"]

    init(seed: Int) async throws {
        random = Luck(seed)
        bench = try RemindBench(now: "2026-11-21T12:00")
        try await bench.addGroup("harbour", zone: "UTC")
        for handle in RemindWorld.people {
            try await bench.addPerson(
                handle, to: "harbour", Reminding(wish: .meetings, quietFrom: .hour(0), quietUntil: .hour(0), most: 10))
        }
        try await bench.install("eve", reminders: "return {{ key = 'eve', to = 'asked', before = '24h' }}")
        for week in 0..<3 { meetings[RemindWorld.day(24 + 7 * week)] = "18:30" }
    }

    private static func day(_ number: Int) -> String {
        number <= 30 ? "2026-11-\(number)" : "2026-12-0\(number - 30)"
    }

    /// Something happens, or nothing; then things go on as they do.
    mutating func hour() async throws {
        bench.pass(hours: 1)
        switch Int.random(in: 0..<60, using: &random) {
        case 0: try await move()
        case 1: try await cancel()
        case 2, 3: try die()
        case 4: _ = try await bench.due.tick()
        case 5: bench.pass(minutes: Int64.random(in: 1...59, using: &random))
        default: break
        }
        try await carry()
    }

    /// To another hour of the same day, each only once, so that what is said tells for which plan.
    private mutating func move() async throws {
        guard let (day, time) = upcoming().randomElement(using: &random), time == "18:30" else { return }
        let hour = Int.random(in: 19...22, using: &random)
        var asked = MeetingMove.Parameters(meeting: "harbour@\(day)")
        asked.at = "\(hour):15"
        _ = try await bench.dates.move(asked, by: .daemon)
        meetings[day] = .some("\(hour):15")
    }

    private mutating func cancel() async throws {
        guard let (day, _) = upcoming().randomElement(using: &random) else { return }
        _ = try await bench.dates.cancel(MeetingDecision(meeting: "harbour@\(day)"), by: .daemon)
        meetings[day] = .some(nil)
    }

    private func upcoming() -> [(day: String, time: String)] {
        let today = bench.now.utc.date.description
        return meetings.compactMap { day, time in time.flatMap { day > today ? (day, $0) : nil } }.sorted { $0.day < $1.day }
    }

    /// The daemon goes on from what a `kill -9` would have left.
    private mutating func die() throws { bench = try bench.reborn() }

    /// A courier comes by: it sends all, or vanishes before or after sending, or the server is not there.
    private mutating func carry() async throws {
        let messages = try await bench.claim(limit: Int.random(in: 1...5, using: &random))
        for message in messages {
            let about = String(message.text.prefix { $0 != "." })
            switch Int.random(in: 0..<12, using: &random) {
            case 0:
                // Sent, and nobody was told.
                take(message, about)
                untold.insert(message.message)
            case 1: break
            case 2: try await bench.settle([message], "later")
            case 3:
                // The line broke after the last dot: it may or may not have been taken.
                if Bool.random(using: &random) { take(message, about) }
                untold.insert(message.message)
                try await bench.settle([message], "in_doubt")
            default:
                take(message, about)
                try await bench.settle([message])
            }
            if Int.random(in: 0..<20, using: &random) == 0 { try die() }
        }
    }

    private mutating func take(_ message: CourierMessage, _ about: String) {
        taken.append((message.message, message.address, about))
    }

    func check() async throws {
        let times = Dictionary(grouping: taken, by: \.message).mapValues(\.count)
        for (message, count) in times {
            #expect(count <= (untold.contains(message) ? 2 : 1), "\(message) went out \(count) times")
        }
        // Of one plan of one meeting nobody gets two messages.
        let plans = Dictionary(grouping: taken) { "\($0.address) \($0.about)" }.mapValues { Set($0.map(\.message)).count }
        for (plan, count) in plans { #expect(count == 1, "\(plan): \(count) messages") }
        // And of a meeting that takes place everybody got one as it was planned in the end, unless it was lost for good on the way,
        // which the outbox tells.
        let row = try await bench.group("harbour")
        let left = try await bench.store.read(as: .daemon) { reading in
            try reading.messages(of: row, Delivering.State.allCases, limit: 1000)
        }
        let lost = left.count { $0.delivering.state != .sent }
        var missing = 0
        for (day, time) in meetings {
            guard let time, let date = CivilDate(day) else { continue }
            for handle in RemindWorld.people {
                let wanted = "\(Labels().moment(CivilDateTime(date: date, time: CivilTime(time) ?? .midnight)))"
                if !taken.contains(where: { $0.address.hasPrefix(handle) && $0.about.hasSuffix(wanted) }) { missing += 1 }
            }
        }
        #expect(missing <= lost, "\(missing) missing, \(lost) lost")
        // Nothing of what was cancelled before its reminder was due.
        for (day, time) in meetings where time == nil {
            guard let date = CivilDate(day) else { continue }
            let about = taken.filter { $0.about.contains(Labels().date(date)) }
            #expect(Set(about.map(\.message)).count <= 2 * RemindWorld.people.count)
        }
    }
}
