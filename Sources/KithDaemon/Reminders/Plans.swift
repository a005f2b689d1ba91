import KithCalendar
import KithModel
import KithPlugins
import KithStore

/// What a group's plugins are asked about the reminders of its meetings, all of it read at one moment.
struct Plans: Sendable {
    /// One question: what does this reminder of this plugin want for this meeting?
    struct Question: Sendable {
        let plugin: PluginRow
        let bundle: Bundle
        let name: String
        let date: SeriesDate
        let hook: AgendaHook
    }

    /// What a plugin wants for a meeting, or why that is not known.
    enum Answer: Sendable {
        case wanted([PlannedReminder])
        case fault(PluginFault)
    }

    let group: GroupRow
    let calendar: GroupCalendar
    let questions: [Question]

    /// Days ahead for which reminders are planned: the farthest that one may be before its meeting, and a little.
    static let horizon = 62
    /// Days back, in which what was planned is still known.
    static let lookBack = 8
    /// Meetings of a group that are planned for at once.
    static let meetingsMost = 70
}

extension Reading {
    /// What is to be asked about a group's meetings from now on, or about some of them alone.
    func plans(of group: GroupRow, only dates: Set<SeriesDate>? = nil, now: Instant, zones: ZoneDatabase) throws -> Plans {
        let calendar = try calendar(of: group, now: now, zones: zones)
        let isLiving = group.group.state == .forming || group.group.state == .active
        guard isLiving else { return Plans(group: group, calendar: calendar, questions: []) }
        let today = try zones.requireZone(group.group.zone).civil(at: now).date
        let span =
            CivilDateTime(
                date: today.adding(days: -1), time: .midnight)..<CivilDateTime(
                date: today.adding(days: Plans.horizon), time: .midnight)
        let coming = calendar.meetings(in: span, limit: Plans.meetingsMost).filter { meeting in
            (meeting.state == .planned || meeting.state.isOpen) && (dates?.contains(meeting.date) ?? true)
        }
        guard !coming.isEmpty else { return Plans(group: group, calendar: calendar, questions: []) }
        var questions: [Plans.Question] = []
        for plugin in try plugins(serving: group) {
            guard let bundle = try KnownContent.bundle(plugin.bundle, self),
                let names = bundle.manifest.provides[.reminders], !names.isEmpty,
                try health(of: plugin.plugin, in: group).health.mayRun("reminders", at: now)
            else { continue }
            let context = try context(of: group, for: plugin, bundle.manifest, now: now, zones: zones, meeting: coming[0].date)
            for meeting in coming {
                var context = context
                if context.roles != nil { context.roles = try tokensOfRoles(on: meeting.date) }
                let hook = try self.hook(
                    about: meeting, of: group, context: context,
                    speaker: try hasGuest(at: meeting.date))
                questions += names.map {
                    Plans.Question(plugin: plugin, bundle: bundle, name: $0, date: meeting.date, hook: hook)
                }
            }
        }
        return Plans(group: group, calendar: calendar, questions: questions)
    }

    /// What a plugin is told of a meeting.
    func hook(
        about meeting: PlannedMeeting, of group: GroupRow, context: HookContext, speaker: Bool
    ) throws -> AgendaHook {
        AgendaHook(
            number: meeting.occurrence.number ?? group.held + 1, starts: meeting.startsAt, minutes: meeting.minutes,
            title: meeting.plan.series.title, someoneIsNew: try someoneIsNew(in: group),
            meetingsSinceReflection: group.meetingsSinceReflection,
            daysSinceReflection: group.reflectedOn.map { max(0, context.now.date.daysSinceEpoch - $0.daysSinceEpoch) },
            guestSpeaker: speaker, context: context)
    }
}

extension Plans {
    /// What came of asking: answers by question, and what the calls tell of each plugin.
    struct Answers: Sendable {
        var found: [Key: Answer] = [:]
        /// The last call of each plugin, and its fault where it had one.
        var calls: [String: (call: CallRecord, fault: PluginFault?)] = [:]
        /// The machine was too busy, or there is no worker: nothing was found out.
        var unavailable: PluginFault?
    }

    struct Key: Hashable, Sendable {
        var plugin: String
        var name: String
        var date: SeriesDate
    }

    /// Asks one after the other on the group's lane. A plugin that fails is not asked any more this time.
    func ask(_ host: PluginHost, now: Instant) async -> Answers {
        guard !questions.isEmpty else { return Answers() }
        let answers = await host.lane(for: group.row).run { [self] lane in ask(on: lane, now: now) }
        if let fault = answers.unavailable { host.note(fault.isStarved ? nil : fault.message) }
        return answers
    }

    private func ask(on lane: isolated PluginLane, now: Instant) -> Answers {
        var answers = Answers()
        for question in questions {
            let plugin = question.plugin.plugin
            let key = Key(plugin: plugin, name: question.name, date: question.date)
            if let fault = answers.calls[plugin]?.fault {
                answers.found[key] = .fault(fault)
                continue
            }
            let name = HookName.plan(question.name)
            let started = ContinuousClock.now
            do throws(PluginFault) {
                let outcome = try lane.call(
                    question.hook.call(name, for: question.bundle.manifest), of: question.bundle, hash: question.plugin.bundle,
                    group: "\(group.row)")
                answers.found[key] = .wanted(try PlannedReminder.list(outcome.value, at: name.subject))
                answers.calls[plugin] = (
                    CallRecord(
                        outcome, hook: name.description, event: nil, effects: [], now: now, wall: started.duration(to: .now)),
                    nil
                )
            } catch {
                answers.found[key] = .fault(error)
                guard error.isThePluginsOwn else {
                    answers.unavailable = error
                    return answers
                }
                answers.calls[plugin] = (
                    CallRecord(error, hook: name.description, event: nil, now: now, wall: started.duration(to: .now)), error
                )
            }
        }
        return answers
    }
}

extension Writing {
    /// Keeps what asking told of each plugin.
    func note(_ answers: Plans.Answers, group: GroupRow, now: Instant) throws {
        for (plugin, made) in answers.calls.sorted(by: { $0.key < $1.key }) {
            var health = try reading.health(of: plugin, in: group)
            try note(made.call, fault: made.fault, in: &health, group: group, now: now)
            try keep(health)
        }
    }
}

extension PlannedReminder {
    /// The moment at which it is due.
    func time(of meeting: PlannedMeeting) -> Instant {
        switch when {
        case .before(let span): meeting.instant.adding(seconds: -Int64(span.minutes) * 60)
        case .after(let span): meeting.end.adding(seconds: Int64(span.minutes) * 60)
        case .on(let days, let at):
            meeting.plan.zone.resolve(CivilDateTime(date: meeting.startsAt.date.adding(days: -days), time: at)).instant
        }
    }
}
