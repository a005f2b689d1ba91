package import KithModel
package import KithWire

/// What every document of a group begins with: its words, and what it says of itself.
package struct GroupPaper {
    package let group: GroupView
    package let labels: Labels

    package init(_ group: GroupView, labels: Labels) { (self.group, self.labels) = (group, labels) }

    /// As the group calls itself.
    var name: PrintText { PrintText(group.name) }

    func document(
        _ kind: PrintKind, _ title: PrintText, subtitle: [PrintText] = [], _ sections: [PrintSection],
        strips: PrintStrips? = nil, footer: [PrintText] = []
    ) -> PrintDocument {
        PrintDocument(
            kind, language: group.language, paper: PrintPaper(country: group.country), title: title, subtitle: subtitle,
            sections: sections, strips: strips, footer: footer)
    }

    /// "Tuesday 24 November 2026"; what is no date stays as it is.
    func date(_ text: String) -> String { CivilDate(text).map(labels.date) ?? text }

    /// Dates in words are English where the days and months are.
    var dateLanguage: String? { labels.has(.date) && labels.has(.monday) && labels.has(.january) ? nil : "en" }

    func dated(_ label: Label, _ date: String) -> PrintText {
        PrintText(labels.text(label, ["date": self.date(date)]), language: labels.has(label) ? dateLanguage : "en")
    }
}
