import KithCalendar
import KithModel
import KithPlugins
import KithStore

/// What comes of a reminder whose time has come, decided anew from how things stand then.
struct Verdict: Sendable {
    /// What it says, as asked for now; nil: our own words.
    var text: String?
    var audience: Audience
    /// The meeting that it is about.
    var meeting: PlannedMeeting?
    /// After that it is of no use.
    var until: Instant
}

extension Reading {
    /// - Parameter answers: what the plugins want now.
    /// - Returns: what is to be sent, or why nothing is, or when it is due by now.
    func decide(
        _ due: DueRow, in calendar: GroupCalendar, _ answers: Plans.Answers, now: Instant
    ) throws -> DueOutcome {
        let state = calendar.group.group.state
        guard state == .forming || state == .active else { return .dropped(.resting) }
        var meeting: PlannedMeeting?
        if let date = due.date {
            guard let found = calendar.meeting(date), found.state == .planned || found.state.isOpen || found.state == .closed
            else { return .dropped(.changed) }
            meeting = found
        }
        var verdict = Verdict(
            text: due.text, audience: Audience(due.audience) ?? .asked, meeting: meeting,
            until: due.at.adding(seconds: DueOutcome.useSeconds))
        // What is said before a meeting is of no use once it has begun.
        if let meeting, due.at < meeting.instant { verdict.until = meeting.instant }
        guard now <= verdict.until else { return .dropped(.late) }
        switch due.origin {
        case .plan(let plugin, let name, let key, _):
            guard let meeting else { return .dropped(.changed) }
            switch answers.found[Plans.Key(plugin: plugin, name: name, date: meeting.date)] {
            case .wanted(let reminders)?:
                guard let wanted = reminders.first(where: { $0.key == key }) else { return .dropped(.changed) }
                let at = wanted.time(of: meeting)
                // By a minute at least: what is due now does not wander.
                if at > now.adding(seconds: 60) { return .later(at) }
                (verdict.text, verdict.audience) = (wanted.text, wanted.to)
            case .fault?: return .dropped(.failed)
            case nil: return .dropped(.changed)
            }
        case .byHand:
            if let before = due.before, let meeting {
                let at = meeting.instant.adding(seconds: -Int64(before) * 60)
                if at > now.adding(seconds: 60) { return .later(at) }
            }
        case .effect: break
        }
        if verdict.meeting == nil, verdict.audience.wantsMeeting {
            verdict.meeting = calendar.open ?? calendar.next(after: now)
        }
        return .due(verdict)
    }
}

/// What comes of it.
enum DueOutcome: Sendable {
    case due(Verdict)
    /// Not yet: what it is about was moved.
    case later(Instant)
    case dropped(Delivering.Reason)

    /// Seconds for which something that is about no meeting is of use.
    static let useSeconds: Int64 = 2 * 86_400
}

extension Audience {
    /// Whom it means is told by the roles at a meeting.
    var wantsMeeting: Bool {
        switch self {
        case .facilitators, .roles, .role: true
        case .asked, .person: false
        }
    }
}
