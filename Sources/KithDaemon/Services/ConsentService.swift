import KithCalendar
import KithModel
import KithStore
import KithWire

/// What people agree to: asked for one thing at a time, recorded with its words, withdrawn whenever they like.
struct ConsentService: Sendable {
    let store: Store
    let clock: WallClock
    let identifiers: Identifiers
    let zones: ZoneDatabase

    func ask(_ asked: GroupReference, by viewer: Viewer) async throws(Refusal) -> ConsentAsk.Result {
        try await store.read(as: viewer) { reading in
            let group = try reading.requireGroup(asked.group)
            return ConsentAsk.Result(
                wordings: try Purpose.allCases.map { WordingView(try reading.wording($0, for: group)) })
        }
    }

    func word(_ asked: ConsentWord.Parameters, by viewer: Viewer) async throws(Refusal) -> WordingView {
        let purpose = try ConsentService.purpose(asked.purpose)
        let text = try Words.optionalText(asked.text, "text", most: 1000)
        let now = clock.now()
        return try await store.write(as: viewer) { writing in
            let group = try writing.reading.requireGroup(asked.group)
            if try writing.reading.wording(purpose, for: group).text != text ?? Wording.bundled(purpose).text {
                try writing.setWording(text, purpose, for: group)
                try writing.record(
                    Event(at: now, kind: .consentWorded, facts: ["purpose": purpose.rawValue]), group: group)
            }
            return WordingView(try writing.reading.wording(purpose, for: group))
        }
    }

    func record(_ asked: ConsentRecord.Parameters, by viewer: Viewer) async throws(Refusal) -> ConsentView {
        guard let how = Consent.How(rawValue: asked.how), how != .themselves else {
            throw .invalid(
                "how", "Somebody else's consent was 'spoken' or 'on_paper'.", remedy: "people agree for themselves with kith me")
        }
        let now = clock.now()
        return try await store.write(as: viewer) { [self] writing in
            let (group, member) = try writing.reading.requireMember(asked.member)
            let today = try zones.requireZone(group.group.zone).civil(at: now).date
            let day = try asked.on.map { try SpokenDate.date($0, today: today, field: "on") } ?? today
            guard day <= today else { throw Refusal.invalid("on", "\(day) is still to come.", remedy: "a day until today") }
            guard member.member.isHere else {
                throw Refusal.conflict("\(asked.member) has left.", remedy: "kith member return \(asked.member)")
            }
            try refuseOlder(than: asked.on == nil ? nil : day, asked, of: member, in: group, writing.reading)
            return try give(
                asked.purpose, party: asked.party, version: asked.version, how: how, on: day, member, group, writing, now: now)
        }
    }

    func withdraw(_ asked: ConsentWithdraw.Parameters, by viewer: Viewer) async throws(Refusal) -> ConsentView {
        let now = clock.now()
        return try await store.write(as: viewer) { [self] writing in
            let (group, member) = try writing.reading.requireMember(asked.member)
            return try take(
                asked.purpose, party: asked.party, name: asked.member, member, group, writing, now: now, by: viewer.uid)
        }
    }

    func show(_ asked: ConsentShow.Parameters, by viewer: Viewer) async throws(Refusal) -> ConsentShow.Result {
        try await store.read(as: viewer) { reading in
            let (_, member) = try reading.requireMember(asked.member)
            return ConsentShow.Result(consents: try reading.consents(of: member).map { ConsentView($0.consent) })
        }
    }

    func list(_ asked: ConsentList.Parameters, by viewer: Viewer) async throws(Refusal) -> ConsentList.Result {
        let purpose = try ConsentService.purpose(asked.purpose)
        return try await store.read(as: viewer) { reading in
            let group = try reading.requireGroup(asked.group)
            let agreeing = try reading.agreeing(to: purpose, in: group)
            let members = try reading.members(of: group, alsoLeft: false).filter { agreeing.contains($0.row) }
            return ConsentList.Result(
                members: members.map(\.member).inOrder.map { MemberView($0, of: group.group.handle) })
        }
    }

    /// A paper does not outlive that its words were withdrawn: what is dated until then was taken back with it.
    private func refuseOlder(
        than day: CivilDate?, _ asked: ConsentRecord.Parameters, of member: MemberRow, in group: GroupRow, _ reading: Reading
    ) throws {
        guard let day else { return }
        let zone = try zones.requireZone(group.group.zone)
        let party = try ConsentService.party(asked.party, for: try ConsentService.purpose(asked.purpose))
        let withdrawn = try reading.consents(of: member).filter { row in
            row.consent.purpose.rawValue == asked.purpose && row.consent.party == party
        }.compactMap { $0.consent.withdrawnAt.map { zone.civil(at: $0).date } }
        guard let last = withdrawn.max(), day <= last else { return }
        throw Refusal.conflict(
            "\(asked.member) withdrew that on \(last), which counts more than what is dated until then.",
            remedy: "ask once more; without 'on', where they have agreed again today")
    }

