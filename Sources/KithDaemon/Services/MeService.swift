import FoundationEssentials
import KithCalendar
import KithModel
import KithPlugins
import KithStore
import KithWire

/// People acting for themselves, without an account: in a facilitator's session, with a secret of their own.
struct MeService: Sendable {
    let store: Store
    let clock: WallClock
    let identifiers: Identifiers
    let zones: ZoneDatabase
    let keeper: SecretKeeper
    let consents: ConsentService
    let readings: ReadingService
    let wishes: WishService

    /// Who they are, and their page. Which of the two was wrong, or whether there is anybody of that name, is not told.
    func enter(
        _ asked: MeEnter.Parameters, by viewer: Viewer
    ) async throws(Refusal) -> (MeView, Viewer.OwnPlace) {
        let (group, row, kept) = try await store.read(as: viewer) { reading in
            let group = try reading.requireGroup(asked.group)
            let row = try reading.member(asked.handle, of: group)
            return (group, row, try row.flatMap { try reading.secretCheck(of: $0) })
        }
        let secret = MeService.normal(asked.secret)
        let isRight = try await keeper.matches(
            secret, kept, place: "\(group.row)/\(asked.handle.prefix(Handle.longest))", by: viewer.uid)
        guard isRight, let row else {
            // They see on their page that it was tried.
            await readings.note("me.enter, in vain", row == nil ? asked.group : "\(asked.group)/\(asked.handle)", by: viewer)
            throw Refusal(
                .permissionDenied, "This name and this secret don't go together.",
                remedy: "once more, or ask somebody who facilitates for a new secret")
        }
        let place = Viewer.OwnPlace(group: group.row, member: row.row)
        return (try await show(by: Viewer(uid: viewer.uid, account: viewer.account, member: place)), place)
    }

    func show(by viewer: Viewer) async throws(Refusal) -> MeView {
        let now = clock.now()
        return try await store.read(as: viewer) { [zones] reading in
            let (group, row) = try reading.requireOneself()
            return try reading.page(of: row, in: group, wishes: try reading.wishes(of: row, in: group, now: now, zones: zones))
        }
    }

    func rename(_ asked: MeName.Parameters, by viewer: Viewer) async throws(Refusal) -> MeView {
        let name = try Words.optionalLine(asked.name, "name", most: 100)
        return try await change(.memberChanged, by: viewer) { row, _, writing in try writing.rename(row, to: name) }
    }

    func reminders(_ asked: MeReminders.Parameters, by viewer: Viewer) async throws(Refusal) -> MeView {
        let changes = RemindingService.Changes(
            wish: asked.wish, quietFrom: asked.quietFrom, quietUntil: asked.quietUntil, zone: asked.zone, most: asked.most,
            namesGroup: asked.namesGroup)
        return try await change(.memberChanged, by: viewer) { [zones] row, _, writing in
            try writing.setReminding(try changes.applied(to: try writing.reading.reminding(of: row), zones), of: row)
        }
    }

    func contacts(_ asked: MeContacts.Parameters, by viewer: Viewer) async throws(Refusal) -> MeView {
        let contacts = try SheetService.contacts(asked.contacts)
        return try await change(.memberChanged, by: viewer) { row, _, writing in
            try writing.setContacts(contacts, of: row)
        }
    }

    func consent(_ asked: MeConsent.Parameters, by viewer: Viewer) async throws(Refusal) -> MeView {
        let now = clock.now()
        return try await change(nil, by: viewer) { [consents, zones] row, group, writing in
            if asked.agree {
                guard row.member.isHere else {
                    throw Refusal.conflict("You have left.", remedy: "come back first")
                }
                _ = try consents.give(
                    asked.purpose, party: asked.party, version: asked.version, how: .themselves,
                    on: try zones.requireZone(group.group.zone).civil(at: now).date, row, group, writing, now: now)
            } else {
                let name = "\(group.group.handle)/\(row.member.handle)"
                _ = try consents.take(
                    asked.purpose, party: asked.party, name: name, row, group, writing, now: now, by: nil)
            }
        }
    }

    func say(_ asked: MeSay.Parameters, by viewer: Viewer) async throws(Refusal) -> MeView {
        let now = clock.now()
        return try await change(nil, by: viewer) { row, group, writing in
            var row = row
            func note(_ kind: EventKind, _ facts: [String: String]) throws {
                try writing.record(Event(at: now, kind: kind, subject: row.member.id, facts: facts), group: group)
            }
            if let new = asked.new, new != row.member.isNew {
                row.member.isNew = new
                try note(.memberSaidNew, ["new": new ? "yes" : "no"])
            }
            if let call = asked.call, call != row.member.asksCall {
                row.member.asksCall = call
                try note(.memberAsked, ["for": "call", "on": call ? "yes" : "no"])
            }
            if let roles = asked.roles, roles != row.member.asksRoles {
                row.member.asksRoles = roles
                try note(.memberAsked, ["for": "roles", "on": roles ? "yes" : "no"])
            }
            try writing.update(row)
        }
    }

    func secret(_ asked: MeSecret.Parameters, by viewer: Viewer) async throws(Refusal) -> MeView {
        let check = try await keeper.check(for: try MeService.chosen(asked.secret), by: viewer.uid)
        let now = clock.now()
        return try await change(.memberSecretSet, by: viewer) { row, _, writing in
            try writing.setSecret(check, of: row, at: now, by: nil)
        }
    }

