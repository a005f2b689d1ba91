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
    let role: Role
}

/// Finds the method of a line, asks whether its caller may, and writes the answer.
struct Router: Sendable {
    private typealias Entry = @Sendable (Data, JSONValue, Connection) async throws(Refusal) -> Answer

    private var entries: [String: (declaration: Declaration, entry: Entry)] = [:]
    private let log: Logger

    init(log: Logger) { self.log = log }

    /// Serves a method with one call.
    mutating func on<M: Method>(
        _ method: M.Type,
        _ handle: @escaping @Sendable (M.Parameters, RequestContext) async throws(Refusal) -> M.Result
    ) {
        entries[M.declaration.name] = (
            M.declaration,
            { line, id, connection throws(Refusal) in
                let parameters = try LineCodec.parameters(M.Parameters.self, of: line)
                let context = RequestContext(caller: connection.caller, role: connection.role)
                return Answer(line: try Router.line(id: id, try await handle(parameters, context)))
            }
        )
    }

    /// Serves `hello`, which may change the role of its session.
    mutating func onSession<M: Method>(
        _ method: M.Type,
        _ handle: @escaping @Sendable (M.Parameters, RequestContext) throws(Refusal) -> (M.Result, Role)
    ) {
        entries[M.declaration.name] = (
            M.declaration,
            { line, id, connection throws(Refusal) in
                let parameters = try LineCodec.parameters(M.Parameters.self, of: line)
                let (result, role) = try handle(
                    parameters, RequestContext(caller: connection.caller, role: connection.role))
                connection.role = role
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
            { line, id, connection throws(Refusal) in
                let parameters = try LineCodec.parameters(M.Parameters.self, of: line)
                let context = RequestContext(caller: connection.caller, role: connection.role)
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
            case .string, .integer: id = given
            default: throw Refusal(.invalidRequest, "An id is text or a whole number.")
            }
            guard let found = entries[head.method] else { throw unknown(head.method) }
            guard found.declaration.callers.contains(connection.role) else {
                throw denied(found.declaration, connection)
            }
            return try await found.entry(line, given, connection)
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

    private func denied(_ declaration: Declaration, _ connection: Connection) -> Refusal {
        let who = connection.caller.user ?? "uid \(connection.caller.uid)"
        if connection.caller.roles.contains(where: declaration.callers.contains) {
            return Refusal(
                .permissionDenied, "This session acts as \(connection.role.rawValue), which may not call \(declaration.name).",
                remedy: "open a new session without a lesser role")
        }
        return Refusal(
            .permissionDenied, "\(who) has no role here that may call \(declaration.name).",
            remedy: "run it with sudo, or as the user whose daemon this is")
    }

    private static func line<Result: WireObject>(id: JSONValue, _ result: Result) throws(Refusal) -> Data {
        let line: Data
        do { line = try LineCodec.encode(Reply(id: id, result: result)) } catch {
            throw Refusal(.internalError, "The answer could not be written.")
        }
        guard line.count <= LineLimits.bytes else {
            throw Refusal(.tooLarge, "The answer is longer than a line may be.", remedy: "ask for fewer with 'limit'")
        }
        return line
    }
}
