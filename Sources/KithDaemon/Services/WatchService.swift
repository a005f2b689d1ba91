import Crypto
import FoundationEssentials
import KithModel
import KithStore
import KithWire

/// Streams the journal to whoever watches, each event with its labels as they are then.
struct WatchService: Sendable {
    let store: Store

    private static let page = 200

    /// - Parameter present: as whom the stream is watched at each moment: what is sent follows what they may see by then,
    ///   and the stream ends once that is nothing.
    func watch(
        _ asked: Watch.Parameters, by viewer: Viewer, present: @escaping @Sendable () async -> Viewer
    ) async throws(Refusal) -> (Watch.Result, EventStream) {
        let newest = try await store.read(as: viewer) { reading in try reading.newestEvent() }
        let group = try await store.read(as: viewer) { reading in try asked.group.map(reading.requireGroup) }
        let start: Int64
        switch asked.after {
        case nil: start = newest
        case "start": start = 0
        case let token?: start = try open(token)
        }
        let store = store
        let stream: EventStream = { send in
            // Listening begins before the first look, so nothing falls between the two.
            let commits = store.commits.listen()
            var cursor = start
            try await self.send(after: &cursor, group: group, present, send)
            for await _ in commits { try await self.send(after: &cursor, group: group, present, send) }
        }
        return (Watch.Result(token: try seal(start)), stream)
    }

    private func send(
        after cursor: inout Int64, group: GroupRow?, _ present: @Sendable () async -> Viewer,
        _ send: @Sendable (Data) async throws -> Void
    ) async throws {
        while true {
            let from = cursor
            let viewer = await present()
            guard viewer.seesAny(of: group?.row) else { throw CancellationError() }
            let events = try await store.read(as: viewer) { reading in
                try reading.events(after: from, group: group, limit: WatchService.page)
            }
            for (event, row, handle) in events {
                cursor = event.sequence
                // A slow reader is still at this page when a role is taken back.
                guard let view = try view(event, of: row, handle, by: await present()) else { continue }
                try await send(try LineCodec.encode(Notification(method: "event", params: view)))
            }
            if events.count < WatchService.page { return }
        }
    }

    /// An event as somebody may hear of it: an outline tells that it was, on which day, and nothing of what
    /// it was about.
    private func view(_ event: Event, of group: Int64?, _ handle: String?, by viewer: Viewer) throws -> EventView? {
        let sight = group.map { viewer.sight(of: $0) } ?? (viewer.keepsAll ? .whole : .outline)
        switch sight {
        case .whole:
            return EventView(
                token: try seal(event.sequence), at: event.at.description, kind: event.kind.rawValue, group: handle,
                subject: event.subject, facts: event.facts)
        case .outline where event.kind.isOutline:
            return EventView(
                token: try seal(event.sequence), at: "\(event.at.utc.date)T00:00:00Z", kind: event.kind.rawValue, group: handle,
                subject: nil, facts: event.facts)
        default:
            return nil
        }
    }

    /// A place in the journal that tells nothing about the journal.
    private func seal(_ sequence: Int64) throws(Refusal) -> String {
        var bytes = Data(count: 8)
        for place in 0..<8 { bytes[place] = UInt8(truncatingIfNeeded: sequence >> (8 * Int64(place))) }
        guard let box = try? AES.GCM.seal(bytes, using: store.tokenKey), let combined = box.combined else {
            throw Refusal(.internalError, "A token could not be made.")
        }
        return combined.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    private func open(_ token: String) throws(Refusal) -> Int64 {
        let padded = token.prefix(100).replacing("-", with: "+").replacing("_", with: "/")
        let text = String(padded) + String(repeating: "=", count: (4 - padded.count % 4) % 4)
        guard let data = Data(base64Encoded: text), let box = try? AES.GCM.SealedBox(combined: data),
            let plain = try? AES.GCM.open(box, using: store.tokenKey), plain.count == 8
        else {
            throw .invalid("after", "This token is not from this store.", remedy: "a token that watch gave, or 'start'")
        }
        var sequence: Int64 = 0
        for byte in plain.reversed() { sequence = sequence << 8 | Int64(byte) }
        return sequence
    }
}
