import KithModel
package import KithWire

extension GroupPaper {
    /// What somebody is told who is new.
    package func newcomer(_ page: GroupNewcomer.Result) -> PrintDocument {
        let points = page.points.map { point in
            // The daemon writes in the group's language as far as somebody has given the words.
            let language = labels.isEnglish || !GroupPaper.englishTitles.contains(point.title) ? nil : "en"
            // What a group promises itself is in its own words, whatever the title is in.
            let isOwn = point.title == labels.text(.whatWeHoldTo) && point.text != Label.whatWeHoldToText.english
            return PrintPoint(
                PrintText(point.title, language: language), [PrintText(point.text, language: isOwn ? nil : language)])
        }
        return document(
            .newcomer, labels.print(.welcomeTo, ["group": page.group]), [PrintSection([.numbered(points)])])
    }

    private static let englishTitles = Set(
        [Label.whomToAsk, .whenAndWhere, .whatWeHoldTo, .coming, .howItGoes, .whatThisIs].map(\.english))
}
