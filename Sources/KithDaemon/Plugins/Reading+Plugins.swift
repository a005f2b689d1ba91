import KithCalendar
import KithModel
import KithPlugins
import KithStore

extension Reading {
    /// The installation that serves a group: its own, else the one for all; nil where there is none.
    func installation(of plugin: String, in group: GroupRow) throws -> PluginRow? {
        let rows = try plugins(named: plugin)
        return rows.first { $0.group == group.row } ?? rows.first { $0.group == nil }
    }

    /// The installations that serve a group: its own before one for all of the same name, and only what is switched on. With
    /// nil those for all.
    func plugins(serving group: GroupRow?) throws -> [PluginRow] {
        let rows = try group.map(plugins(of:)) ?? plugins().filter { $0.group == nil }
        let own = Set(rows.filter { $0.group != nil }.map(\.plugin))
        return rows.filter { $0.isEnabled && ($0.group != nil || !own.contains($0.plugin)) }
    }

    /// What surrounds a call of a plugin in a group, with no more in it than the plugin asks for.
    func context(
        of group: GroupRow, for row: PluginRow, _ manifest: Manifest, now: Instant, zones: ZoneDatabase,
        meeting asked: SeriesDate? = nil
    ) throws -> HookContext {
        let civil = try zones.requireZone(group.group.zone).civil(at: now)
        let readsRoles = manifest.reads.contains(.roles)
        var coming: PlannedMeeting?
        if manifest.reads.contains(.meeting) || (readsRoles && asked == nil) {
            let calendar = try calendar(of: group, now: now, zones: zones)
            coming = calendar.open ?? calendar.next(after: now)
        }
        let next = coming.map { meeting in
            HookContext.NextMeeting(
                starts: meeting.key, minutes: meeting.plan.series.minutes, title: meeting.plan.series.title)
        }
        let date = asked ?? coming?.date
        return HookContext(
            group: group.group, now: civil,
            settings: manifest.valuesInForce(of: try settings(of: row.plugin, group: group)),
            roles: readsRoles ? try date.map(tokensOfRoles(on:)) ?? [:] : nil,
            askMe: manifest.reads.contains(.people) ? try tokensToAsk(in: group, on: civil.date) : [],
            next: manifest.reads.contains(.meeting) ? next : nil,
            ethics: try ethicsDates(of: group).map { dates in
                let days = civil.date.daysSinceEpoch - dates.looked.daysSinceEpoch
                return HookContext.Ethics(version: dates.version, adopted: dates.adopted, days: max(0, days))
            },
            models: manifest.reads.contains(.models) ? try modelsToTalkAbout(in: group) : [])
    }

    /// What a group chose, without what is off, what is gone, what is only there to be known, and what speaks of a service:
    /// that is not asked of people at a meeting.
    private func modelsToTalkAbout(in group: GroupRow) throws -> [HookContext.ChosenModel] {
        let chosen = try chosenModels(of: group)
        guard !chosen.isEmpty else { return [] }
        let catalogue = try ModelCatalogue(self, for: group)
        return chosen.compactMap { id in
            guard let entry = catalogue.entries.first(where: { $0.id == id }), !entry.isOff, !entry.model.isInformation,
                entry.model.audience != .service
            else { return nil }
            return HookContext.ChosenModel(name: entry.name, title: entry.model.title, questions: entry.model.prompts)
        }
    }

    /// An event of a group as its plugins hear of it. Who it is about is told of people who come to the group: not of
    /// somebody who only asked, nor of somebody who has left by then.
    func hook(_ event: Event, context: HookContext, state: PluginValue, zones: ZoneDatabase) throws -> EventHook {
        let zone = try zones.requireZone(context.group.zone)
        let isAboutMember = event.kind.rawValue.hasPrefix("member.")
        var context = context
        if context.roles != nil, event.kind.rawValue.hasPrefix("meeting."),
            let date = try event.subject.flatMap({ try seriesDate(named: $0) })
        {
            context.roles = try tokensOfRoles(on: date)
        }
        return EventHook(
            kind: event.kind.rawValue, at: zone.civil(at: event.at), subject: isAboutMember ? nil : event.subject,
            person: try isAboutMember ? event.subject.flatMap { try comes($0) ? personToken($0) : nil } : nil, facts: event.facts,
            context: context,
            state: state, origin: "\(context.group.id)/\(event.sequence)")
    }
}
