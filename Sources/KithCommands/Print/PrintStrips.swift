/// The same few lines again and again along the foot of a page, to tear off and take along.
package struct PrintStrips: Hashable, Sendable {
    package var invitation: PrintText
    package var lines: [PrintText]

    /// Letters in a line of a strip.
    private static let columns = 32
    private static let least = 1
    private static let most = 9

    package init(_ invitation: PrintText, lines: [PrintText]) { (self.invitation, self.lines) = (invitation, lines) }

    /// As many as leave room for the words.
    package func count(isLarge: Bool) -> Int {
        let height = lines.reduce(1) { $0 + (DisplayWidth.of($1.text) + PrintStrips.columns - 1) / PrintStrips.columns }
        return min(PrintStrips.most, max(PrintStrips.least, (isLarge ? 26 : 40) / height))
    }
}