    /// Records one consent; what holds already stays as it is.
    func give(
        _ purpose: String, party: String?, version: String?, how: Consent.How, on day: CivilDate, _ member: MemberRow,
        _ group: GroupRow, _ writing: Writing, now: Instant
    ) throws -> ConsentView {
        let purpose = try ConsentService.purpose(purpose)
        let party = try ConsentService.party(party, for: purpose)
        let reading = writing.reading
        let current = try reading.wording(purpose, for: group)
        var wording = current
        if let version, version != current.version {
            // On paper somebody may have signed the words of before; at a prompt they have just seen the present ones.
            guard how == .onPaper, let former = try reading.wording(purpose, version: version, for: group) else {
                throw Refusal.conflict(
                    "The words for \(purpose.title) are now version \(current.version).",
                    remedy: "ask once more, with the new words")
            }
            wording = former
        }
        if let same = try reading.consents(of: member).first(where: { row in
            row.consent.holds && row.consent.purpose == purpose && row.consent.party == party && row.consent.wording == wording
        }) {
            return ConsentView(same.consent)
        }
        let consent = Consent(
            purpose: purpose, party: party, wording: wording, how: how, givenOn: day,
            notedBy: Consent.Account(uid: reading.viewer.uid, name: reading.viewer.account))
        try writing.insert(
            consent, id: identifiers.make(), of: member, in: group, at: now)
        try writing.record(Event(at: now, kind: .consentGiven, subject: member.member.id), group: group)
        return ConsentView(consent)
    }

    /// Withdraws what holds; for good, since a later consent is another one.
    func take(
        _ purpose: String, party: String?, name: String, _ member: MemberRow, _ group: GroupRow, _ writing: Writing,
        now: Instant, by uid: UInt32?
    ) throws -> ConsentView {
        let purpose = try ConsentService.purpose(purpose)
        let party = try ConsentService.party(party, for: purpose)
        let held = try writing.reading.consents(of: member).filter { row in
            row.consent.holds && row.consent.purpose == purpose && row.consent.party == party
        }
        guard var newest = held.first?.consent else {
            // Whom was typed is not repeated: it may be anything but a party they agreed to.
            let what = purpose.needsParty ? "that this third party is told" : "to that (\(purpose.title))"
            throw Refusal.conflict(
                "\(name) did not agree \(what), so nothing has changed.", remedy: "kith consent show \(name)")
        }
        for row in held { try writing.withdraw(row, at: now, by: uid) }
        try writing.record(Event(at: now, kind: .consentWithdrawn, subject: member.member.id), group: group)
        newest.withdrawnAt = now
        return ConsentView(newest)
    }

    private static func purpose(_ text: String) throws(Refusal) -> Purpose {
        if let purpose = Purpose(rawValue: text) { return purpose }
        let known = Purpose.allCases.map(\.rawValue)
        throw .invalid(
            "purpose", "There is no purpose '\(text.prefix(40))'.",
            remedy: Nearest.to(text, among: known) ?? known.joined(separator: ", "))
    }

    private static func party(_ text: String?, for purpose: Purpose) throws(Refusal) -> String? {
        let party = try Words.optionalLine(text, "party", most: 200)
        guard purpose.needsParty == (party != nil) else {
            throw purpose.needsParty
                ? .invalid("party", "Who may be told has to be named; each third party is a consent of its own.")
                : .invalid("party", "\(purpose.title) is not for a third party.", remedy: "leave 'party' out")
        }
        return party
    }
}

extension WordingView {
    init(_ wording: Wording) {
        self.init(
            purpose: wording.purpose.rawValue, title: wording.purpose.title, version: wording.version, text: wording.text,
            needsParty: wording.purpose.needsParty)
    }
}

extension ConsentView {
    init(_ consent: Consent) {
        self.init(
            purpose: consent.purpose.rawValue, title: consent.purpose.title, party: consent.party,
            version: consent.wording.version, text: consent.wording.text, given: consent.givenOn.description,
            how: consent.how.rawValue, by: consent.notedBy.map { $0.name ?? "uid \($0.uid)" },
            withdrawn: consent.withdrawnAt?.description)
    }
}
