import KithCalendar
import KithModel
import KithStore
import KithWire

/// What happens to a group over the years: it is set up, becomes two or one, ends well, and has a story.
struct GroupLifeService: Sendable {
    let store: Store
    let clock: WallClock
    let identifiers: Identifiers
    let zones: ZoneDatabase
    let groups: GroupService

    func setup(_ asked: GroupReference, by viewer: Viewer) async throws(Refusal) -> GroupSetup.Result {
        try await store.read(as: viewer) { reading in
            let row = try reading.requireGroup(asked.group)
            let kept = try reading.setupAnswers(of: row)
            return GroupSetup.Result(
                group: row.group.handle.description,
                questions: SetupQuestion.allCases.map { SetupQuestionView($0, group: row.group, kept: kept) })
        }
    }

    func answer(_ asked: GroupAnswer.Parameters, by viewer: Viewer) async throws(Refusal) -> SetupQuestionView {
        guard let question = SetupQuestion(rawValue: asked.question) else {
            let near = Nearest.to(String(asked.question.prefix(40)), among: SetupQuestion.allCases.map(\.rawValue))
            throw .invalid(
                "question", "There is no question '\(asked.question.prefix(40))'.",
                remedy: near.map { "did you mean '\($0)'?" } ?? "as group.setup lists them")
        }
        let answer = try Words.optionalText(asked.answer, "answer", most: 2000)
        let now = clock.now()
        return try await store.write(as: viewer) { writing in
            var row = try writing.reading.requireGroup(asked.group)
            if question.isDetail {
                let before = row.group
                if let answer { try groups.describe(&row.group, with: question.details(answer)) }
                if row.group != before {
                    try writing.update(row)
                    try writing.record(Event(at: now, kind: .groupChanged, subject: row.group.id), group: row)
                }
            }
            // What was answered before stays where it is passed over.
            let before = try writing.reading.setupAnswers(of: row)[question.rawValue]
            try writing.answer(question.rawValue, answer ?? before.flatMap { $0.isEmpty ? nil : $0 }, of: row)
            let kept = try writing.reading.setupAnswers(of: row)
            return SetupQuestionView(question, group: row.group, kept: kept)
        }
    }

    func split(_ asked: GroupSplit.Parameters, by viewer: Viewer) async throws(Refusal) -> GroupView {
        guard let handle = Handle(asked.into) else { throw GroupService.badHandle(asked.into) }
        let name = try Words.optionalLine(asked.name, "name", most: 200)
        let id = identifiers.make()
        let now = clock.now()
        return try await store.write(as: viewer) { writing in
            let old = try writing.reading.requireGroup(asked.group)
            try old.requireLiving()
            guard try !writing.reading.isTaken(handle) else {
                throw Refusal.conflict("There is a group '\(handle)' already.", remedy: "kith group show \(handle)")
            }
            var group = old.group
            (group.id, group.handle, group.name) = (id, handle, name ?? handle.description)
            (group.state, group.metBefore) = (.active, true)
            // Where it meets, what is public and what the network is told are decided anew.
            (group.place, group.online, group.phone, group.listed, group.sharesFigures) = (nil, nil, nil, false, false)
            // A format of the old one's own plugin stays with it.
            let common = try FormatCatalogue(writing.reading, plugins: try writing.reading.plugins().filter { $0.group == nil })
            if group.format.flatMap(common.entry(named:)) == nil { group.format = nil }
            let new = try writing.insert(group)
            // What the old one promised itself lies there as a draft: the new one agrees on it, or on something else.
            if let ethics = try writing.reading.ethics(of: old) { _ = try writing.setEthicsDraft(ethics.ethics, of: new) }
            for role in try writing.reading.roles(of: old) where !role.isRetired { try writing.keep(role, of: new) }
            try writing.record(Event(at: now, kind: .groupCreated, subject: id), group: new)
            try writing.record(Event(at: now, kind: .groupSplit, subject: id, facts: ["from": old.group.id]), group: new)
            try writing.record(Event(at: now, kind: .groupSplit, subject: old.group.id, facts: ["into": id]), group: old)
            return GroupView(group)
        }
    }

