import KithCalendar
import KithModel
import KithStore
import Logging

/// All services, sharing one store, one clock and one set of zones.
struct Services: Sendable {
    let store: Store
    let zones: ZoneDatabase
    let host: PluginHost
    let groups: GroupService
    let life: GroupLifeService
    let members: MemberService
    let schedule: ScheduleService
    let meetings: MeetingService
    let dates: DatesService
    let closures: ClosureService
    let calendars: CalendarService
    let status: StatusService
    let plugins: PluginService
    let installs: InstallService
    let care: PluginCareService
    let insight: PluginInsightService
    let actions: ActionService
    let notes: NoteService
    let words: WordService
    let directories: DirectoryService
    let watch: WatchService
    let access: AccessService
    let readings: ReadingService
    let joining: JoiningService
    let sheets: SheetService
    let newcomers: NewcomerService
    let consents: ConsentService
    let me: MeService
    let figures: FigureService
    let ethics: EthicsService
    let resources: ResourceService
    let topics: TopicService
    let speakers: SpeakerService
    let cards: CardService
    let roles: RoleService
    let wishes: WishService
    let rota: RotaService
    let due: DueService
    let courier: CourierService
    let reminders: RemindService
    let reminding: RemindingService
    let outbox: OutboxService
    let models: ModelService
    let rubrics: RubricService
    let rounds: RoundService
    let checks: SelfCheckService

    /// - Parameter hurry: tells whoever brings events that a plugin may go on at once.
    init(
        store: Store, zones: ZoneDatabase, host: PluginHost, clock: WallClock, identifiers: Identifiers, door: Door,
        privacy: Privacy = Privacy(), log: Logger, hurry: @escaping @Sendable (PluginPlace) async -> Void
    ) {
        (self.store, self.zones, self.host) = (store, zones, host)
        groups = GroupService(store: store, clock: clock, identifiers: identifiers, zones: zones)
        life = GroupLifeService(store: store, clock: clock, identifiers: identifiers, zones: zones, groups: groups)
        members = MemberService(store: store, clock: clock, identifiers: identifiers)
        schedule = ScheduleService(store: store, clock: clock, identifiers: identifiers, zones: zones)
        meetings = MeetingService(
            store: store, clock: clock, zones: zones, agendas: AgendaService(store: store, zones: zones, host: host))
        dates = DatesService(store: store, clock: clock, identifiers: identifiers, zones: zones)
        closures = ClosureService(store: store, clock: clock, identifiers: identifiers, zones: zones)
        calendars = CalendarService(store: store, clock: clock, zones: zones)
        status = StatusService(store: store, clock: clock, zones: zones, host: host)
        plugins = PluginService(store: store)
        installs = InstallService(store: store, clock: clock, host: host, hurry: hurry)
        care = PluginCareService(store: store, clock: clock, hurry: hurry)
        insight = PluginInsightService(store: store, clock: clock, zones: zones, host: host)
        actions = ActionService(store: store, clock: clock, identifiers: identifiers, zones: zones)
        notes = NoteService(store: store, clock: clock, identifiers: identifiers, zones: zones)
        words = WordService(store: store)
        directories = DirectoryService(store: store, clock: clock, identifiers: identifiers, zones: zones)
        watch = WatchService(store: store)
        access = AccessService(store: store, clock: clock, door: door)
        readings = ReadingService(store: store, clock: clock, zones: zones, log: log)
        joining = JoiningService(store: store, clock: clock, zones: zones, members: members)
        sheets = SheetService(store: store, clock: clock)
        newcomers = NewcomerService(store: store)
        consents = ConsentService(store: store, clock: clock, identifiers: identifiers, zones: zones)
        me = MeService(
            store: store, clock: clock, identifiers: identifiers, zones: zones, keeper: SecretKeeper(), consents: consents,
            readings: readings, wishes: WishService(store: store, clock: clock, zones: zones))
        roles = RoleService(store: store, clock: clock, zones: zones)
        wishes = WishService(store: store, clock: clock, zones: zones)
        rota = RotaService(store: store, clock: clock, zones: zones)
        figures = FigureService(
            store: store, clock: clock, minimum: privacy.minimumCell, exportMinimum: privacy.minimumExport)
        ethics = EthicsService(store: store, clock: clock, zones: zones)
        resources = ResourceService(store: store, clock: clock, identifiers: identifiers, zones: zones)
        topics = TopicService(store: store, clock: clock, identifiers: identifiers, zones: zones)
        speakers = SpeakerService(store: store, clock: clock, identifiers: identifiers, zones: zones)
        cards = CardService(store: store, clock: clock)
        due = DueService(
            store: store, clock: clock, zones: zones, host: host, identifiers: identifiers,
            plans: PlanService(store: store, clock: clock, zones: zones, host: host, identifiers: identifiers))
        let watch = CourierWatch()
        courier = CourierService(store: store, clock: clock, zones: zones, due: due, watch: watch)
        reminders = RemindService(store: store, clock: clock, zones: zones, host: host, identifiers: identifiers)
        reminding = RemindingService(store: store, clock: clock, zones: zones)
        outbox = OutboxService(store: store, clock: clock, watch: watch)
        models = ModelService(store: store, clock: clock, zones: zones)
        rubrics = RubricService(store: store)
        checks = SelfCheckService(store: store, clock: clock, identifiers: identifiers, zones: zones)
        rounds = RoundService(
            store: store, clock: clock, identifiers: identifiers, zones: zones, host: host, minimum: privacy.minimumCell)
    }
}
