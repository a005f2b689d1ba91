/// How much of the daemon one caller may take.
struct ConnectionLimits: Sendable {
    /// Connections in all.
    var total = 1024
    /// Of these only operators may take the last ones.
    var reserve = 128
    var perUser = 512
    /// For a uid that may only learn who it is.
    var perStranger = 32
    /// Lines of one connection that wait for their turn before reading stops.
    var waiting = 32
    /// Seconds that an answer may wait for its reader.
    var patience: Int64 = 30
}
