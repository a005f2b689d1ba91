import KithModel
import KithStore

extension Store {
    /// A group by the simplest way.
    func addGroup(_ name: String) async throws {
        try await write(as: .daemon) { writing in
            guard let handle = Handle(name) else { throw Refusal(.invalidArgument, name) }
            let row = try writing.insert(Group(id: "id-\(name)", handle: handle, name: name, zone: "UTC"))
            try writing.record(Event(at: Instant(seconds: 0), kind: .groupCreated, subject: row.group.id), group: row)
        }
    }

    func groupNames() async throws -> [String] {
        try await read(as: .daemon) { reading in try reading.groups(limit: 10_000).map(\.group.handle.description) }
    }
}
