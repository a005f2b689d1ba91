import KithModel
import KithStore

extension Store {
    /// People who agreed to mail and want to be reminded, more quickly than by asking a daemon for each: p-0x, p-1x and so on,
    /// who are reached at p0@GROUP.example.
    func addPeople(_ count: Int, to name: String, at now: Instant) async throws {
        try await write(as: .daemon) { writing in
            guard let row = try writing.reading.group(name) else { throw Refusal.notFound(name) }
            for number in 0..<count {
                guard let handle = Handle("p-\(number)x") else { throw Refusal.invalid("handle", "\(number)") }
                try writing.insert(Member(id: "m-\(name)-\(number)", handle: handle), into: row)
                guard let member = try writing.reading.member(handle.description, of: row) else { throw Refusal.notFound("m") }
                try writing.setContacts([Contact(channel: .mail, address: "p\(number)@\(name).example")], of: member)
                let consent = Consent(purpose: .mail, wording: .bundled(.mail), how: .spoken, givenOn: now.utc.date)
                try writing.insert(consent, id: "c-\(name)-\(number)", of: member, in: row, at: now)
                try writing.setReminding(Reminding(wish: .meetings), of: member)
            }
        }
    }
}
