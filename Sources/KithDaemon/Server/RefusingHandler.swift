import FoundationEssentials
import KithModel
import KithWire
import NIOCore

/// Says why a connection is not taken, and ends it.
final class RefusingHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let refusal: Refusal

    init(_ refusal: Refusal) { self.refusal = refusal }

    func channelActive(context: ChannelHandlerContext) {
        guard let line = try? LineCodec.encode(Reply<Nothing>(id: nil, error: WireError(refusal))) else {
            return context.close(promise: nil)
        }
        let buffer = context.channel.allocator.buffer(bytes: line)
        context.writeAndFlush(wrapOutboundOut(buffer)).assumeIsolated().whenComplete { _ in
            context.close(promise: nil)
        }
    }
}
