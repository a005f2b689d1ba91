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
    /// To be ticked, one under the other.
    case boxes([PrintText])
}
