/// Time and memory that a call took, for people.
enum Measure {
    /// `0.4 ms`, `12 ms`.
    static func time(_ microseconds: Int) -> String {
        if microseconds < 50 { return "<0.1 ms" }
        let tenths = (microseconds + 50) / 100
        return tenths < 100 ? "\(tenths / 10).\(tenths % 10) ms" : "\((microseconds + 500) / 1000) ms"
    }

    static func memory(_ bytes: Int) -> String { "\((bytes + 1023) / 1024) KiB" }
}
