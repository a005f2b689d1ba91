/// The people of one group who agreed to be counted in a month.
package struct FigureCell: Hashable, Sendable {
    /// The group's id.
    package var key: String
    /// Members, not persons: somebody in two groups is two members, so cells never overlap.
    package var people: Set<Int64>

    package init(key: String, people: Set<Int64>) { (self.key, self.people) = (key, people) }
}
