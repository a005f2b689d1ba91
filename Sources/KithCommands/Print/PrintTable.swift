/// A table to read, or to write in.
package struct PrintTable: Hashable, Sendable {
    package struct Column: Hashable, Sendable {
        package var title: PrintText
        /// As narrow as what is in it; the others share what is left.
        package var isNarrow: Bool
        /// How much of that.
        package var share: Int

        package init(_ title: PrintText, isNarrow: Bool = false, share: Int = 1) {
            (self.title, self.isNarrow, self.share) = (title, isNarrow, share)
        }
    }

    package struct Cell: Hashable, Sendable {
        package var texts: [PrintText]
        /// Words for whoever leads, below the rest.
        package var aside: PrintText?
        /// To be ticked.
        package var boxes: [PrintText]
        /// Lines to write on, below the rest.
        package var blanks: Int

        package init(_ texts: [PrintText] = [], aside: PrintText? = nil, boxes: [PrintText] = [], blanks: Int = 0) {
            (self.texts, self.aside, self.boxes, self.blanks) = (texts, aside, boxes, blanks)
        }
    }

    /// What it is about.
    package var caption: PrintText
    /// Said by the heading above already: only for whoever hears it read out.
    package var isCaptionHeard: Bool
    package var columns: [Column]
    package var rows: [[Cell]]
    /// The column that says what a row is about.
    package var head: Int

    package init(
        _ caption: PrintText, isCaptionHeard: Bool = false, _ columns: [Column], rows: [[Cell]], head: Int = 0
    ) {
        (self.caption, self.isCaptionHeard) = (caption, isCaptionHeard)
        (self.columns, self.rows, self.head) = (columns, rows, head)
    }

    /// Meant to be written in, so its rows are high.
    package var isForWriting: Bool { rows.contains { $0.contains { $0.blanks > 0 } } }
}
