import FoundationEssentials
import KithWire
import NIOCore

/// One client's connection, from the side of the tasks that serve it.
final class Connection: Sendable {
    let session: SessionRoles
    /// Lines in the order they came; ends when the client goes.
    let lines: AsyncStream<Data>
    let presence = Presence()

    private let channel: any Channel
    private let handler: NIOLoopBound<ConnectionHandler>
    private let limits: ConnectionLimits

    init(
        session: SessionRoles, lines: AsyncStream<Data>, channel: any Channel, handler: NIOLoopBound<ConnectionHandler>,
        limits: ConnectionLimits
    ) {
        (self.session, self.lines, self.channel) = (session, lines, channel)
        (self.handler, self.limits) = (handler, limits)
        channel.closeFuture.whenComplete { [presence] _ in presence.leave() }
    }

    /// Writes a line and waits until the kernel has taken it. A reader that does not read is dropped.
    func send(_ line: Data) async throws {
        let channel = channel
        var buffer = channel.allocator.buffer(capacity: line.count)
        buffer.writeBytes(line)
        let written: EventLoopFuture<Void> = channel.writeAndFlush(buffer)
        let drop = channel.eventLoop.scheduleTask(in: .seconds(limits.patience)) {
            channel.close(promise: nil)
        }
        written.whenComplete { _ in drop.cancel() }
        try await written.get()
    }

    /// The line in hand was answered: one more may be read.
    func answered() {
        let handler = handler
        channel.eventLoop.execute { handler.value.answered() }
    }

    func close() async {
        try? await channel.close().get()
    }
}
