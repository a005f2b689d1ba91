/// A heading with what stands below it.
package struct PrintSection: Hashable, Sendable {
    package var heading: PrintText?
    package var blocks: [PrintBlock]
    /// On a page of its own.
    package var startsPage: Bool

    package init(_ heading: PrintText, startsPage: Bool = false, _ blocks: [PrintBlock]) {
        (self.heading, self.startsPage, self.blocks) = (heading, startsPage, blocks)
    }

    package init(startsPage: Bool = false, _ blocks: [PrintBlock]) {
        (heading, self.startsPage, self.blocks) = (nil, startsPage, blocks)
    }
}
