import KithCalendar
import KithModel
import KithStore
import KithWire
import Logging

/// Who read what is kept about people: noted where those people can see it.
struct ReadingService: Sendable {
    let store: Store
    let clock: WallClock
    let zones: ZoneDatabase
    let log: Logger

    /// Notes one reading. Where the store takes nothing (a full disk) the answer is given all the same, and the service's own
    /// log keeps that it was.
    ///
    /// - Parameter people: `harbour`, or `harbour/kind-heron`.
    func note(_ method: String, _ people: String, by viewer: Viewer) async {
        let now = clock.now()
        do throws(Refusal) {
            try await store.write(as: viewer) { [zones] writing in
                let member = people.contains("/") ? try writing.reading.requireMember(people) : nil
                let group = try member?.group ?? writing.reading.requireGroup(people)
                let day = try zones.requireZone(group.group.zone).civil(at: now).date
                try writing.note(
                    ReadingRow(
                        day: day, uid: viewer.uid, account: viewer.account, role: viewer.greatest, method: method,
                        member: member?.member.row),
                    in: group)
            }
        } catch {
            let ids = try? await store.read(as: viewer) { reading in
                let member = people.contains("/") ? try reading.requireMember(people) : nil
                return try (member?.group ?? reading.requireGroup(people)).group.id
                    + (member.map { "/\($0.member.member.id)" } ?? "")
            }
            log.warning(
                "personal reading not noted",
                metadata: ["uid": "\(viewer.uid)", "method": "\(method)", "about": "\(ids ?? "-")"])
        }
    }

    func list(_ asked: AccessLog.Parameters, by viewer: Viewer) async throws(Refusal) -> AccessLog.Result {
        let limit = try Paging.limit(asked.limit)
        return try await store.read(as: viewer) { reading in
            let group = try reading.requireGroup(asked.group)
            return AccessLog.Result(
                readings: try reading.readings(in: group, limit: limit).map { try reading.view($0, in: group) })
        }
    }
}

extension Reading {
    func view(_ row: ReadingRow, in group: GroupRow) throws -> ReadingView {
        let member = try row.member.flatMap { try self.member(row: $0, of: group) }
        return ReadingView(
            day: row.day.description, uid: Int(row.uid), user: row.account, role: row.role.rawValue,
            method: row.method, member: member.map { "\(group.group.handle)/\($0.member.handle)" }, times: row.times)
    }
}
