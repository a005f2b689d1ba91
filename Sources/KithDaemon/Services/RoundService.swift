import KithCalendar
import KithModel
import KithPlugins
import KithStore
import KithWire

/// Rounds: a group looks at itself with a rubric. Several do so apart, and nobody sees what another answered until the round
/// closes. Whose a sheet is and when it was filled in is kept nowhere, so neither is in an event.
struct RoundService: Sendable {
    let store: Store
    let clock: WallClock
    let identifiers: Identifiers
    let zones: ZoneDatabase
    let host: PluginHost
    /// Over how many sheets something must be to be told to coordinators.
    let minimum: Int

    /// Sheets that a round may have.
    static let most = 2000
    /// Times that closing begins anew where somebody answers meanwhile.
    private static let attempts = 3

    // MARK: Rounds

    func start(_ asked: RubricStart.Parameters, by viewer: Viewer) async throws(Refusal) -> RoundView {
        let now = clock.now()
        return try await store.write(as: viewer) { [zones, identifiers] writing in
            let group = try writing.reading.requireGroup(asked.group)
            let entry = try RubricCatalogue(writing.reading, for: group).require(asked.rubric)
            try RoundService.check(entry, isAboutService: asked.service ?? false, group: group)
            let plugin = entry.plugin
            if try writing.reading.openRound(plugin: plugin.plugin, rubric: entry.rubric.name, of: group) != nil {
                throw Refusal.conflict(
                    "A round of \(entry.rubric.title) is open in \(group.group.handle).",
                    remedy: "kith rubric rate \(group.group.handle) \(entry.name)")
            }
            let round = RoundRow(
                id: identifiers.make(), plugin: plugin.plugin, rubric: entry.rubric.name, bundle: plugin.bundle,
                definitions: plugin.definitions,
                startedOn: try zones.requireZone(group.group.zone).civil(at: now).date)
            try writing.insert(round, of: group)
            try RoundService.note(.roundStarted, round, of: group, writing, now: now)
            guard let kept = try writing.reading.round(round.id, of: group) else {
                throw Refusal(.internalError, "The round was not kept.")
            }
            return try writing.reading.view(kept, of: group)
        }
    }

    func list(_ asked: RubricRounds.Parameters, by viewer: Viewer) async throws(Refusal) -> RubricRounds.Result {
        let limit = try Paging.limit(asked.limit)
        return try await store.read(as: viewer) { reading in
            let group = try reading.requireGroup(asked.group)
            let after = try asked.after.map { id in
                guard let row = try reading.round(id, of: group) else {
                    throw Refusal.invalid("after", "No round is called '\(id.prefix(40))'.", remedy: "begin anew")
                }
                return row.row
            }
            let rounds = try reading.rounds(of: group, before: after, limit: limit + 1)
            return RubricRounds.Result(
                rounds: try rounds.prefix(limit).map { try reading.view($0, of: group) },
                next: rounds.count > limit ? rounds[limit - 1].id : nil)
        }
    }

    /// The rubric's own figures are made between a read and a write; where a sheet changed meanwhile, of the sheets as they
    /// are then.
    func close(_ asked: RubricClose.Parameters, by viewer: Viewer) async throws(Refusal) -> RoundView {
        if asked.discard == true { return try await discard(asked, by: viewer) }
        var meant = asked.round
        for _ in 0..<RoundService.attempts {
            let now = clock.now()
            let read = try await store.read(as: viewer) { [meant] reading in
                let group = try reading.requireGroup(asked.group)
                let round = try reading.requireOpenRound(asked.rubric, of: group, named: meant)
                return RoundSheets(
                    group: group, round: round, sheets: try reading.sheets(of: round, in: group),
                    rubric: try reading.rubric(of: round), bundle: try KnownContent.bundle(round.bundle, reading))
            }
            guard !read.sheets.isEmpty else {
                throw .conflict(
                    "Nobody has filled in a sheet yet.",
                    remedy: "kith rubric close \(read.group.group.handle) \(asked.rubric) --discard")
            }
            meant = read.round.id
            let made = try await figures(of: read, now: now, by: viewer)
            let closed = try await store.write(as: viewer) { [zones, identifiers] writing -> RoundView? in
                let reading = writing.reading
                let group = try reading.requireGroup(asked.group)
                var round = try reading.requireOpenRound(asked.rubric, of: group, named: read.round.id)
                guard try reading.sheets(of: round, in: group) == read.sheets else { return nil }
                round.closedOn = try zones.requireZone(group.group.zone).civil(at: now).date
                (round.figures, round.fault) = (made.figures, made.fault)
                try writing.update(round)
                let shuffled = read.sheets.map { SheetRow(id: identifiers.make(), answers: $0.answers) }
                try writing.replaceSheets(of: round, by: shuffled, in: group)
                try RoundService.note(.roundClosed, round, of: group, writing, now: now)
                return try reading.view(round, of: group)
            }
            if let closed {
                store.dropLog()
                return closed
            }
        }
        throw .conflict("Somebody is answering just now, and nothing was closed.", remedy: "the same again, in a while")
    }

