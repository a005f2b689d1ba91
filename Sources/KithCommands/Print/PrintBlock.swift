/// What a page is made of.
package enum PrintBlock: Hashable, Sendable {
    case paragraph(PrintText)
    /// Large, for what matters most.
    case lead(PrintText)
    /// A remark.
    case small(PrintText)
    case list([PrintPoint])
    case numbered([PrintPoint])
    /// Names and what belongs to them: when, where.
    case facts([PrintPoint])
    case table(PrintTable)
    /// So many lines to write on.
    case lines(PrintText, count: Int)
    /// Each a line between two words.
    case poles([PrintPole])
    /// One beside the other, on one level.
    case steps([PrintText])
    /// To be ticked, one under the other.
    case boxes([PrintText])
}
