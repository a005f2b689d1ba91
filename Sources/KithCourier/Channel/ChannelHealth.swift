package import KithWire

/// Whether a channel carries or rests, and what becomes of its messages. Pure: time and chance are parameters.
///
/// ```
/// carries ──the channel is at fault, or nobody is there──▶ rests, twice as long each time ──▶ one message to see ──▶ carries
/// ```
package struct ChannelHealth: Sendable {
    /// For the log, once for each trouble and not for each message.
    package enum Report: Hashable, Sendable {
        case rests(seconds: Int, what: String, remedy: String?, isFault: Bool)
        /// As the other side asks, which is nobody's fault.
        case restsAsAsked(seconds: Int, what: String)
        case carriesAgain
    }

    package struct Ruling: Hashable, Sendable {
        package var settlements: [Settlement] = []
        package var report: Report?
        /// What else is in hand is not to be tried now.
        package var stops = false
        /// Seconds after which it is, where the other side named them.
        package var after: Int?
    }

    /// Bars in a row, from which on they are taken for the channel's fault.
    package static let mostBars = 3
    /// Doubts in a row after which no further message is risked for a while.
    package static let mostDoubts = 3

    /// Milliseconds on the clock that only passes; nil: it carries.
    package private(set) var restsUntil: Int64?
    /// It rested, and nothing has gone well since.
    package private(set) var isOnTrial = false
    package private(set) var sawFault = false
    private var rests = 0
    private var told: String?
    private var doubts = 0
    private var bars = 0
    /// Barred, and not yet known whether for a reason of their own.
    private var barred: [String] = []

    package init() {}

    package mutating func wake(at now: Int64) {
        if let until = restsUntil, until <= now { restsUntil = nil }
    }

    /// - Parameters:
    ///   - othersInHand: messages of this channel that are still to come to an end.
    ///   - chance: 0 up to 1.
    package mutating func rule(
        _ handover: Handover, on message: String, othersInHand: Int, at now: Int64, chance: Double
    ) -> Ruling {
        var ruling = judge(handover, on: message, at: now, chance)
        if othersInHand == 0 || ruling.stops { ruling.settlements += release() }
        return ruling
    }

    /// No other message is in hand to judge the barred ones by; their count goes on.
    package mutating func release() -> [Settlement] {
        defer { barred = [] }
        return barred.map { Settlement(message: $0, outcome: "refused") }
    }

    private mutating func judge(_ handover: Handover, on message: String, at now: Int64, _ chance: Double) -> Ruling {
        switch handover.verdict {
        case .accepted:
            var ruling = Ruling(settlements: endBars() + [Settlement(message: message, outcome: "accepted")])
            ruling.report = told == nil ? nil : .carriesAgain
            (rests, told, isOnTrial, doubts) = (0, nil, false, 0)
            return ruling
        case .refused:
            return Ruling(settlements: endBars() + [Settlement(message: message, outcome: "refused")])
        case .later(let after):
            return Ruling(settlements: [Settlement(message: message, outcome: "later", after: after)])
        case .busy(let seconds): return restAsAsked(seconds, message, handover.what, at: now)
        case .barred: return bar(message, handover, at: now, chance)
        case .inDoubt:
            doubts += 1
            let settlement = Settlement(message: message, outcome: "in_doubt")
            guard isOnTrial || doubts >= ChannelHealth.mostDoubts else { return Ruling(settlements: [settlement]) }
            return rest(
                [settlement], "Several messages in a row may have arrived or not: \(handover.what).", nil, isFault: false,
                at: now, chance)
        case .unsent:
            return rest([later(message)], "Nothing goes out: \(handover.what).", nil, isFault: false, at: now, chance)
        case .misconfigured:
            return rest([later(message)], handover.what, handover.remedy, isFault: true, at: now, chance)
        }
    }

    /// Another message got through to an answer of its own, so the barred ones were barred for theirs.
    private mutating func endBars() -> [Settlement] {
        bars = 0
        return release()
    }

    private mutating func bar(_ message: String, _ handover: Handover, at now: Int64, _ chance: Double) -> Ruling {
        barred.append(message)
        bars += 1
        // On trial one is enough: the next would be barred as well, and pay for it.
        guard isOnTrial || bars >= ChannelHealth.mostBars else { return Ruling() }
        let held = barred.map(later)
        (barred, bars) = ([], 0)
        return rest(
            held, "The server bars one message after the other, so it is not their fault: \(handover.what).",
            "ask whoever runs the server why it does not take our mail; --test-to shows its words", isFault: true, at: now,
            chance)
    }

    private mutating func restAsAsked(_ seconds: Int, _ message: String, _ what: String, at now: Int64) -> Ruling {
        let (until, wasResting) = (now + Int64(seconds) * 1000, restsUntil != nil)
        // Of several answers the one that asks for most.
        (isOnTrial, restsUntil) = (true, max(restsUntil ?? until, until))
        let settlement = Settlement(message: message, outcome: "later", after: seconds)
        let report = wasResting ? nil : Report.restsAsAsked(seconds: seconds, what: what)
        return Ruling(settlements: [settlement], report: report, stops: true, after: seconds)
    }

    private func later(_ message: String) -> Settlement { Settlement(message: message, outcome: "later") }

    private mutating func rest(
        _ settlements: [Settlement], _ what: String, _ remedy: String?, isFault: Bool, at now: Int64, _ chance: Double
    ) -> Ruling {
        // Several connections fail together: that is one rest.
        guard restsUntil == nil else { return Ruling(settlements: settlements, stops: true) }
        // A fault waits for somebody; a server that is away mostly comes back by itself.
        let (first, longest) = isFault ? (60, 3600) : (5, 300)
        let doubled = min(first << min(rests, 10), longest)
        let seconds = max(1, Int(Double(doubled) * (0.75 + min(max(0, chance), 1) / 2)))
        rests += 1
        (isOnTrial, restsUntil) = (true, now + Int64(seconds) * 1000)
        sawFault = sawFault || isFault
        defer { told = what }
        let report = Report.rests(seconds: seconds, what: what, remedy: remedy, isFault: isFault)
        return Ruling(settlements: settlements, report: told == what ? nil : report, stops: true)
    }
}
