import KithModel
package import KithWire

extension GroupPaper {
    /// What a meeting goes through, with the time of day; for the table, or with prompts for whoever leads.
    ///
    /// - Parameter roles: what the group calls its roles, by key.
    package func agenda(
        _ agenda: MeetingAgenda.Result, of meeting: MeetingView, roles: [String: String] = [:], prompts: Bool = false
    ) -> PrintDocument {
        let start = CivilDateTime(meeting.time.at)
        let moment = PrintText(start.map(labels.moment) ?? meeting.time.at, language: dateLanguage)
        var rows: [[PrintTable.Cell]] = []
        var passed = 0
        for step in agenda.steps where agenda.leftOut?.contains(step.key) != true {
            rows.append([
                PrintTable.Cell([clock(start, passed)]),
                PrintTable.Cell([PrintText(step.title)], aside: prompts ? step.prompt.map { PrintText($0) } : nil),
                PrintTable.Cell(step.lead.map { [role($0, roles)] } ?? []),
                PrintTable.Cell(step.minutes > 0 ? [minutes(step.minutes)] : []),
            ])
            passed += step.minutes
        }
        rows.append([
            PrintTable.Cell([clock(start, passed)]), PrintTable.Cell([labels.print(.ends)]), PrintTable.Cell(),
            PrintTable.Cell(),
        ])
        let table = PrintTable(
            PrintText(agenda.title),
            [
                PrintTable.Column(labels.print(.time), isNarrow: true), PrintTable.Column(labels.print(.what)),
                PrintTable.Column(labels.print(.ledBy), isNarrow: true),
                PrintTable.Column(labels.print(.length), isNarrow: true),
            ], rows: rows, head: 1)
        let support =
            agenda.resources.isEmpty
            ? []
            : [
                PrintSection(
                    labels.print(.supportBeyond), startsPage: true,
                    [.paragraph(labels.print(.forWhoever)), .list(agenda.resources.map(entry))])
            ]
        return document(
            .agenda, labels.print(.agenda), subtitle: [name, moment] + (prompts ? [labels.print(.prompts)] : []),
            [PrintSection([.table(table), .small(labels.print(.anybodyMayPass))])] + topics(agenda.topics) + support)
    }

    private func topics(_ topics: [String]) -> [PrintSection] {
        topics.isEmpty
            ? [] : [PrintSection(labels.print(.topics), [.list(topics.map { PrintPoint(nil, [PrintText($0)]) })])]
    }

    private func clock(_ start: CivilDateTime?, _ minutes: Int) -> PrintText {
        .code(start.map { CivilDateTime(minutesSinceEpoch: $0.minutesSinceEpoch + minutes).time.description } ?? "")
    }

    private func minutes(_ count: Int) -> PrintText { labels.print(.minutes, ["count": "\(count)"]) }

    func role(_ key: String, _ titles: [String: String]) -> PrintText {
        let label = GroupPaper.roles[key]
        // What the group calls it goes before what everybody does.
        let usual = [label?.english, key.replacing("_", with: " ")].compactMap { $0?.lowercased() }
        if let title = titles[key], !usual.contains(title.lowercased()) { return PrintText(title) }
        return label.map { labels.print($0) } ?? PrintText(titles[key] ?? key.replacing("_", with: " "))
    }

    private static let roles: [String: Label] = [
        "facilitator": .facilitator, "co_facilitator": .coFacilitator, "substitute": .substitute, "tea": .tea, "door": .door,
    ]
}
