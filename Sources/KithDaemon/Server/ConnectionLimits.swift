/// How much of the daemon one caller may take.
struct ConnectionLimits: Sendable {
    /// Connections in all.
    var total = 1024
    /// Of these only operators may take the last ones.
    var reserve = 128
    var perUser = 512
    /// For a uid that may only learn who it is.
    var perStranger = 32
    /// All of those together, so that they can't take the room of people with a role.
    var strangers = 128
    /// Requests of one user that are worked on at once.
    var underWay = 4
    /// Lines of one connection that wait for their turn before reading stops.
    var waiting = 32
    /// And bytes of them, however few lines.
    var waitingBytes = 1 << 20
    /// Seconds that an answer may wait for its reader.
    var patience: Int64 = 30
}
