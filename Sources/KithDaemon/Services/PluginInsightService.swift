import FoundationEssentials
import KithCalendar
import KithModel
import KithPlugins
import KithStore
import KithWire

/// What plugins did, what it took, and what they would do.
struct PluginInsightService: Sendable {
    let store: Store
    let clock: WallClock
    let zones: ZoneDatabase
    let host: PluginHost

    func log(_ asked: PluginLog.Parameters, by viewer: Viewer) async throws(Refusal) -> PluginLog.Result {
        let limit = try Paging.limit(asked.limit, usual: 20, most: 100)
        return try await store.read(as: viewer) { reading in
            _ = try reading.requirePlugin(asked.plugin)
            let groups =
                try asked.group.map { [try reading.requireServed($0, by: asked.plugin)] }
                ?? reading.health(of: asked.plugin, limit: 1000).compactMap { try reading.group(row: $0.group) }
            var calls: [(at: Instant, view: CallView)] = []
            for group in groups {
                for call in try reading.calls(of: asked.plugin, in: group, limit: limit) {
                    calls.append((call.at, try reading.view(call, in: group)))
                }
            }
            calls.sort { $0.at < $1.at }
            return PluginLog.Result(calls: calls.suffix(limit).map(\.view))
        }
    }

    func stats(_ asked: PluginStats.Parameters, by viewer: Viewer) async throws(Refusal) -> PluginStats.Result {
        try await store.read(as: viewer) { reading in
            let group = try asked.group.map(reading.requireGroup)
            if let plugin = asked.plugin {
                _ = try group.map { [try reading.requireServing(plugin, in: $0)] } ?? reading.requirePlugin(plugin)
            }
            let rows = try reading.health(of: asked.plugin, in: group, limit: 1000)
            return PluginStats.Result(
                stats: try rows.compactMap { row in
                    guard let group = try reading.group(row: row.group),
                        let installed = try reading.installation(of: row.plugin, in: group)
                    else { return nil }
                    let cpu = try reading.calls(of: row.plugin, in: group).map(\.cpuMicroseconds).sorted()
                    return PluginStatsView(
                        plugin: row.plugin, group: group.group.handle.description, calls: row.calls, faults: row.faults,
                        p50Us: cpu.isEmpty ? 0 : cpu[(cpu.count - 1) / 2],
                        p99Us: cpu.isEmpty ? 0 : cpu[(cpu.count - 1) * 99 / 100], peakBytes: row.peakBytes,
                        waiting: try reading.countWaiting(for: row.plugin, in: group),
                        state: row.state(isEnabled: installed.isEnabled))
                })
        }
    }

    func watch(
        _ asked: PluginWatch.Parameters, by viewer: Viewer, present: @escaping @Sendable () async -> Viewer
    ) async throws(Refusal) -> (PluginWatch.Result, EventStream) {
        let store = store
        let plugin = asked.plugin
        let (group, start) = try await store.read(as: viewer) { reading in
            _ = try reading.requirePlugin(plugin)
            return (try asked.group.map { try reading.requireServed($0, by: plugin) }, try reading.newestCall())
        }
        let stream: EventStream = { send in
            // Listening begins before the first look, so nothing falls between the two.
            let commits = store.commits.listen()
            var seen = start
            try await PluginInsightService.send(plugin, group, after: &seen, store, present, send)
            for await _ in commits { try await PluginInsightService.send(plugin, group, after: &seen, store, present, send) }
        }
        return (PluginWatch.Result(plugin: plugin), stream)
    }

    private static func send(
        _ plugin: String, _ group: GroupRow?, after seen: inout Int64, _ store: Store, _ present: @Sendable () async -> Viewer,
        _ send: @Sendable (Data) async throws -> Void
    ) async throws {
        while true {
            let from = seen
            let viewer = await present()
            guard viewer.seesAny(of: group?.row) else { throw CancellationError() }
            let (views, newest) = try await store.read(as: viewer) { reading in
                let calls = try reading.calls(of: plugin, in: group, after: from)
                return (try calls.map { try reading.view($0.call, in: $0.group) }, calls.last?.id)
            }
            for view in views { try await send(try LineCodec.encode(Notification(method: "call", params: view))) }
            guard let newest else { return }
            seen = newest
        }
    }

    func call(_ asked: PluginCall.Parameters, by viewer: Viewer) async throws(Refusal) -> PluginCall.Result {
        let now = clock.now()
        let given = try asked.files.map { files throws(Refusal) in try Bundle(base64: files) }
        let (call, bundle) = try await store.read(as: viewer) { [self] reading in
            let group = try reading.requireGroup(asked.group)
            let row = try reading.requireServing(asked.plugin, in: group)
            let bundle = try given ?? reading.requireBundle(row)
            return (try prepare(asked, reading, group, row, bundle.manifest, now: now), bundle)
        }
        let started = ContinuousClock.now
        do throws(PluginFault) {
            let outcome = try await host.runApart(call, of: bundle)
            return PluginCall.Result(
                result: JSONValue(outcome.value), logs: outcome.logs, cpuUs: outcome.cpuMicroseconds,
                wallUs: started.duration(to: .now).microseconds, peakBytes: outcome.peakBytes)
        } catch {
            return PluginCall.Result(
                result: nil, fault: error.errorClass.rawValue, message: error.message, logs: [], cpuUs: 0,
                wallUs: started.duration(to: .now).microseconds, peakBytes: 0)
        }
    }