    /// A new secret for somebody who has none, or lost it; that it was done shows on their page.
    func issue(_ asked: MemberSecret.Parameters, by viewer: Viewer) async throws(Refusal) -> MemberSecret.Result {
        let made = asked.secret == nil ? identifiers.secret() : nil
        let check = try await keeper.check(for: try MeService.chosen(asked.secret ?? made ?? ""), by: viewer.uid)
        let now = clock.now()
        try await store.write(as: viewer) { writing in
            let (group, row) = try writing.reading.requireMember(asked.member)
            try writing.setSecret(check, of: row, at: now, by: (viewer.uid, viewer.account))
            try writing.record(Event(at: now, kind: .memberSecretSet, subject: row.member.id), group: group)
        }
        return MemberSecret.Result(member: asked.member, secret: made)
    }

    func leave(_ asked: MeLeave.Parameters, by viewer: Viewer) async throws(Refusal) -> Nothing {
        let now = clock.now()
        let isForgotten = asked.forget ?? false
        try await store.write(as: viewer) { writing in
            var (group, row) = try writing.reading.requireOneself()
            if row.member.isHere {
                row.member.isHere = false
                try writing.update(row)
                try writing.withdrawAll(of: row, at: now, by: nil)
                try writing.endRoles(of: row.row)
                try writing.record(Event(at: now, kind: .memberLeft, subject: row.member.id), group: group)
            }
            if isForgotten {
                try writing.forget(row)
                try writing.record(Event(at: now, kind: .memberForgotten, subject: row.member.id), group: group)
            }
        }
        if isForgotten { try await store.dropForgottenKeys() }
        return Nothing()
    }

    /// Coming back, whenever one likes.
    func comeBack(by viewer: Viewer) async throws(Refusal) -> MeView {
        try await change(.memberReturned, by: viewer) { row, group, writing in
            guard !row.member.isHere else {
                throw Refusal.conflict("You are here already.", remedy: "nothing needs to be done")
            }
            var row = row
            row.member.isHere = true
            try writing.update(row)
        }
    }

    func change(
        _ kind: EventKind?, by viewer: Viewer,
        _ body: @escaping @Sendable (MemberRow, GroupRow, Writing) throws -> Void
    ) async throws(Refusal) -> MeView {
        let now = clock.now()
        return try await store.write(as: viewer) { [zones] writing in
            let (group, row) = try writing.reading.requireOneself()
            try body(row, group, writing)
            if let kind { try writing.record(Event(at: now, kind: kind, subject: row.member.id), group: group) }
            let changed = try writing.reading.requireOneself().member
            let wishes = try writing.reading.wishes(of: changed, in: group, now: now, zones: zones)
            return try writing.reading.page(of: changed, in: group, wishes: wishes)
        }
    }

    /// The same letters however a keyboard composes them, without what slipped in around them.
    private static func normal(_ secret: String) -> String {
        (try? Words.line(String(secret.prefix(400)), "secret", most: 200)) ?? ""
    }

    private static func chosen(_ secret: String) throws(Refusal) -> String {
        let secret = try Words.line(secret, "secret", most: 200)
        guard secret.count >= 8 else {
            throw .invalid("secret", "A secret is at least 8 characters long.", remedy: "a few words are easy to remember")
        }
        return secret
    }
}

extension Reading {
    /// Whoever acts for themselves in this session.
    func requireOneself() throws -> (group: GroupRow, member: MemberRow) {
        guard let place = viewer.member, let group = try group(row: place.group),
            let member = try member(row: place.member, of: group)
        else { throw Refusal.notFound("Nothing is kept about you here any more.") }
        return (group, member)
    }

    fileprivate func page(of row: MemberRow, in group: GroupRow, wishes: WishesView) throws -> MeView {
        let member = row.member
        let token = "{person:\(personToken(member.id))}"
        let channel = try reachable(row).first?.channel.rawValue
        let teller = try row.orientedBy.flatMap { try self.member(row: $0, of: group) }
        return MeView(
            member: "\(group.group.handle)/\(member.handle)", groupName: group.group.name, name: member.name,
            stage: member.stage.rawValue, here: member.isHere, new: member.isNew,
            asks: MemberView(member, of: group.group.handle).asks, oriented: row.orientedOn?.description,
            orientedBy: teller?.member.handle.description,
            contacts: try contacts(of: row).map { contact in
                ContactView(
                    channel: contact.channel.rawValue, address: contact.address,
                    agreed: try agrees(row, to: contact.channel.purpose))
            },
            consents: try consents(of: row).map { ConsentView($0.consent) },
            secrets: try secrets(of: row).map { SecretView(at: $0.at.description, by: $0.by) },
            readings: try readings(in: group, about: row.row, limit: 50).map { reading in
                // Others are nobody's business here.
                var view = try view(reading, in: group)
                view.member = reading.member == nil ? nil : "\(group.group.handle)/\(member.handle)"
                return view
            },
            reminders: try due(in: group).filter { $0.audience == token }.map { due in
                PlannedView(due: due.at.description, audience: "you", channel: channel)
            }, wishes: wishes, reminding: RemindingView(try reminding(of: row)),
            messages: try messages(to: row, limit: 50).map { message in
                OwnMessage(
                    at: message.madeAt.description, channel: message.channel?.rawValue,
                    state: message.delivering.state.rawValue)
            }, checks: try ownChecks(of: row))
    }
}
