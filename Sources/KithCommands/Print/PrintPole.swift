/// A line between two words.
package struct PrintPole: Hashable, Sendable {
    package var from: PrintText
    package var to: PrintText

    package init(_ from: PrintText, _ to: PrintText) { (self.from, self.to) = (from, to) }
}
