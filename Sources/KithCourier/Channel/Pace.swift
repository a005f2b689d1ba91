/// How many messages to have in hand: as many as go out in some twenty seconds, so that none waits here until its lease
/// ends while another courier could have it.
package struct Pace: Sendable {
    /// Two hundred might not fit into one line of the protocol.
    package static let most = 100

    private let connections: Int
    /// Milliseconds for one message, the latest counting most.
    private var average: Double?

    package init(connections: Int) { self.connections = connections }

    package mutating func note(milliseconds: Int64) {
        let latest = Double(max(0, milliseconds))
        average = average.map { $0 * 0.8 + latest * 0.2 } ?? latest
    }

    package var room: Int {
        guard let average else { return connections * 4 }
        return max(connections, Int(min(Double(Pace.most), 20_000 * Double(connections) / max(average, 1))))
    }
}
