import KithModel

extension GroupPaper {
    /// Dates and what there is to do, with room for names; perhaps a contact sheet. Nobody has to be on either.
    ///
    /// - Parameter across: dates beside each other.
    package func signUp(_ dates: [SignUpDate], contacts: Bool = false, isLarge: Bool = false) -> PrintDocument {
        // About as many in each table, so that none is left with one alone.
        let most = isLarge ? 3 : 4
        let tables = (dates.count + most - 1) / most
        let across = tables == 0 ? 1 : (dates.count + tables - 1) / tables
        let blocks = stride(from: 0, to: dates.count, by: across).map { first in
            PrintBlock.table(table(Array(dates[first..<min(first + across, dates.count)])))
        }
        let sheet = PrintSection(
            [.paragraph(labels.print(.signUpIntro)), .paragraph(freely)]
                + (blocks.isEmpty ? [.paragraph(labels.print(.noDates))] : blocks))
        return document(
            .signUp, labels.print(.signUp), subtitle: [name], [sheet] + (contacts ? [contactSheet(isLarge)] : []))
    }

    /// Nobody has to, and everybody can read it.
    private var freely: PrintText {
        let (nobody, all) = (labels.print(.nobodyHasToSign), labels.print(.readByAll))
        guard nobody.language == all.language else { return nobody }
        return PrintText("\(nobody.text) \(all.text)", language: nobody.language)
    }

    private func table(_ dates: [SignUpDate]) -> PrintTable {
        var tasks: [(key: String, title: String)] = []
        for task in dates.flatMap(\.tasks) where !tasks.contains(where: { $0.key == task.key }) {
            tasks.append((task.key, task.title))
        }
        let rows = tasks.map { key, title in
            [PrintTable.Cell([role(key, title.isEmpty ? [:] : [key: title])])]
                + dates.map { date in cell(date.tasks.first { $0.key == key }) }
        }
        let other = [PrintTable.Cell([labels.print(.otherTasks)])] + dates.map { _ in PrintTable.Cell(blanks: 1) }
        let columns = dates.map { date in
            PrintTable.Column(
                PrintText("\(labels.shortDate(date.at.date))\n\(date.at.time)", language: dateLanguage))
        }
        return PrintTable(
            labels.print(.nextDates), [PrintTable.Column(labels.print(.task))] + columns, rows: rows + [other])
    }

    private func cell(_ task: SignUpDate.Task?) -> PrintTable.Cell {
        guard let task else { return PrintTable.Cell() }
        let taken = Array(repeating: labels.print(.taken), count: task.taken)
        return PrintTable.Cell(task.names.map { PrintText($0) } + taken, blanks: task.open)
    }

    private func contactSheet(_ isLarge: Bool) -> PrintSection {
        let ways = [Label.email, .textMessage, .messenger, .phoneCall].map { labels.print($0) }
        let row = [PrintTable.Cell(blanks: 1), PrintTable.Cell(blanks: 1), PrintTable.Cell(boxes: ways)]
        let table = PrintTable(
            labels.print(.contactSheet), isCaptionHeard: true,
            [
                PrintTable.Column(labels.print(.nameAsYouLike), share: 3),
                PrintTable.Column(labels.print(.wayToReachYou), share: 3), PrintTable.Column(labels.print(.bestBy), share: 4),
            ], rows: Array(repeating: row, count: isLarge ? 7 : 11))
        return PrintSection(
            labels.print(.contactSheet), startsPage: true,
            [
                .paragraph(labels.print(.contactSheetIntro)), .paragraph(freely), .paragraph(labels.print(.keepToYourself)),
                .table(table),
            ])
    }
}
