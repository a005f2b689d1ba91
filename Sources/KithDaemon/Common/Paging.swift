import KithModel

/// How many of a list are sent at once.
enum Paging {
    static func limit(_ asked: Int?, usual: Int = 200, most: Int = 1000) throws(Refusal) -> Int {
        guard let asked else { return usual }
        guard (1...most).contains(asked) else {
            throw .invalid("limit", "'limit' must be 1 to \(most).", remedy: "leave it out for \(usual)")
        }
        return asked
    }
}
