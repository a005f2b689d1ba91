import KithModel
import KithStore
import KithWire

/// Sheets for the people of a group: nobody is on one who did not agree to be, and no way to reach them that they did not.
struct SheetService: Sendable {
    let store: Store
    let clock: WallClock

    func sheet(_ asked: MemberSheet.Parameters, by viewer: Viewer) async throws(Refusal) -> MemberSheet.Result {
        let isContacts = asked.sheet == "contacts"
        guard isContacts || asked.sheet == "sign_up" else {
            throw .invalid("sheet", "There is no sheet '\(asked.sheet.prefix(40))'.", remedy: "contacts or sign_up")
        }
        return try await store.read(as: viewer) { reading in
            let group = try reading.requireGroup(asked.group)
            let agreeing = try reading.agreeing(to: isContacts ? .members : .signUp, in: group)
            let rows = try reading.members(of: group, alsoLeft: false).filter { row in
                agreeing.contains(row.row) && row.member.stage == .joined
            }
            let entries = try rows.inOrder.map { row in
                let contacts = isContacts ? try reading.reachable(row) : []
                return SheetEntry(
                    name: row.member.name ?? row.member.handle.description,
                    contacts: contacts.map { ContactView(channel: $0.channel.rawValue, address: $0.address, agreed: true) })
            }
            return MemberSheet.Result(entries: entries)
        }
    }

    /// How one person wants to be reached: shown as far as they agreed, or set.
    func contacts(_ asked: MemberContacts.Parameters, by viewer: Viewer) async throws(Refusal) -> MemberContacts.Result {
        let now = clock.now()
        guard let given = asked.contacts else {
            return try await store.read(as: viewer) { reading in
                let (_, row) = try reading.requireMember(asked.member)
                return MemberContacts.Result(
                    member: asked.member,
                    contacts: try reading.reachable(row).map {
                        ContactView(channel: $0.channel.rawValue, address: $0.address, agreed: true)
                    })
            }
        }
        let contacts = try SheetService.contacts(given)
        return try await store.write(as: viewer) { writing in
            let (group, row) = try writing.reading.requireMember(asked.member)
            try writing.setContacts(contacts, of: row)
            try writing.record(Event(at: now, kind: .memberChanged, subject: row.member.id), group: group)
            return MemberContacts.Result(
                member: asked.member,
                contacts: try contacts.map { contact in
                    ContactView(
                        channel: contact.channel.rawValue, address: contact.address,
                        agreed: try writing.reading.agrees(row, to: contact.channel.purpose))
                })
        }
    }

    static func contacts(_ given: [ContactView]) throws(Refusal) -> [Contact] {
        guard given.count <= 8 else { throw .invalid("contacts", "At most 8 ways to be reached, not \(given.count).") }
        var contacts: [Contact] = []
        for view in given {
            guard let channel = Channel(rawValue: view.channel) else {
                throw .invalid(
                    "contacts.channel", "There is no way '\(view.channel.prefix(40))' to reach somebody.",
                    remedy: Channel.allCases.map(\.rawValue).joined(separator: ", "))
            }
            contacts.append(Contact(channel: channel, address: try Words.line(view.address, "contacts.address", most: 200)))
        }
        guard Set(contacts).count == contacts.count else { throw .invalid("contacts", "The same way is there twice.") }
        return contacts
    }
}
