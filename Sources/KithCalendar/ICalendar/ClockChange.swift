/// A moment at which the clocks of a zone are set.
struct ClockChange: Hashable {
    /// Seconds since 1970, in UTC.
    let second: Int64
    /// Seconds east of UTC.
    let from, to: Int32
}
