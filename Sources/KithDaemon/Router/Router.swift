import FoundationEssentials
import KithModel
import KithWire
import Logging

/// Sends lines until it is cancelled.
typealias EventStream = @Sendable (_ send: @Sendable (Data) async throws -> Void) async throws -> Void

/// What a request is answered with: a line, and for `watch` what follows it.
struct Answer: Sendable {
    var line: Data
    var stream: EventStream?
}

/// One request as a handler sees it.
struct RequestContext: Sendable {
    let caller: Caller
    /// Who asks, with those roles alone that may call this.
    let viewer: Viewer
    let session: SessionRoles
    let presence: Presence
    private let callers: Set<Role>

    init(_ connection: Connection, _ callers: Set<Role>) async {
        (caller, session, self.callers) = (connection.session.caller, connection.session, callers)
        presence = connection.presence
        // What anybody may call shows nothing, so nobody is looked up for it.
        viewer = callers == .anybody ? Viewer(uid: caller.uid, holdings: [:]) : await session.viewer.narrowed(to: callers)
    }

    /// The same at a later moment: for streams, which outlive what somebody may see.
    var present: Viewer { get async { await session.viewer.narrowed(to: callers) } }
}

/// Finds the method of a line, asks whether its caller may, and writes the answer.
struct Router: Sendable {
    private typealias Entry = @Sendable (Data, JSONValue, RequestContext) async throws(Refusal) -> Answer

    private var entries: [String: (declaration: Declaration, entry: Entry)] = [:]
    private let log: Logger
    private let readings: ReadingService

    init(log: Logger, readings: ReadingService) { (self.log, self.readings) = (log, readings) }

    /// Serves a method with one call.
    mutating func on<M: Method>(
        _ method: M.Type,
        _ handle: @escaping @Sendable (M.Parameters, RequestContext) async throws(Refusal) -> M.Result
    ) {
        let readings = readings
        let isNoted = M.isNoted
        entries[M.declaration.name] = (
            M.declaration,
            { line, id, context throws(Refusal) in
                let parameters = try LineCodec.parameters(M.Parameters.self, of: line)
                let result = try await handle(parameters, context)
                if isNoted, let about = parameters as? any AboutPeople {
                    await readings.note(M.declaration.name, about.people, by: context.viewer)
                }
                return Answer(line: try Router.line(id: id, result))
            }
        )
    }

    /// Serves a method whose answer is followed by a stream.
    mutating func onStream<M: Method>(
        _ method: M.Type,
        _ handle: @escaping @Sendable (M.Parameters, RequestContext) async throws(Refusal) -> (M.Result, EventStream)
    ) {
        entries[M.declaration.name] = (
            M.declaration,
            { line, id, context throws(Refusal) in
                let parameters = try LineCodec.parameters(M.Parameters.self, of: line)
                let (result, stream) = try await handle(parameters, context)
                return Answer(line: try Router.line(id: id, result), stream: stream)
            }
        )
    }

    /// Methods that are declared but not served; empty in a daemon that was put together right.
    var missing: [String] {
        Protocol.methods.map { $0.declaration.name }.filter { entries[$0] == nil }
    }

    func answer(_ line: Data, on connection: Connection) async -> Answer? {
        var id: JSONValue?
        do throws(Refusal) {
            let head = try LineCodec.head(of: line)
            guard let given = head.id else {
                throw Refusal(.invalidRequest, "A request needs an id to be answered by.", remedy: #"add "id":1"#)
            }
            switch given {
            case .string(let text) where text.utf8.count > 128:
                throw Refusal(.invalidRequest, "An id is at most 128 bytes long.")
            case .string, .integer: id = given
            default: throw Refusal(.invalidRequest, "An id is text or a whole number.")
            }
            guard let found = entries[head.method] else { throw unknown(head.method) }
            let context = await RequestContext(connection, found.declaration.callers)
            guard found.declaration.callers == .anybody || !context.viewer.holdings.isEmpty else {
                throw await denied(found.declaration, context)
            }
            return try await found.entry(line, given, context)
        } catch {
            if error.code == .internalError { log.error("request failed", metadata: ["reason": "\(error.message)"]) }
            return (try? LineCodec.encode(Reply<Nothing>(id: id, error: WireError(error)))).map { Answer(line: $0) }
        }
    }

    private func unknown(_ method: String) -> Refusal {
        let shown = String(method.prefix(60))
        let near = Nearest.to(shown, among: entries.keys.sorted())
        return Refusal(
            .unknownMethod, "There is no method '\(shown)'.",
            remedy: near.map { "\($0)" } ?? "kith call lists them all")
    }

    /// Says the same whatever the parameters name: who may call a method does not depend on what there is.
    private func denied(_ declaration: Declaration, _ context: RequestContext) async -> Refusal {
        let acting = await context.session.viewer
        if acting.member != nil {
            return Refusal(
                .permissionDenied, "You are acting for yourself here, where \(declaration.name) can't be called.",
                remedy: "leave kith me first")
        }
        if declaration.callers == .themselves {
            return Refusal(
                .permissionDenied, "\(declaration.name) is for people acting for themselves.", remedy: "kith me GROUP")
        }
        if context.session.isNarrowed {
            return Refusal(
                .permissionDenied, "This session acts as \(acting.greatest.rawValue), which may not call \(declaration.name).",
                remedy: "open a new session without a lesser role")
        }
        // Whoever holds a role is told whose it is, not how to come by more.
        guard acting.holdings.isEmpty else {
            return Refusal(
                .permissionDenied, "This is for \(Router.words(for: declaration.callers)).",
                remedy: acting.greatest == .coordinator ? "kith status" : "kith whoami")
        }
        let name = await Accounts.name(of: .user(context.caller.uid), isStranger: true)
        let user = name ?? "NAME"
        let role = declaration.callers.contains(.facilitator) ? "facilitator GROUP" : "operator"
        let remedy = "whoever looks after this machine can give you a role"
        return Refusal(
            .permissionDenied,
            "\(name ?? "uid \(context.caller.uid)") has no role here; this is for \(Router.words(for: declaration.callers)).",
            remedy: declaration.callers == .operators ? remedy : "\(remedy): sudo kith access grant \(role) --user \(user)")
    }

    /// Those who may call something, in a sentence.
    private static func words(for callers: Set<Role>) -> String {
        if callers.contains(.coordinator) { return "whoever facilitates a group or coordinates several" }
        if callers.contains(.facilitator) { return "whoever facilitates a group" }
        return "whoever looks after this machine"
    }

    private static func line<Result: WireObject>(id: JSONValue, _ result: Result) throws(Refusal) -> Data {
        let line: Data
        do { line = try LineCodec.encode(Reply(id: id, result: result)) } catch {
            throw Refusal(.internalError, "The answer could not be written.")
        }
        guard line.count <= LineLimits.bytes else {
            throw Refusal(.tooLarge, "The answer is longer than a line may be.", remedy: "ask for less at once")
        }
        return line
    }
}
