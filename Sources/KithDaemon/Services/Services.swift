import KithCalendar
import KithModel
import KithStore

/// All services, sharing one store, one clock and one set of zones.
struct Services: Sendable {
    let store: Store
    let zones: ZoneDatabase
    let host: PluginHost
    let groups: GroupService
    let members: MemberService
    let schedule: ScheduleService
    let meetings: MeetingService
    let status: StatusService
    let plugins: PluginService
    let directories: DirectoryService
    let watch: WatchService

    init(store: Store, zones: ZoneDatabase, host: PluginHost, clock: WallClock, identifiers: Identifiers) {
        (self.store, self.zones, self.host) = (store, zones, host)
        groups = GroupService(store: store, clock: clock, identifiers: identifiers, zones: zones)
        members = MemberService(store: store, clock: clock, identifiers: identifiers)
        schedule = ScheduleService(store: store, clock: clock, identifiers: identifiers, zones: zones)
        meetings = MeetingService(
            store: store, clock: clock, zones: zones, agendas: AgendaService(store: store, host: host))
        status = StatusService(store: store, clock: clock, zones: zones, host: host)
        plugins = PluginService(store: store, clock: clock, host: host)
        directories = DirectoryService(store: store, clock: clock, identifiers: identifiers, zones: zones)
        watch = WatchService(store: store)
    }
}
