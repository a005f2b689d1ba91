import NIOCore
import NIOPosix

/// Waits. `Task.sleep` would begin libdispatch's watch over its threads, which wakes the program every second from then on
/// (see kith_still.c).
enum Pause {
    /// Returns when so much time has passed, or when the task is cancelled.
    static func `for`(_ duration: Duration) async {
        let (seconds, attoseconds) = duration.components
        // More than anybody waits; a product of what a Duration may hold would overflow.
        let amount = TimeAmount.nanoseconds(
            min(max(seconds, 0), 100 * 366 * 86_400) * 1_000_000_000 + attoseconds / 1_000_000_000)
        let waiting = MultiThreadedEventLoopGroup.singleton.any().scheduleTask(in: amount) {}
        await withTaskCancellationHandler {
            _ = try? await waiting.futureResult.get()
        } onCancel: {
            waiting.cancel()
        }
    }
}