    private func discard(_ asked: RubricClose.Parameters, by viewer: Viewer) async throws(Refusal) -> RoundView {
        let now = clock.now()
        let gone = try await store.write(as: viewer) { writing in
            let group = try writing.reading.requireGroup(asked.group)
            let round = try writing.reading.requireOpenRound(asked.rubric, of: group, named: asked.round)
            let view = try writing.reading.view(round, of: group)
            try writing.remove(round)
            try RoundService.note(.roundDiscarded, round, of: group, writing, now: now)
            return view
        }
        store.dropLog()
        return gone
    }

    // MARK: Sheets

    func rate(_ asked: RubricRate.Parameters, by viewer: Viewer) async throws(Refusal) -> RubricRate.Result {
        let isNew = asked.sheet == nil
        let word = asked.sheet.map(RoundService.plain) ?? RoundService.word(identifiers.make())
        return try await store.write(as: viewer) { [identifiers] writing in
            let group = try writing.reading.requireGroup(asked.group)
            let round = try writing.reading.requireOpenRound(asked.rubric, of: group)
            let rubric = try writing.reading.rubric(of: round)
            var sheet = SheetRow(id: identifiers.make(), answers: [:])
            if !isNew {
                guard let kept = try writing.reading.sheet(word, of: round, in: group) else {
                    throw Refusal.notFound(
                        "No sheet of this round has that word.", remedy: "look at it again, or begin a new sheet without one")
                }
                sheet = kept
            }
            let before = sheet.answers
            try RoundService.put(asked.answers, on: &sheet.answers)
            try rubric.check(sheet.answers)
            if isNew {
                guard !sheet.answers.isEmpty else {
                    throw Refusal.invalid(
                        "answers", "Nothing was answered, so there is no sheet.", remedy: "kith rubric rate --help")
                }
                try RoundService.checkRoom(1, in: round, writing)
                try writing.insert(sheet, word: word, of: round, in: group)
            } else if sheet.answers != before {
                try writing.update(sheet, in: group)
            }
            return RubricRate.Result(
                sheet: word, round: round.id, answers: sheet.answers.mapValues(\.description),
                left: rubric.criteria.count { sheet.answers[$0.key] == nil })
        }
    }

    func enter(_ asked: RubricEnter.Parameters, by viewer: Viewer) async throws(Refusal) -> RoundView {
        guard (1...500).contains(asked.sheets.count) else {
            throw .invalid(
                "sheets", "\(asked.sheets.count) sheets at once are not 1 to 500.", remedy: "enter them in several goes")
        }
        return try await store.write(as: viewer) { [identifiers] writing in
            let group = try writing.reading.requireGroup(asked.group)
            let round = try writing.reading.requireOpenRound(asked.rubric, of: group)
            let rubric = try writing.reading.rubric(of: round)
            try RoundService.checkRoom(asked.sheets.count, in: round, writing)
            for (number, entered) in asked.sheets.enumerated() {
                var sheet = SheetRow(id: identifiers.make(), answers: [:])
                do throws(Refusal) {
                    try RoundService.put(entered.answers, on: &sheet.answers)
                    try rubric.check(sheet.answers)
                } catch {
                    throw Refusal.invalid(
                        "sheets", "Sheet \(number + 1): \(error.message) None of them was entered.", remedy: error.remedy)
                }
                try writing.insert(sheet, word: nil, of: round, in: group)
            }
            return try writing.reading.view(round, of: group)
        }
    }

    func withdraw(_ asked: RubricWithdraw.Parameters, by viewer: Viewer) async throws(Refusal) -> Nothing {
        let nothing = try await store.write(as: viewer) { writing in
            let group = try writing.reading.requireGroup(asked.group)
            let round = try writing.reading.requireOpenRound(asked.rubric, of: group)
            guard let sheet = try writing.reading.sheet(RoundService.plain(asked.sheet), of: round, in: group) else {
                throw Refusal.notFound("No sheet of this round has that word.", remedy: "look at it again")
            }
            try writing.remove(sheet)
            return Nothing()
        }
        store.dropLog()
        return nothing
    }

    /// What is said becomes part of a sheet; an empty answer takes one away.
    static func put(_ answers: [String: String], on sheet: inout RubricSheet) throws(Refusal) {
        for (key, text) in answers.sorted(by: { $0.key < $1.key }) {
            if text.isEmpty {
                sheet[key] = nil
            } else if let answer = RubricAnswer(text) {
                sheet[key] = answer
            } else {
                throw .invalid(
                    "answers.\(key.prefix(40))", "'\(text.prefix(40))' is no answer to '\(key.prefix(40))'.",
                    remedy: "a number of its scale, - for does not apply, ? for don't know")
            }
        }
    }

