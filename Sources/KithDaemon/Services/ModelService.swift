package import KithCalendar
package import KithModel
package import KithStore
package import KithWire

/// Recovery models: shown, chosen and put aside. None is a condition of anything, and nobody is placed on one.
package struct ModelService: Sendable {
    let store: Store
    let clock: WallClock
    let zones: ZoneDatabase

    package init(store: Store, clock: WallClock, zones: ZoneDatabase) {
        (self.store, self.clock, self.zones) = (store, clock, zones)
    }

    package func list(_ asked: ModelList.Parameters, by viewer: Viewer) async throws(Refusal) -> ModelList.Result {
        try await store.read(as: viewer) { reading in
            let group = try asked.group.map(reading.requireGroup)
            let chosen = try group.map(reading.chosenModels(of:)) ?? []
            let entries = try ModelCatalogue(reading, for: group).entries
            let views = entries.map { ModelView($0, isChosen: chosen.contains($0.id)) }
            let known = Set(entries.map(\.id))
            let gone = chosen.filter { !known.contains($0) }.map(ModelView.init(gone:))
            return ModelList.Result(models: (asked.chosen == true ? views.filter(\.chosen) : views) + gone)
        }
    }

    package func show(_ asked: ModelShow.Parameters, by viewer: Viewer) async throws(Refusal) -> ModelShow.Result {
        try await store.read(as: viewer) { reading in
            let group = try asked.group.map(reading.requireGroup)
            let entry = try ModelCatalogue(reading, for: group).require(asked.model)
            let chosen = try group.map(reading.chosenModels(of:)) ?? []
            return ModelShow.Result(entry, isChosen: chosen.contains(entry.id))
        }
    }

    package func choose(_ asked: ModelChoose.Parameters, by viewer: Viewer) async throws(Refusal) -> ModelView {
        let now = clock.now()
        return try await store.write(as: viewer) { [zones] writing in
            let group = try writing.reading.requireGroup(asked.group)
            let entry = try ModelCatalogue(writing.reading, for: group).require(asked.model)
            try ModelService.check(entry, isAboutService: asked.service ?? false, group: group)
            let today = try zones.requireZone(group.group.zone).civil(at: now).date
            if try !writing.reading.chosenModels(of: group).contains(entry.id) {
                try writing.choose(entry.id, for: group, on: today)
                try ModelService.note(.modelChosen, entry.id, of: group, writing, now: now)
            }
            return ModelView(entry, isChosen: true)
        }
    }

    /// Also one that is there no more: what was chosen can be put aside whatever became of its plugin. Of several that go by
    /// the same, the one that was chosen is meant.
    package func drop(_ asked: ModelDrop.Parameters, by viewer: Viewer) async throws(Refusal) -> Nothing {
        let now = clock.now()
        return try await store.write(as: viewer) { writing in
            let group = try writing.reading.requireGroup(asked.group)
            let chosen = try writing.reading.chosenModels(of: group)
            let id =
                try chosen.first { "\($0.plugin)/\($0.model)" == asked.model }
                ?? chosen.only { $0.model == asked.model }
                ?? ModelCatalogue(writing.reading, for: group).require(asked.model).id
            if chosen.contains(id) {
                try writing.drop(id, of: group)
                try ModelService.note(.modelDropped, id, of: group, writing, now: now)
            }
            return Nothing()
        }
    }

    package func permit(_ asked: ModelPermit.Parameters, by viewer: Viewer) async throws(Refusal) -> ModelView {
        let now = clock.now()
        return try await store.write(as: viewer) { writing in
            let group = try asked.group.map(writing.reading.requireGroup)
            let entry = try ModelCatalogue(writing.reading, for: group).require(asked.model)
            guard entry.model.permission != nil else {
                throw Refusal.conflict("\(entry.model.title) needs no permission.", remedy: "kith model show \(entry.name)")
            }
            let isChosen = try group.map { try writing.reading.chosenModels(of: $0).contains(entry.id) } ?? false
            guard asked.given == entry.isOff else { return ModelView(entry, isChosen: isChosen) }
            if asked.given {
                try writing.permit(entry.id, on: now.utc.date)
            } else {
                try writing.forbid(entry.id)
            }
            try ModelService.note(.modelPermitted, entry.id, of: nil, writing, now: now, ["given": asked.given ? "yes" : "no"])
            let known = try ModelCatalogue(writing.reading, for: group).require(asked.model)
            return ModelView(known, isChosen: isChosen)
        }
    }

    /// Models are offered where they are meant for, and nowhere else.
    private static func check(_ entry: ModelCatalogue.Entry, isAboutService: Bool, group: GroupRow) throws(Refusal) {
        let (model, handle) = (entry.model, group.group.handle)
        if entry.isOff, let permission = model.permission {
            throw .conflict(
                "\(model.title) is off: \(permission)",
                remedy:
                    "somebody who looks after this machine says that it was given: kith model permit \(entry.name) --group \(handle)"
            )
        }
        switch (model.audience, isAboutService) {
        case (.service, false):
            throw .invalid(
                "service", "\(model.title) is about a service, not about a group or the people in it.",
                remedy: "for the service around your group: kith model choose \(handle) \(entry.name) --service")
        case (.person, true), (.group, true):
            throw .invalid(
                "service", "\(model.title) is not about a service.", remedy: "kith model choose \(handle) \(entry.name)")
        default: return
        }
    }

    private static func note(
        _ kind: EventKind, _ id: ModelName, of group: GroupRow?, _ writing: Writing, now: Instant,
        _ facts: [String: String] = [:]
    ) throws {
        let facts = facts.merging(["model": "\(id.plugin)/\(id.model)"]) { mine, _ in mine }
        try writing.record(Event(at: now, kind: kind, facts: facts), group: group)
    }
}

