/// An entry of a list: perhaps a title, and what belongs to it.
package struct PrintPoint: Hashable, Sendable {
    package var title: PrintText?
    package var texts: [PrintText]

    package init(_ title: PrintText? = nil, _ texts: [PrintText] = []) { (self.title, self.texts) = (title, texts) }
}
