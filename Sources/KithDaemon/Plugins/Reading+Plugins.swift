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

    /// What surrounds a call of a plugin in a group, with no more in it than the plugin asks for.
    func context(
        of group: GroupRow, for row: PluginRow, _ manifest: Manifest, now: Instant, zones: ZoneDatabase
    ) throws -> HookContext {
        let zone = try zones.requireZone(group.group.zone)
        var next: HookContext.NextMeeting?
        if manifest.reads.contains(.meeting) {
            let calendar = try calendar(of: group, now: now, zones: zones)
            next = (calendar.open ?? calendar.next(after: now)).map { meeting in
                HookContext.NextMeeting(
                    starts: meeting.key, minutes: meeting.plan.series.minutes, title: meeting.plan.series.title)
            }
        }
        return HookContext(
            group: group.group, now: zone.civil(at: now),
            settings: manifest.valuesInForce(of: try settings(of: row.plugin, group: group)),
            askMe: manifest.reads.contains(.people) ? try tokensToAsk(in: group) : [], next: next,
            ethics: try ethicsDates(of: group).map { dates in
                let days = zone.civil(at: now).date.daysSinceEpoch - dates.looked.daysSinceEpoch
                return HookContext.Ethics(version: dates.version, adopted: dates.adopted, days: max(0, days))
            })
    }

    /// An event of a group as its plugins hear of it. Who it is about is told of people who come to the group: not of
    /// somebody who only asked, nor of somebody who has left by then.
    func hook(_ event: Event, context: HookContext, state: PluginValue, zones: ZoneDatabase) throws -> EventHook {
        let zone = try zones.requireZone(context.group.zone)
        let isAboutMember = event.kind.rawValue.hasPrefix("member.")
        return EventHook(
            kind: event.kind.rawValue, at: zone.civil(at: event.at), subject: isAboutMember ? nil : event.subject,
            person: try isAboutMember ? event.subject.flatMap { try comes($0) ? personToken($0) : nil } : nil, facts: event.facts,
            context: context,
            state: state, origin: "\(context.group.id)/\(event.sequence)")
    }
}
