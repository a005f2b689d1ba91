/// In which order people are proposed.
///
/// It moves on by one from date to date and knows nothing of who did what or how often: whoever stands first is first
/// because of the date, not because they did less than others.
package enum Rotation {
    /// - Parameter number: which date it is, counted from the first of its series.
    package static func turned<Element>(_ list: [Element], by number: Int) -> [Element] {
        guard let last = list.indices.last else { return [] }
        let start = ((number % (last + 1)) + last + 1) % (last + 1)
        return Array(list[start...] + list[..<start])
    }
}
