/// One connection of a channel: takes what is on the desk and hands it over, one message after the other.
actor Runner {
    private let thread: LineThread
    private let channel: ChannelSettings
    private let desk: Desk
    private let clock: Clock

    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe thread.asUnownedSerialExecutor() }

    init(_ channel: ChannelSettings, number: Int, desk: Desk, clock: Clock) {
        thread = LineThread(name: "\(channel.name.rawValue)-\(number)")
        (self.channel, self.desk, self.clock) = (channel, desk, clock)
    }

    func run() {
        let carrier = channel.carrier(clock)
        let name = channel.name.rawValue
        var isResting = true
        while true {
            switch desk.next(name, patiently: isResting) {
            case .message(let message):
                isResting = false
                let begun = clock.passed()
                let handover = carrier.carry(message)
                desk.done(name, message, handover, milliseconds: clock.passed() - begun)
            case .idle:
                isResting = true
                carrier.rest()
            case .ended: return carrier.rest()
            }
        }
    }
}
