import KithCalendar
import KithModel
import KithStore
import KithWire

/// What groups want to do.
struct ActionService: Sendable {
    let store: Store
    let clock: WallClock
    let identifiers: Identifiers
    let zones: ZoneDatabase

    func list(_ asked: ActionList.Parameters, by viewer: Viewer) async throws(Refusal) -> ActionList.Result {
        let limit = try Paging.limit(asked.limit)
        return try await store.read(as: viewer) { reading in
            let group = try reading.requireGroup(asked.group)
            return ActionList.Result(
                actions: try reading.actions(of: group, alsoDone: asked.all ?? false, limit: limit).map {
                    try reading.view($0, in: group)
                })
        }
    }

    func add(_ asked: ActionAdd.Parameters, by viewer: Viewer) async throws(Refusal) -> ActionView {
        let text = try Words.text(asked.text, "text", most: Note.most)
        let now = clock.now()
        return try await store.write(as: viewer) { [self] writing in
            let group = try writing.reading.requireGroup(asked.group)
            let handle = group.group.handle
            guard group.group.state != .closed else {
                throw Refusal.conflict("\(handle) has closed.", remedy: "kith group show \(handle)")
            }
            let today = try zones.requireZone(group.group.zone).civil(at: now).date
            let by = try asked.by.map { try SpokenDate.date($0, today: today, field: "by") }
            if let by, by < today {
                throw Refusal.invalid("by", "\(by) has passed.", remedy: "a day from \(today) on, or none")
            }
            let id = identifiers.make()
            try writing.insertAction(id, text: text, by: by, effect: nil, into: group)
            try writing.record(Event(at: now, kind: .actionAdded, subject: id), group: group)
            return ActionView(action: id, text: text, by: by?.description)
        }
    }

    func done(_ asked: ActionDone.Parameters, by viewer: Viewer) async throws(Refusal) -> ActionView {
        let now = clock.now()
        return try await store.write(as: viewer) { writing in
            let group = try writing.reading.requireGroup(asked.group)
            guard var action = try writing.reading.action(asked.action, of: group) else {
                throw Refusal.notFound(
                    "\(group.group.handle) has no action '\(asked.action.prefix(40))'.",
                    remedy: "kith action list \(group.group.handle)")
            }
            action.doneAt = asked.undo == true ? nil : action.doneAt ?? now
            try writing.update(action)
            try writing.record(
                Event(at: now, kind: .actionDone, subject: action.id, facts: ["done": asked.undo == true ? "no" : "yes"]),
                group: group)
            return try writing.reading.view(action, in: group)
        }
    }
}

extension Reading {
    fileprivate func view(_ action: ActionRow, in group: GroupRow) throws -> ActionView {
        ActionView(
            action: action.id, text: try written(action.text, in: group), by: action.by?.description,
            done: action.doneAt?.description, plugin: action.plugin)
    }
}