    private func prepare(
        _ asked: PluginCall.Parameters, _ reading: Reading, _ group: GroupRow, _ row: PluginRow, _ manifest: Manifest,
        now: Instant
    ) throws -> HookCall {
        let hook = try HookName(asked.hook, in: manifest)
        let context = try reading.context(of: group, for: row, manifest, now: now, zones: zones)
        switch hook.declaration {
        case .on:
            let kept = try reading.state(of: row.plugin, in: group)
            let state = kept.flatMap { FrameCodec.value(Array($0.content)[...]) } ?? .null
            var event = EventHook(
                kind: hook.path[1], at: context.now, subject: nil, person: nil,
                facts: EventKind(rawValue: hook.path[1])?.sampleFacts ?? [:], context: context, state: state,
                origin: "\(group.group.id)/call")
            if let given = asked.event { try event.take(PluginValue(given)) }
            return event.call(for: manifest)
        case .agenda, .plan:
            let calendar = try reading.calendar(of: group, now: now, zones: zones)
            guard let meeting = calendar.open ?? calendar.next(after: now) else {
                throw Refusal.notFound(
                    "\(group.group.handle) has no meeting planned.",
                    remedy: "kith meeting schedule \(group.group.handle) --every week --on tue --at 18:30")
            }
            return AgendaHook(
                number: meeting.occurrence.number ?? group.held + 1, starts: meeting.key,
                minutes: meeting.plan.series.minutes, title: meeting.plan.series.title,
                someoneIsNew: try reading.someoneIsNew(in: group), meetingsSinceReflection: group.meetingsSinceReflection,
                daysSinceReflection: group.reflectedOn.map { max(0, context.now.date.daysSinceEpoch - $0.daysSinceEpoch) },
                guestSpeaker: meeting.occurrence.guestSpeaker, context: context
            ).call(hook, for: manifest)
        default:
            var call = HookCall.sample(hook, manifest: manifest)
            call.arguments["ctx"] = context.value(for: manifest)
            return call
        }
    }

    func replay(_ asked: PluginReplay.Parameters, by viewer: Viewer) async throws(Refusal) -> PluginReplay.Result {
        let limit = try Paging.limit(asked.last, usual: 20, most: 200)
        let now = clock.now()
        let given = try asked.files.map { files throws(Refusal) in try Bundle(base64: files) }
        let (bundle, past) = try await store.read(as: viewer) { [self] reading in
            let group = try reading.requireGroup(asked.group)
            let row = try reading.requireServing(asked.plugin, in: group)
            let bundle = try given ?? reading.requireBundle(row)
            let kinds = bundle.manifest.provides[.on] ?? []
            let context = try reading.context(of: group, for: row, bundle.manifest, now: now, zones: zones)
            let events = try reading.lastEvents(of: kinds, in: group, limit: limit)
            return (
                bundle,
                try events.map { event in
                    (
                        event, try reading.hook(event, context: context, state: .null, zones: zones),
                        try reading.effects(of: row.plugin, at: event.sequence)
                    )
                }
            )
        }
        var state: PluginValue = .null
        var views: [ReplayView] = []
        for (event, hook, did) in past {
            var hook = hook
            hook.state = state
            var view = ReplayView(at: event.at.description, kind: event.kind.rawValue, did: did, logs: [])
            do throws(PluginFault) {
                let outcome = try await host.runApart(hook.call(for: bundle.manifest), of: bundle)
                state = try EventAnswer(outcome.value, kind: hook.kind, bundle.manifest).state ?? state
                view.would = outcome.value["effects"].map(JSONValue.init)
                view.logs = outcome.logs
            } catch {
                view.fault = error.message
            }
            views.append(view)
        }
        return PluginReplay.Result(events: views, state: state == .null ? nil : JSONValue(state))
    }
}

extension EventHook {
    /// What somebody who tries a hook says of the event.
    fileprivate mutating func take(_ given: PluginValue) throws(Refusal) {
        guard let fields = given.map else { throw .invalid("event", "An event is an object.") }
        for (name, value) in fields {
            switch (name, value) {
            case ("subject", .string(let text)): subject = text
            case ("person", .string(let text)): person = text
            case ("at", .string(let text)):
                guard let time = CivilDateTime(text) else {
                    throw .invalid("event.at", "'\(text.prefix(40))' is not a time such as 2026-11-24T20:31.")
                }
                at = time
            case ("facts", _):
                guard let members = value.map else { throw .invalid("event.facts", "Facts are an object of texts.") }
                facts = members.mapValues { $0.string ?? $0.plain }
            default:
                throw .invalid(
                    "event.\(name.prefix(40))", "An event has at, subject, person and facts, not '\(name.prefix(40))'.")
            }
        }
    }
}

extension Reading {
    fileprivate func view(_ call: CallRecord, in group: GroupRow) throws -> CallView {
        CallView(
            at: call.at.description, group: group.group.handle.description, hook: call.hook, event: call.event,
            fault: call.errorClass, message: call.message, effects: call.effects, cpuUs: call.cpuMicroseconds,
            wallUs: call.wallMicroseconds, peakBytes: call.peakBytes, logs: call.logs)
    }
}