    func merge(_ asked: GroupMerge.Parameters, by viewer: Viewer) async throws(Refusal) -> GroupView {
        let words = try Words.optionalText(asked.words, "words", most: 4000)
        let now = clock.now()
        return try await store.write(as: viewer) { writing in
            var old = try writing.reading.requireGroup(asked.group)
            let other = try writing.reading.requireGroup(asked.into)
            guard old.row != other.row else {
                throw Refusal.invalid("into", "A group can't go on together with itself.", remedy: "another group")
            }
            try old.requireLiving()
            try other.requireLiving()
            try writing.move(&old, .close, now: now)
            if let words { try writing.setFarewell(words, of: old) }
            try writing.record(
                Event(at: now, kind: .groupMerged, subject: old.group.id, facts: ["into": other.group.id]), group: old)
            try writing.record(
                Event(at: now, kind: .groupMerged, subject: other.group.id, facts: ["from": old.group.id]), group: other)
            return GroupView(old.group)
        }
    }

    func close(_ asked: GroupClose.Parameters, by viewer: Viewer) async throws(Refusal) -> GroupView {
        let words = try Words.optionalText(asked.words, "words", most: 4000)
        let now = clock.now()
        return try await store.write(as: viewer) { writing in
            var row = try writing.reading.requireGroup(asked.group)
            try writing.move(&row, .close, now: now)
            if let words { try writing.setFarewell(words, of: row) }
            return GroupView(row.group)
        }
    }

    func story(_ asked: GroupReference, by viewer: Viewer) async throws(Refusal) -> GroupStory.Result {
        try await store.read(as: viewer) { [zones] reading in
            let row = try reading.requireGroup(asked.group)
            return GroupStory.Result(
                group: row.group.handle.description, name: row.group.name, purpose: row.group.purpose,
                state: row.group.state.rawValue, held: row.held, lines: try Story(reading, of: row, zones: zones).lines(),
                words: try reading.farewell(of: row))
        }
    }
}

extension Writing {
    /// A group pauses, goes on or closes.
    func move(_ row: inout GroupRow, _ move: GroupState.Move, now: Instant) throws {
        if move == .close, try reading.openOccurrence(of: row) != nil {
            throw Refusal.conflict(
                "\(row.group.handle) has a meeting under way.", remedy: "kith meeting close \(row.group.handle)@open")
        }
        row.group.state = try row.group.state.after(move, of: row.group.handle)
        try update(row)
        try record(
            Event(
                at: now, kind: .groupStateChanged, subject: row.group.id, facts: ["state": row.group.state.rawValue]),
            group: row)
    }
}

extension GroupRow {
    fileprivate func requireLiving() throws(Refusal) {
        guard group.state != .closed else {
            throw .conflict("\(group.handle) has closed.", remedy: "kith group story \(group.handle)")
        }
    }
}

extension SetupQuestion {
    /// What a group says of itself by its answer.
    fileprivate func details(_ answer: String) -> GroupDetails {
        var details = GroupDetails()
        switch self {
        case .purpose: details.purpose = answer
        case .formality: details.formality = answer
        case .membership: details.membership = answer
        case .audience: details.audience = answer
        case .language: details.language = answer
        case .place: details.place = answer
        default: break
        }
        return details
    }

    /// What it says of itself now; what a group begins with counts as no answer.
    fileprivate func detail(of group: Group) -> String? {
        switch self {
        case .purpose: group.purpose
        case .formality: group.formality.rawValue
        case .membership: group.membership.rawValue
        case .audience: group.audience
        case .language: group.language
        case .place: group.place
        default: nil
        }
    }
}

extension SetupQuestionView {
    fileprivate init(_ question: SetupQuestion, group: Group, kept: [String: String]) {
        let isDone = kept[question.rawValue] != nil
        let said = kept[question.rawValue].flatMap { $0.isEmpty ? nil : $0 }
        guard question.isDetail else {
            self.init(question, answer: said, passed: isDone && said == nil)
            return
        }
        // Formality, membership and language have a value from the start, which nobody has chosen yet.
        let detail = question.detail(of: group)
        let isChosen = said != nil || (question.choices == nil && question != .language)
        let answer = isChosen ? detail : nil
        self.init(question, answer: answer, passed: isDone && answer == nil)
    }
}
