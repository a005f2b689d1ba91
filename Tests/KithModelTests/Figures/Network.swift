import KithModel

/// A network of at most seven groups, told month by month.
struct Network {
    static let keys = ["a", "b", "c", "d", "e", "f", "g"]
    static let start = Month(CivilDate(daysSinceEpoch: 20_000))

    let minimum: Int
    private(set) var month = start
    private(set) var basis: [FigureBasis] = []

    init(minimum: Int) { self.minimum = minimum }

    /// The next month's release; nil: the group is not there.
    mutating func release(_ groups: [Set<Int64>?]) -> FigureRelease {
        let cells = zip(Self.keys, groups).compactMap { key, people in people.map { FigureCell(key: key, people: $0) } }
        let release = FigureRelease(after: basis, cells: cells, minimum: minimum, month: month)
        basis = release.basis
        month = month.next
        return release
    }

    /// The first month of groups of so many people.
    static func first(_ counts: [Int], minimum: Int) -> FigureRelease {
        var network = Network(minimum: minimum)
        return network.release(counts.enumerated().map { people($1, from: $0 * 1000) })
    }

    static func people(_ count: Int, from first: Int = 0) -> Set<Int64> { Set((first..<(first + count)).map { Int64($0) }) }

    /// Those whose bits are set.
    static func chosen(_ bits: Int) -> Set<Int64> { Set((0..<Int64(8)).filter { bits >> $0 & 1 == 1 }) }
}

extension Band {
    func holds(_ count: Int) -> Bool { least <= count && count <= most ?? .max }
}
