import FoundationEssentials
import KithModel
import KithWire
import NIOCore

/// Turns bytes into lines on the event loop, stops reading while too many of them wait, and refuses lines that are too long.
final class ConnectionHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let lines: AsyncStream<Data>.Continuation
    private let limits: ConnectionLimits
    /// Bytes of each line that waits.
    private var waiting: [Int] = []
    private var waitingBytes = 0
    private var isPaused = false
    private var context: ChannelHandlerContext?

    init(lines: AsyncStream<Data>.Continuation, limits: ConnectionLimits) {
        (self.lines, self.limits) = (lines, limits)
    }

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let buffer = unwrapInboundIn(data)
        let line = Data(buffer.readableBytesView)
        guard line.contains(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\r") }) else { return }
        waiting.append(line.count)
        waitingBytes += line.count
        lines.yield(line)
        let isFull = waiting.count >= limits.waiting || waitingBytes >= limits.waitingBytes
        if isFull && !isPaused { pause(context, true) }
    }

    func answered() {
        if !waiting.isEmpty { waitingBytes -= waiting.removeFirst() }
        guard let context, isPaused, waiting.count < limits.waiting / 2, waitingBytes < limits.waitingBytes else { return }
        pause(context, false)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // A line over its bound, or a broken pipe: what can still be said is said, then the connection ends.
        let refusal = Refusal(.tooLarge, "A line is longer than \(LineLimits.bytes) bytes; the connection ends here.")
        if error is ByteToMessageDecoderError.PayloadTooLargeError,
            let line = try? LineCodec.encode(Reply<Nothing>(id: nil, error: WireError(refusal)))
        {
            let buffer = context.channel.allocator.buffer(bytes: line)
            context.writeAndFlush(wrapOutboundOut(buffer)).assumeIsolated().whenComplete { _ in
                context.close(promise: nil)
            }
        } else {
            context.close(promise: nil)
        }
    }

    func channelInactive(context: ChannelHandlerContext) {
        lines.finish()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        lines.finish()
        self.context = nil
    }

    private func pause(_ context: ChannelHandlerContext, _ pause: Bool) {
        isPaused = pause
        context.channel.setOption(.autoRead, value: !pause).whenFailure { _ in }
    }
}