    private static func checkRoom(_ count: Int, in round: RoundRow, _ writing: Writing) throws {
        guard try writing.reading.countSheets(of: round) + count <= most else {
            throw Refusal.conflict("A round has at most \(most) sheets.", remedy: "close it, and begin another")
        }
    }

    /// Two times four letters and digits, 39 random bits: easy to copy from a screen.
    private static func word(_ id: String) -> String { "\(id.prefix(4))-\(id.dropFirst(4).prefix(4))" }

    /// As it is kept, however it was typed.
    private static func plain(_ word: String) -> String {
        let letters = word.lowercased().filter { !$0.isWhitespace && $0 != "-" }
        return "\(letters.prefix(4))-\(letters.dropFirst(4))"
    }

    /// Rubrics are offered where they are meant for, and nowhere else; nobody is rated by any.
    private static func check(_ entry: RubricCatalogue.Entry, isAboutService: Bool, group: GroupRow) throws(Refusal) {
        let (rubric, handle) = (entry.rubric, group.group.handle)
        switch (rubric.purpose, isAboutService) {
        case (.selfCheck, _):
            throw .invalid(
                "rubric", "\(rubric.title) is for somebody who supports others, alone; there are no rounds of it.",
                remedy: "kith me \(handle)")
        case (.handout, _):
            throw .invalid(
                "rubric", "\(rubric.title) is to be read and handed out; nobody answers it.",
                remedy: "kith rubric print \(entry.name) --group \(handle)")
        case (.service, false):
            throw .invalid(
                "service", "\(rubric.title) looks at a service, not at a group.",
                remedy: "for the service around your group: kith rubric start \(handle) \(entry.name) --service")
        case (.group, true):
            throw .invalid(
                "service", "\(rubric.title) looks at a group, not at a service.",
                remedy: "kith rubric start \(handle) \(entry.name)")
        default: return
        }
    }

    static func note(_ kind: EventKind, _ round: RoundRow, of group: GroupRow, _ writing: Writing, now: Instant) throws {
        try writing.record(
            Event(at: now, kind: kind, subject: round.id, facts: ["rubric": "\(round.plugin)/\(round.rubric)"]), group: group)
    }
}

/// A round with everything that its figures are made of.
struct RoundSheets: Sendable {
    let group: GroupRow
    let round: RoundRow
    let sheets: [SheetRow]
    let rubric: Rubric
    let bundle: Bundle?
}

extension Reading {
    /// The rubric as it was when the round began.
    func rubric(of round: RoundRow) throws -> Rubric {
        try rubric(round.rubric, in: round.definitions)
    }

    /// What a rubric was when it was answered.
    func rubric(_ name: String, in definitions: String) throws -> Rubric {
        let known = try KnownContent.definitions(definitions, self).rubrics
        guard let definition = known.first(where: { $0.name == name }) else {
            throw Refusal(.internalError, "The definition of \(name) is missing.", remedy: "restore the latest backup")
        }
        return Rubric(definition)
    }

    /// Which rubric of which plugin a name means for a group: one that is there, or one that has rounds and is there no more.
    func rubricName(_ name: String, of group: GroupRow) throws -> (plugin: String, rubric: String) {
        let catalogue = try RubricCatalogue(self, for: group)
        if let entry = catalogue.entry(named: name) { return (entry.plugin.plugin, entry.rubric.name) }
        let known = try rounds(of: group, limit: 1000)
        if let round = known.first(where: { $0.rubric == name || "\($0.plugin)/\($0.rubric)" == name }) {
            return (round.plugin, round.rubric)
        }
        let entry = try catalogue.require(name)
        return (entry.plugin.plugin, entry.rubric.name)
    }

    /// - Parameter id: which round is meant; nil: whichever is open.
    func requireOpenRound(_ name: String, of group: GroupRow, named id: String? = nil) throws -> RoundRow {
        let (plugin, rubric) = try rubricName(name, of: group)
        let handle = group.group.handle
        if let round = try openRound(plugin: plugin, rubric: rubric, of: group) {
            guard let id, id != round.id else { return round }
            throw Refusal.conflict(
                "That round is over; another is open, and nothing has happened to it.", remedy: "kith rubric progress \(handle)")
        }
        let isClosed = try !closedRounds(plugin: plugin, rubric: rubric, of: group, limit: 1).isEmpty
        throw Refusal.conflict(
            isClosed ? "The last round of \(rubric) in \(handle) is closed." : "No round of \(rubric) is open in \(handle).",
            remedy: isClosed ? "kith rubric results \(handle) \(name)" : "kith rubric start \(handle) \(name)")
    }

    func view(_ round: RoundRow, of group: GroupRow) throws -> RoundView {
        let rubric = try rubric(of: round)
        return RoundView(
            round: round.id, group: group.group.handle.description, rubric: rubric.name, title: rubric.title,
            purpose: rubric.purpose.rawValue, started: round.startedOn.description, closed: round.closedOn?.description,
            sheets: try countSheets(of: round), shared: round.isShared)
    }
}
