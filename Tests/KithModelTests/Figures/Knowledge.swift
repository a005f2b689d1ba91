/// What an attacker who knows the rules can tell: for everything they may have seen, the values that each hidden number
/// may have, over every world that looks the same.
struct Knowledge<Seen: Hashable> {
    /// Bit n: the number may be n; numbers from 63 up share the last bit.
    private(set) var values: [Seen: [UInt64]] = [:]

    /// One world: what is seen of it, and the hidden numbers in it, always in the same order.
    mutating func add(_ seen: Seen, hiding numbers: [Int]) {
        for (place, number) in numbers.enumerated() {
            values[seen, default: Array(repeating: 0, count: numbers.count)][place] |= 1 << UInt64(min(number, 63))
        }
    }

    /// The fewest values in `wanted` that are left to any of the numbers which may be in `telling`, with what was seen then.
    func weakest(telling: Range<Int>, among wanted: Range<Int>) -> (count: Int, seen: Seen, place: Int)? {
        var result: (count: Int, seen: Seen, place: Int)?
        for (seen, numbers) in values {
            for (place, mask) in numbers.enumerated() where mask & Self.mask(telling) != 0 {
                let count = (mask & Self.mask(wanted)).nonzeroBitCount
                if count < result?.count ?? .max { result = (count, seen, place) }
            }
        }
        return result
    }

    private static func mask(_ range: Range<Int>) -> UInt64 { range.reduce(0) { $0 | 1 << UInt64($1) } }
}
