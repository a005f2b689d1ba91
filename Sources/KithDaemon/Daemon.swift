import CKithShims
import FoundationEssentials
import Glibc
import KithCalendar
package import KithModel
import KithPlugins
import KithStore
import Logging
import ServiceLifecycle
import UnixSignals

/// The daemon, put together from top to bottom.
package enum Daemon {
    package static func run(_ settings: Settings) async throws(Refusal) {
        let started = WallClock.system.now()
        let error = kith_harden()
        guard error == 0 else { throw Refusal(.internalError, "The process can't be hardened: error \(error).") }
        var log = Logger(label: "kithd", factory: { StreamLogHandler.standardError(label: $0) })
        log.logLevel = Logger.Level(rawValue: settings.logLevel) ?? .notice

        let zones = ZoneDatabase(directory: settings.zoneDirectory)
        guard !zones.names.isEmpty else {
            throw Refusal(
                .unavailable, "\(settings.zoneDirectory) holds no list of time zones.", remedy: "install the tzdata package")
        }
        try SocketDirectory.prepare(for: settings.socket)
        let store = try Store(directory: settings.stateDirectory, masterKey: settings.masterKeyFile)
        defer { store.close() }

        let limits = ConnectionLimits()
        let count = ConnectionCount(limits: limits)
        // One core is the daemon's own.
        let lanes = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))) - 1)
        let host = PluginHost(worker: settings.pluginWorker, limits: settings.pluginLimits, lanes: lanes)
        let pump = Pump(
            turns: TurnService(store: store, clock: .system, zones: zones, host: host, identifiers: .system), store: store,
            clock: .system, lanes: lanes, log: log)
        let door = Door()
        try await door.learn(from: store)
        try await store.bringForgettingAbout()
        let services = Services(
            store: store, zones: zones, host: host, clock: .system, identifiers: .system, door: door,
            privacy: settings.privacy, log: log, hurry: { await pump.hurry($0) })
        await services.wishes.dropPast()
        try await BundledPlugins.bring(from: settings.pluginDirectory, services: services, log: log)
        var router = Router(log: log, readings: services.readings)
        services.register(on: &router, started: started, connections: { count.total })
        guard router.missing.isEmpty else {
            throw Refusal(.internalError, "Methods without a handler: \(router.missing.joined(separator: ", ")).")
        }
        let server = SocketServer(
            path: settings.socket, door: door, router: router, count: count, limits: limits,
            turnstile: Turnstile(most: limits.underWay), log: log,
            isReady: { [log] in
                unsafe kith_notify("READY=1")
                log.notice("ready", metadata: ["socket": "\(settings.socket)"])
            })
        let group = ServiceGroup(
            configuration: .init(
                services: [
                    .init(service: pump), .init(service: FigureClock(figures: services.figures, log: log)),
                    .init(service: ReminderClock(due: services.due, log: log)),
                    .init(service: server),
                ], gracefulShutdownSignals: [.sigterm, .sigint],
                logger: log))
        do { try await group.run() } catch {
            if let refusal = error as? Refusal { throw refusal }
            throw Refusal(
                .unavailable, "The socket \(settings.socket) can't be used: \(error).",
                remedy: "look at its folder, or name another with --socket")
        }
        unsafe kith_notify("STOPPING=1")
        log.notice("stopped")
    }
}

/// The folder of the socket: made where it is missing, for everybody to pass through.
enum SocketDirectory {
    static func prepare(for socket: String) throws(Refusal) {
        guard let slash = socket.lastIndex(of: "/"), slash != socket.startIndex else { return }
        let directory = String(socket[..<slash])
        if unsafe mkdir(directory, 0o755) != 0 && errno != EEXIST {
            throw Refusal(
                .unavailable, "The folder \(directory) of the socket can't be made.",
                remedy: "make it, or name another with --socket")
        }
        var status = stat()
        guard unsafe stat(directory, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            throw Refusal(.unavailable, "\(directory) is not a folder.", remedy: "name another socket with --socket")
        }
        // In a folder that others may write, another program could take the socket's place.
        let isShared = status.st_mode & 0o022 != 0 && status.st_mode & S_ISVTX == 0
        guard !isShared || status.st_uid == geteuid() && status.st_mode & 0o002 == 0 else {
            throw Refusal(
                .unavailable, "Others may write in \(directory), the folder of the socket.", remedy: "chmod go-w \(directory)")
        }
    }
}
