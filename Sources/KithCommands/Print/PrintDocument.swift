/// Something that a group hands out or puts on the wall: what stands on it, not how it looks.
package struct PrintDocument: Hashable, Sendable {
    package var kind: PrintKind
    /// BCP 47 tag.
    package var language: String
    package var paper: PrintPaper
    package var title: PrintText
    package var subtitle: [PrintText]
    package var sections: [PrintSection]
    package var strips: PrintStrips?
    package var footer: [PrintText]

    package init(
        _ kind: PrintKind, language: String, paper: PrintPaper = .a4, title: PrintText, subtitle: [PrintText] = [],
        sections: [PrintSection], strips: PrintStrips? = nil, footer: [PrintText] = []
    ) {
        (self.kind, self.language, self.paper) = (kind, language, paper)
        (self.title, self.subtitle, self.sections) = (title, subtitle, sections)
        (self.strips, self.footer) = (strips, footer)
    }
}
