import KithModel
package import KithWire

/// Messages posted to a web address, each on a connection of its own.
package final class HookCarrier: Carrier {
    private let route: HookRoute
    private let clock: Clock
    private var line: HookLine?

    package init(_ route: HookRoute, clock: Clock) {
        (self.route, self.clock) = (route, clock)
    }

    package func carry(_ message: CourierMessage) -> Handover {
        guard let body = HookMessage(message).bytes else { return Handover(.refused, "it can't be written as JSON") }
        line = line ?? HookLine(route)
        guard let line else { return Handover(.unsent, "there is no memory for a connection") }
        let headers = HookSignature.headers(for: body, secret: route.secret?.text, at: clock.now().seconds)
        return line.post(body, headers: headers).handover
    }

    package func rest() { line = nil }
}
