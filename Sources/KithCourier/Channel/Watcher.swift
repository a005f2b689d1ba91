import CKithShims

/// Waits for the signal to end, and sees to it that nothing holds the end up.
actor Watcher {
    private let thread = LineThread(name: "signals")

    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe thread.asUnownedSerialExecutor() }

    /// - Parameter ended: rings when everything has ended.
    func run(_ interruption: Int32, stop: Stop, ended: Bell) {
        guard Bell.wait(for: [interruption, ended.descriptor]).contains(interruption) else { return }
        _ = unsafe kith_notify("STOPPING=1")
        stop.raise()
        // What goes well needs no help; what hangs before its end is broken off, and what waits for the answer to its end
        // gets that.
        if Bell.wait(for: [ended.descriptor], milliseconds: Courier.grace).isEmpty { CurlLibrary.stop() }
    }
}
