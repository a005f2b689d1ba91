import FoundationEssentials
package import KithCalendar
package import KithModel
import KithPlugins
package import KithStore

/// Reads what a turn begins with, and writes what came of it: effects, state and the deliveries' end in one transaction.
package struct TurnService: Sendable {
    let store: Store
    let clock: WallClock
    let zones: ZoneDatabase
    let host: PluginHost
    let identifiers: Identifiers
    /// Called between any two steps of a turn; tests let it fail there.
    private let between: @Sendable (Step) throws(Refusal) -> Void

    /// Where a turn may be cut short: before and after the call, within the transaction, before and after its commit.
    package enum Step: CaseIterable, Sendable { case prepared, called, ended, entered, written, committed }

    package init(
        store: Store, clock: WallClock, zones: ZoneDatabase, host: PluginHost, identifiers: Identifiers,
        between: @escaping @Sendable (Step) throws(Refusal) -> Void = { _ throws(Refusal) in }
    ) {
        (self.store, self.clock, self.zones) = (store, clock, zones)
        (self.host, self.identifiers, self.between) = (host, identifiers, between)
    }

    /// What is left to do there, and the computing that was used, in microseconds.
    package func take(_ place: PluginPlace) async throws(Refusal) -> (used: Int, rest: TurnOrder.Rest) {
        let now = clock.now()
        switch try await prepare(place, now: now) {
        case .nothing: return (0, .nothing)
        case .later(let time): return (0, .later(time))
        case .turn(let turn):
            try between(.prepared)
            let result = await host.lane(for: place.group).run(turn, now: now)
            try between(.called)
            if let fault = result.unavailable { host.note(fault.isStarved ? nil : fault.message) }
            let rest = result.steps.isEmpty && turn.unheard.isEmpty ? nil : try await finish(turn, result, now: now)
            try between(.committed)
            if result.unavailable != nil { return (result.cpuMicroseconds, .later(now.adding(seconds: 5))) }
            return (result.cpuMicroseconds, rest ?? .nothing)
        }
    }

    private enum Prepared: Sendable {
        case turn(Turn)
        case nothing
        case later(Instant)
    }

    private func prepare(_ place: PluginPlace, now: Instant) async throws(Refusal) -> Prepared {
        try await store.read(as: .daemon) { [zones] reading in
            guard let group = try reading.group(row: place.group),
                let row = try reading.installation(of: place.plugin, in: group), row.isEnabled,
                let bundle = try KnownContent.bundle(row.bundle, reading)
            else { return .nothing }
            let health = try reading.health(of: place.plugin, in: group).health
            guard !health.isQuarantined else { return .nothing }
            if let until = health.restsUntil, !health.mayRun("on", at: now) { return .later(until) }
            let most = health.failure == nil ? Turn.eventsMost : 1
            let waiting = try reading.deliveries(to: place.plugin, in: place.group, limit: most)
            guard !waiting.isEmpty else { return .nothing }
            let heard = bundle.manifest.provides[.on] ?? []
            let deliveries = waiting.filter { heard.contains($0.event.kind.rawValue) }
            let context = try reading.context(of: group, for: row, bundle.manifest, now: now, zones: zones)
            let kept = try reading.state(of: place.plugin, in: group)
            let state = kept.flatMap { kept in
                kept.version == bundle.manifest.stateVersion ? FrameCodec.value(Array(kept.content)[...]) : nil
            }
            return .turn(
                Turn(
                    group: group, row: row, bundle: bundle, deliveries: deliveries,
                    unheard: waiting.filter { !heard.contains($0.event.kind.rawValue) }, isFull: waiting.count == most,
                    hooks: try deliveries.map { try reading.hook($0.event, context: context, state: .null, zones: zones) },
                    state: state ?? .null, revision: kept?.revision ?? 0, context: context))
        }
    }

    /// Nothing of the turn stands where the plugin, its state or one of the deliveries changed meanwhile; it is taken again.
    private func finish(_ turn: Turn, _ result: Turn.Result, now: Instant) async throws(Refusal) -> TurnOrder.Rest {
        let plugin = turn.row.plugin
        return try await store.write(as: .daemon) { [self] writing in
            guard let group = try writing.reading.group(row: turn.group.row),
                try writing.reading.installation(of: plugin, in: group) == turn.row,
                try writing.reading.stateRevision(of: plugin, in: group) == turn.revision
            else { return .more }
            try pass(over: turn.unheard, plugin, group: group, now: now, writing)
            var health = try writing.reading.health(of: plugin, in: group)
            for step in result.steps {
                if let answer = step.answer {
                    guard try writing.end(step.delivery.id) else {
                        throw Refusal.conflict("Somebody else ended this delivery.")
                    }
                    try between(.ended)
                    try enter(answer.effects, at: step.delivery.event, turn, group: group, now: now, writing)
                    try between(.entered)
                }
                try note(step, in: &health, group: group, now: now, writing)
            }
            if let state = result.state {
                try writing.keep(
                    PluginState(
                        version: turn.bundle.manifest.stateVersion, content: Data(FrameCodec.bytes(state)),
                        revision: turn.revision + 1), of: plugin, in: group)
            }
            try writing.keep(health)
            try between(.written)
            if health.health.isQuarantined { return .nothing }
            if result.steps.last?.fault != nil { return .later(health.health.nextTry(after: now)) }
            // What came since the deliveries were read is announced by its own commit.
            return result.steps.count < turn.deliveries.count || turn.isFull ? .more : .nothing
        }
    }

    /// The journal says so, as where somebody skips one.
    private func pass(over unheard: [Delivery], _ plugin: String, group: GroupRow, now: Instant, _ writing: Writing) throws {
        for delivery in unheard where try writing.end(delivery.id) {
            try writing.record(
                Event(at: now, kind: .pluginSkipped, subject: plugin, facts: ["kind": delivery.event.kind.rawValue]),
                group: group)
        }
    }

    private func note(
        _ step: Turn.Step, in row: inout HealthRow, group: GroupRow, now: Instant, _ writing: Writing
    ) throws {
        try writing.note(step.call, fault: step.fault, in: &row, group: group, now: now)
    }

    /// Each once: an effect that this event and plugin entered before is passed over.
    private func enter(
        _ effects: [Effect], at event: Event, _ turn: Turn, group: GroupRow, now: Instant, _ writing: Writing
    ) throws {
        guard !effects.isEmpty else { return }
        for (position, effect) in effects.enumerated() {
            guard
                let entered = try writing.enterEffect(
                    effect.kind.rawValue, of: turn.row.plugin, event: event.sequence, position: position, group: group,
                    at: now)
            else { continue }
            try apply(effect, entered, turn, group: group, now: now, writing)
        }
        let kinds = Dictionary(grouping: effects, by: \.kind.rawValue).mapValues { String($0.count) }
        try writing.record(Event(at: now, kind: .pluginActed, subject: turn.row.plugin, facts: kinds), group: group)
    }

    private func apply(
        _ effect: Effect, _ entered: Int64, _ turn: Turn, group: GroupRow, now: Instant, _ writing: Writing
    ) throws {
        switch effect {
        case .remind(let to, let when, let text):
            let zone = try zones.requireZone(group.group.zone)
            let on: CivilDateTime =
                switch when {
                case .after(let span): turn.context.now.adding(minutes: span.minutes)
                case .at(let time): time
                }
            try writing.insert(
                DueRow(
                    id: identifiers.make(), origin: .effect(entered, bundle: turn.row.bundle), audience: to.description,
                    on: on, at: zone.resolve(on).instant, zone: zone.name, tzdata: zones.version, text: text), into: group)
        case .action(let text, let by):
            try writing.insertAction(identifiers.make(), text: text, by: by, effect: entered, into: group)
        case .signal(let text, let until):
            try writing.insertSignal(
                text, until: until ?? turn.context.now.date.adding(days: 14), effect: entered, into: group)
        case .agenda(let step): try writing.insertAddition(step, effect: entered, into: group)
        }
    }
}

extension Writing {
    /// Keeps a call with what came of it, and tells of a plugin that has to rest; `row` is to be kept afterwards.
    func note(
        _ call: CallRecord, fault: PluginFault?, in row: inout HealthRow, group: GroupRow, now: Instant
    ) throws {
        row.calls += 1
        row.peakBytes = max(row.peakBytes, call.peakBytes)
        try keep(call, of: row.plugin, in: group, number: row.calls)
        guard let fault else {
            // What was going on beside the call that crashed makes up for nothing: somebody has to look.
            if !row.health.isQuarantined { row.health.succeeded(call.hook) }
            return
        }
        row.faults[fault.errorClass.rawValue, default: 0] += 1
        let failure = PluginHealth.Failure(
            hook: call.hook, errorClass: fault.errorClass.rawValue, message: fault.message, at: now)
        let kind: EventKind
        switch row.health.failed(failure, isAlarming: fault.isAlarming) {
        case .none: return
        case .rests: kind = .pluginSuspended
        case .quarantined: kind = .pluginQuarantined
        }
        try record(
            Event(at: now, kind: kind, subject: row.plugin, facts: ["class": fault.errorClass.rawValue]), group: group)
    }
}
