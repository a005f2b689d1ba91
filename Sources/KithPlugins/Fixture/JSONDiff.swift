/// Holds two values against each other, place by place.
///
/// What Lua can't tell apart is the same here: an empty list and an empty table, 10 and 10.0, a field that is null and one
/// that is absent.
package enum JSONDiff {
    /// - Parameter root: what the whole value is called, `agenda`; empty where its fields have names enough.
    package static func differences(expected: PluginValue, got: PluginValue, root: String = "") -> [Difference] {
        if isSame(expected, got) { return [] }
        if expected.map != nil, got.map != nil, let left = expected.map, let right = got.map {
            let keys = Set(left.keys).union(right.keys).sorted()
            return keys.flatMap { key in
                fields(left[key], right[key], at: root.isEmpty ? key : "\(root).\(key)")
            }
        }
        if let left = expected.array, let right = got.array { return lists(left, right, at: root) }
        return [Difference(path: root, expected: expected, got: got)]
    }

    private static func fields(_ left: PluginValue?, _ right: PluginValue?, at path: String) -> [Difference] {
        switch (left ?? .null, right ?? .null) {
        case (.null, .null): []
        case (.null, let got): [Difference(path: path, expected: nil, got: got)]
        case (let expected, .null): [Difference(path: path, expected: expected, got: nil)]
        case (let expected, let got): differences(expected: expected, got: got, root: path)
        }
    }

    /// Lists are laid side by side so that one element more does not make all that follow differ.
    private static func lists(_ left: [PluginValue], _ right: [PluginValue], at root: String) -> [Difference] {
        var differences: [Difference] = []
        for (first, second) in pairs(left, right) {
            switch (first, second) {
            case (let first?, let second?):
                differences += self.differences(expected: left[first], got: right[second], root: "\(root)[\(second + 1)]")
            case (let first?, nil):
                differences.append(Difference(path: "\(root)[\(first + 1)]", expected: left[first], got: nil))
            case (nil, let second?):
                differences.append(Difference(path: "\(root)[\(second + 1)]", expected: nil, got: right[second]))
            case (nil, nil): break
            }
        }
        return differences
    }

    /// Elements with keys belong together by key; others by place, or, in lists that are not equally long, where they are equal.
    private static func pairs(_ left: [PluginValue], _ right: [PluginValue]) -> [(Int?, Int?)] {
        let isKeyed = (left + right).allSatisfy { $0["key"]?.string != nil }
        if !isKeyed && left.count == right.count { return left.indices.map { ($0, $0) } }
        func belong(_ first: Int, _ second: Int) -> Bool {
            isKeyed ? left[first]["key"] == right[second]["key"] : isSame(left[first], right[second])
        }
        // The longest common run of elements: how many there are from here on.
        var common = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
        for first in left.indices.reversed() {
            for second in right.indices.reversed() {
                common[first][second] =
                    belong(first, second)
                    ? common[first + 1][second + 1] + 1 : max(common[first + 1][second], common[first][second + 1])
            }
        }
        var pairs: [(Int?, Int?)] = []
        var (first, second) = (0, 0)
        while first < left.count || second < right.count {
            if first < left.count, second < right.count, belong(first, second) {
                pairs.append((first, second))
                (first, second) = (first + 1, second + 1)
            } else if second == right.count || (first < left.count && common[first + 1][second] >= common[first][second + 1]) {
                pairs.append((first, nil))
                first += 1
            } else {
                pairs.append((nil, second))
                second += 1
            }
        }
        return pairs
    }

    package static func isSame(_ left: PluginValue, _ right: PluginValue) -> Bool {
        switch (left, right) {
        case (.integer(let whole), .number(let number)), (.number(let number), .integer(let whole)):
            return Double(whole) == number
        case (.null, .function), (.function, .null): return true
        default: break
        }
        if let left = left.map, let right = right.map {
            let keys = Set(left.keys).union(right.keys)
            return keys.allSatisfy { isSame(left[$0] ?? .null, right[$0] ?? .null) }
        }
        if let left = left.array, let right = right.array {
            return left.count == right.count && zip(left, right).allSatisfy(isSame)
        }
        return left == right
    }
}
