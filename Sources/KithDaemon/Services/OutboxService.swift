package import KithModel
package import KithStore
package import KithWire

/// Messages on their way out, for whoever keeps the group; what they say is told to nobody but whom they are for.
package struct OutboxService: Sendable {
    let store: Store
    let clock: WallClock
    let watch: CourierWatch

    package init(
        store: Store, clock: WallClock, watch: CourierWatch
    ) {
        self.store = store
        self.clock = clock
        self.watch = watch
    }

    package func list(_ asked: OutboxList.Parameters, by viewer: Viewer) async throws(Refusal) -> OutboxList.Result {
        let limit = try Paging.limit(asked.limit)
        let states = try asked.state.map { name throws(Refusal) in
            guard let state = Delivering.State(rawValue: name) else {
                throw .invalid(
                    "state", "No message is '\(name.prefix(40))'.",
                    remedy: Delivering.State.allCases.map(\.rawValue).joined(separator: ", "))
            }
            return [state]
        }
        return try await store.read(as: viewer) { reading in
            let group = try reading.requireGroup(asked.group)
            let after = try asked.after.map { try reading.requireMessage($0, of: group) }
            let living = Delivering.State.allCases.filter { !$0.hasEnded }
            let rows = try reading.messages(of: group, states ?? living, after: after, limit: limit + 1)
            let views = try rows.prefix(limit).map { try reading.view($0, of: group) }
            return OutboxList.Result(messages: views, next: rows.count > limit ? views.last?.message : nil)
        }
    }

    package func show(_ asked: MessageReference, by viewer: Viewer) async throws(Refusal) -> MessageView {
        try await store.read(as: viewer) { reading in
            let group = try reading.requireGroup(asked.group)
            return try reading.view(try reading.requireMessage(asked.message, of: group), of: group)
        }
    }

    package func retry(_ asked: MessageReference, by viewer: Viewer) async throws(Refusal) -> MessageView {
        let now = clock.now()
        return try await change(asked, by: viewer) { message, writing, group in
            guard message.delivering.retry(at: now) else {
                throw Refusal.conflict(
                    "That message is \(message.delivering.state.rawValue) and goes on by itself, or has ended.",
                    remedy: "kith outbox show \(group.group.handle) \(message.id)")
            }
            // What is of no use any more would be dropped at once; whoever tries it again wants it to arrive.
            if message.delivering.until < now {
                throw Refusal.conflict(
                    "It has come too late to be of use.", remedy: "kith outbox drop \(group.group.handle) \(message.id)")
            }
            message.changedAt = now
            try writing.update(message)
            try writing.record(Event(at: now, kind: .messageRetried, subject: message.id), group: group)
        }
    }

    package func drop(_ asked: MessageReference, by viewer: Viewer) async throws(Refusal) -> MessageView {
        let now = clock.now()
        return try await change(asked, by: viewer) { message, writing, group in
            guard message.delivering.drop(.takenBack) else {
                throw Refusal.conflict(
                    message.delivering.state == .claimed
                        ? "A courier has it just now, so it can't be taken back." : "It has ended already.",
                    remedy: "kith outbox show \(group.group.handle) \(message.id)")
            }
            message.changedAt = now
            try writing.keep(message, now: now)
        }
    }

    private func change(
        _ asked: MessageReference, by viewer: Viewer,
        _ body: @escaping @Sendable (inout OutboxRow, Writing, GroupRow) throws -> Void
    ) async throws(Refusal) -> MessageView {
        try await store.write(as: viewer) { writing in
            let group = try writing.reading.requireGroup(asked.group)
            var message = try writing.reading.requireMessage(asked.message, of: group)
            try body(&message, writing, group)
            return try writing.reading.view(message, of: group)
        }
    }

    package func stats(_ asked: OutboxStats.Parameters, by viewer: Viewer) async throws(Refusal) -> OutboxStats.Result {
        let now = clock.now()
        let last = watch.last
        return try await store.read(as: viewer) { reading in
            let group = try asked.group.map(reading.requireGroup)
            let trouble = try reading.groupsInTrouble(limit: 200).keys
            let handles = try trouble.compactMap { try reading.group(row: $0)?.group.handle.description }.sorted()
            return OutboxStats.Result(
                states: try reading.messageCounts(of: group).reduce(into: [:]) { $0[$1.key.rawValue] = $1.value },
                oldest: try reading.oldestWaiting(of: group, at: now)?.description, courier: last?.at.description,
                channels: last?.channels.map(\.rawValue) ?? [],
                groups: group.map { group in handles.filter { $0 == group.group.handle.description } } ?? handles)
        }
    }
}

extension Reading {
    fileprivate func requireMessage(_ id: String, of group: GroupRow) throws -> OutboxRow {
        guard let message = try message(id, of: group) else {
            throw Refusal.notFound(
                "\(group.group.handle) has no message '\(id.prefix(40))'.", remedy: "kith outbox list \(group.group.handle)")
        }
        return message
    }

    fileprivate func view(_ message: OutboxRow, of group: GroupRow) throws -> MessageView {
        let member = try member(row: message.member, of: group)?.member.handle.description ?? "somebody"
        let delivering = message.delivering
        return MessageView(
            message: message.id, member: "\(group.group.handle)/\(member)", state: delivering.state.rawValue,
            reason: delivering.reason?.rawValue, channel: message.channel?.rawValue, made: message.madeAt.description,
            next: delivering.state == .waiting ? delivering.from.description : nil, until: delivering.until.description)
    }
}
