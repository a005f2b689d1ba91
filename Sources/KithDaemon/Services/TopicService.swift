package import KithCalendar
package import KithModel
package import KithStore
package import KithWire

/// What a group would like to talk about: suggested, planned for a meeting, and afterwards a word on how it was.
package struct TopicService: Sendable {
    let store: Store
    let clock: WallClock
    let identifiers: Identifiers
    let zones: ZoneDatabase

    package init(store: Store, clock: WallClock, identifiers: Identifiers, zones: ZoneDatabase) {
        (self.store, self.clock, self.identifiers, self.zones) = (store, clock, identifiers, zones)
    }

    package func suggest(_ asked: TopicSuggest.Parameters, by viewer: Viewer) async throws(Refusal) -> TopicView {
        let text = try Words.line(asked.text, "text", most: 300)
        let now = clock.now()
        return try await store.write(as: viewer) { [self] writing in
            let group = try writing.reading.requireGroup(asked.group)
            let today = try zones.requireZone(group.group.zone).civil(at: now).date
            let topic = Topic(id: identifiers.make(), text: text, suggestedOn: today)
            try writing.insert(topic, into: group)
            try TopicService.note(topic.id, topic.state.rawValue, of: group, writing, now: now)
            return TopicView(topic, at: nil)
        }
    }

    package func list(_ asked: TopicList.Parameters, by viewer: Viewer) async throws(Refusal) -> TopicList.Result {
        let limit = try Paging.limit(asked.limit)
        let now = clock.now()
        return try await store.read(as: viewer) { [zones] reading in
            let group = try reading.requireGroup(asked.group)
            let after = try asked.after.map { try reading.requireTopic($0, of: group) }
            let rows = try reading.topics(of: group, after: after, alsoDone: asked.open != true, limit: limit + 1)
            let page = rows.prefix(limit).map(\.topic)
            let names = try reading.planned(of: page.compactMap(\.meeting), in: group, now: now, zones: zones)
            return TopicList.Result(
                topics: page.map { topic in TopicView(topic, at: topic.meeting.flatMap { names[$0] }) },
                next: rows.count > limit ? page.last?.id : nil)
        }
    }

    package func plan(_ asked: TopicPlan.Parameters, by viewer: Viewer) async throws(Refusal) -> TopicView {
        try await change(asked.topic, of: asked.group, by: viewer) { [zones] topic, group, reading, now in
            guard let reference = asked.meeting else {
                topic.meeting = topic.doneOn == nil ? nil : topic.meeting
                return
            }
            guard topic.doneOn == nil else {
                throw Refusal.conflict(
                    "The group has talked about it.",
                    remedy: "kith topic done \(group.group.handle) \(topic.id) --undo, or suggest it again")
            }
            let (_, meeting) = try reading.requirePlannable(reference, of: group, now: now, zones: zones)
            topic.meeting = SeriesDate(series: meeting.plan.row, key: meeting.key)
        }
    }

    package func done(_ asked: TopicDone.Parameters, by viewer: Viewer) async throws(Refusal) -> TopicView {
        let word = try Words.optionalText(asked.word, "word", most: 1000)
        return try await change(asked.topic, of: asked.group, by: viewer) { [zones] topic, group, _, now in
            if asked.undo == true {
                (topic.doneOn, topic.word) = (nil, nil)
                return
            }
            topic.doneOn = try topic.doneOn ?? zones.requireZone(group.group.zone).civil(at: now).date
            if asked.word != nil { topic.word = word }
        }
    }

    package func remove(_ asked: TopicRemove.Parameters, by viewer: Viewer) async throws(Refusal) -> Nothing {
        let now = clock.now()
        return try await store.write(as: viewer) { writing in
            let group = try writing.reading.requireGroup(asked.group)
            let row = try writing.reading.requireTopic(asked.topic, of: group)
            try writing.remove(row)
            try TopicService.note(row.topic.id, "removed", of: group, writing, now: now)
            return Nothing()
        }
    }

    private func change(
        _ id: String, of name: String, by viewer: Viewer,
        _ body: @escaping @Sendable (inout Topic, GroupRow, Reading, Instant) throws -> Void
    ) async throws(Refusal) -> TopicView {
        let now = clock.now()
        return try await store.write(as: viewer) { [zones] writing in
            let reading = writing.reading
            let group = try reading.requireGroup(name)
            var row = try reading.requireTopic(id, of: group)
            let before = row.topic
            try body(&row.topic, group, reading, now)
            if row.topic != before {
                try writing.update(row, of: group)
                try TopicService.note(row.topic.id, row.topic.state.rawValue, of: group, writing, now: now)
            }
            let names = try reading.planned(of: row.topic.meeting.map { [$0] } ?? [], in: group, now: now, zones: zones)
            return TopicView(row.topic, at: row.topic.meeting.flatMap { names[$0] })
        }
    }

    private static func note(_ id: String, _ state: String, of group: GroupRow, _ writing: Writing, now: Instant) throws {
        try writing.record(Event(at: now, kind: .topicChanged, subject: id, facts: ["state": state]), group: group)
    }
}

extension Reading {
    fileprivate func requireTopic(_ id: String, of group: GroupRow) throws -> TopicRow {
        if let row = try topic(id, of: group) { return row }
        let handle = group.group.handle
        throw Refusal.notFound("\(handle) has no topic '\(id.prefix(40))'.", remedy: "kith topic list \(handle)")
    }
}

extension TopicView {
    init(_ topic: Topic, at planned: (name: String, at: String)?) {
        self.init(
            topic: topic.id, text: topic.text, state: topic.state.rawValue, meeting: planned?.name, at: planned?.at,
            suggested: topic.suggestedOn.description, done: topic.doneOn?.description, word: topic.word)
    }
}