extension [ModelName] {
    /// The one of which this holds; nil where it holds of none or of several.
    fileprivate func only(_ isMeant: (ModelName) -> Bool) -> ModelName? {
        let meant = filter(isMeant)
        return meant.count == 1 ? meant[0] : nil
    }
}

extension ModelView {
    /// What was chosen, and is there no more.
    fileprivate init(gone id: ModelName) {
        self.init(
            model: "\(id.plugin)/\(id.model)", plugin: id.plugin, title: id.model, audience: "group", source: "",
            language: "en", shape: "", information: false, chosen: true, gone: true)
    }

    init(_ entry: ModelCatalogue.Entry, isChosen: Bool) {
        let model = entry.model
        self.init(
            model: entry.name, plugin: entry.id.plugin, title: model.title, summary: model.summary,
            audience: model.audience.rawValue, source: model.source, licence: model.licence, language: model.language,
            shape: model.shape, information: model.isInformation, needs: entry.isOff ? model.permission : nil,
            chosen: isChosen)
    }
}

extension ModelShow.Result {
    /// What is off is named, and not shown.
    init(_ entry: ModelCatalogue.Entry, isChosen: Bool) {
        let view = ModelView(entry, isChosen: isChosen)
        let model = entry.model
        guard !entry.isOff else {
            self.init(model: view, dimensions: [], stages: [], principles: [], lines: [], pairs: [], questions: [])
            return
        }
        self.init(
            model: view,
            dimensions: model.dimensions.map { dimension in
                ModelPiece(
                    dimension.point, section: dimension.section, question: dimension.question,
                    parts: dimension.parts.isEmpty
                        ? nil : dimension.parts.map { ModelPart(key: $0.key, title: $0.title, text: $0.text) })
            },
            stages: model.stages.map { ModelPiece($0.point, question: $0.question, rungs: $0.rungs) },
            principles: model.principles.map { ModelPiece($0) },
            lines: model.poles.map { ModelLine(key: $0.key, from: $0.from, to: $0.to, text: $0.text, question: $0.question) },
            pairs: model.pairs.map {
                ModelPair(key: $0.key, left: $0.left, right: $0.right, section: $0.section, opposites: $0.areOpposites)
            },
            columns: model.leftColumn.flatMap { left in model.rightColumn.map { [left, $0] } },
            questions: model.questions.map(\.title))
    }
}

extension ModelPiece {
    fileprivate init(
        _ point: RecoveryModel.Point, section: String? = nil, question: String? = nil, rungs: Int? = nil,
        parts: [ModelPart]? = nil
    ) {
        self.init(
            key: point.key, title: point.title, text: point.text, section: section, question: question, rungs: rungs,
            parts: parts)
    }
}
