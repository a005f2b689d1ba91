import CKithShims
import FoundationEssentials
import Glibc
import KithModel
import KithWire
import Logging
import NIOCore
import NIOExtras
import NIOPosix
import ServiceLifecycle

/// Listens on the Unix socket and serves each connection in a task of its own, one request after the other.
struct SocketServer: Service, CustomStringConvertible {
    let path: String
    let door: Door
    let router: Router
    let count: ConnectionCount
    let limits: ConnectionLimits
    let turnstile: Turnstile
    let log: Logger
    /// Called once the socket takes connections.
    let isReady: @Sendable () -> Void

    var description: String { "socket" }

    func run() async throws {
        let (connections, arrivals) = AsyncStream<Connection>.makeStream()
        let listener = try await bind(arrivals)
        defer { unsafe unlink(path) }
        isReady()
        await withGracefulShutdownHandler {
            await withDiscardingTaskGroup { tasks in
                for await connection in connections {
                    tasks.addTask { await serve(connection) }
                }
            }
        } onGracefulShutdown: {
            listener.close(promise: nil)
            arrivals.finish()
        }
    }

    private func bind(_ arrivals: AsyncStream<Connection>.Continuation) async throws -> any NIOCore.Channel {
        // The state directory's lock is held, so a socket that lies here is nobody's any more.
        unsafe unlink(path)
        let bootstrap = ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton.next())
            .serverChannelOption(.backlog, value: 1024)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture { try admit(channel, arrivals) }
            }
        let listener = try await bootstrap.bind(unixDomainSocketPath: path).get()
        // The door decides, not the file's mode.
        unsafe chmod(path, 0o666)
        return listener
    }

    private func admit(_ channel: any NIOCore.Channel, _ arrivals: AsyncStream<Connection>.Continuation) throws {
        var peer = kith_peer()
        var groups: Set<UInt32> = []
        let error = try channel.pipeline.syncOperations.withUnsafeTransportIfAvailable(of: CInt.self) { descriptor in
            groups = SocketServer.groups(of: descriptor)
            return unsafe kith_peer_of(descriptor, &peer)
        }
        guard error == 0 else { throw Refusal(.permissionDenied, "The kernel does not say who is calling.") }
        let caller = Caller(uid: peer.uid, groups: groups.union([peer.gid]))
        let isStranger = !door.mayHoldAny(caller)
        if let refusal = count.enter(caller, isOperator: door.mayBeOperator(caller), isStranger: isStranger) {
            try channel.pipeline.syncOperations.addHandler(RefusingHandler(refusal))
            return
        }
        let count = count
        channel.closeFuture.whenComplete { _ in count.leave(caller, isStranger: isStranger) }
        let (lines, continuation) = AsyncStream<Data>.makeStream()
        let handler = ConnectionHandler(lines: continuation, limits: limits)
        try channel.pipeline.syncOperations.addHandlers(
            ByteToMessageHandler(LineBasedFrameDecoder(), maximumBufferSize: LineLimits.bytes), handler)
        arrivals.yield(
            Connection(
                session: SessionRoles(caller: caller, door: door), lines: lines, channel: channel,
                handler: NIOLoopBound(handler, eventLoop: channel.eventLoop), limits: limits))
    }

    /// Every Unix group that the peer was in; none where the kernel does not say.
    private static func groups(of descriptor: CInt) -> Set<UInt32> {
        var list = [gid_t](repeating: 0, count: 64)
        var count = CInt(list.count)
        var error = unsafe kith_peer_groups(descriptor, &list, &count)
        if error == ERANGE {
            // As many as the kernel allows anybody.
            list = [gid_t](repeating: 0, count: 65_536)
            count = CInt(list.count)
            error = unsafe kith_peer_groups(descriptor, &list, &count)
        }
        return error == 0 ? Set(list.prefix(Int(count))) : []
    }

    private func serve(_ connection: Connection) async {
        for await line in connection.lines.cancelOnGracefulShutdown() {
            let uid = connection.session.caller.uid
            // An operator's scripts are their own affair.
            let isFree = door.isAlwaysOperator(uid)
            if !isFree { await turnstile.enter(uid) }
            let answered = await router.answer(line, on: connection)
            if !isFree { turnstile.leave(uid) }
            guard let answer = answered else { continue }
            guard (try? await connection.send(answer.line)) != nil else { break }
            connection.answered()
            if let stream = answer.stream {
                await follow(connection, stream)
                break
            }
        }
        await connection.close()
    }

    /// After `watch` a connection carries events until its client goes or the daemon stops.
    private func follow(_ connection: Connection, _ stream: @escaping EventStream) async {
        await withTaskGroup { tasks in
            tasks.addTask { try? await stream { line in try await connection.send(line) } }
            tasks.addTask { for await _ in connection.lines.cancelOnGracefulShutdown() {} }
            await tasks.next()
            tasks.cancelAll()
        }
    }
}
