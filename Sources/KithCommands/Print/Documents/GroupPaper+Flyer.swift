import KithCalendar
import KithModel
package import KithWire

extension GroupPaper {
    /// For a wall, with strips to take along. The place is on it only where the group lets itself be listed.
    ///
    /// - Parameters:
    ///   - meetings: the next ones.
    ///   - route: how to reach the group, as it agreed.
    package func flyer(meetings: [MeetingView], route: String?) -> PrintDocument {
        let times = (group.series ?? []).compactMap(rhythm)
        var facts: [PrintPoint] = []
        if let audience = group.audience { facts.append(PrintPoint(labels.print(.whoFor), [PrintText(audience)])) }
        if !times.isEmpty { facts.append(PrintPoint(labels.print(.when), times)) }
        facts += places
        facts.append(
            PrintPoint(labels.print(.howToReachUs), [route.map { PrintText($0) } ?? labels.print(.askAtGroup)]))
        let free =
            group.membership == "open"
            ? [labels.print(.costsNothing), labels.print(.comeWhenever)] : [labels.print(.costsNothing)]
        facts.append(PrintPoint(labels.print(.freeOfCharge), free))
        let dates: [PrintBlock] =
            meetings.isEmpty ? [.paragraph(labels.print(.noDates))] : [.list(meetings.map { PrintPoint(nil, [date(of: $0)]) })]
        return document(
            .flyer, name,
            [
                PrintSection((group.purpose.map { [.lead(PrintText($0))] } ?? []) + [.facts(facts)]),
                PrintSection(labels.print(.nextDates), dates),
            ], strips: strips(times, route))
    }

    /// What somebody who finds the flyer would look for in vain, and how the group can say it.
    package func missing(route: String?) -> [String] {
        let handle = Printable.line(group.handle)
        let isAnywhere = group.place != nil || group.online != nil || group.phone != nil
        var missing: [String] = []
        if route == nil { missing.append("It does not say how the group is reached: kith group contact \(handle)") }
        if !isAnywhere { missing.append("It does not say where the group meets: kith group edit \(handle) --place PLACE") }
        if isAnywhere, !group.listed {
            missing.append("It does not say where, since the group is not listed: kith group edit \(handle) --listed")
        }
        return missing
    }

    /// "every Tuesday at 18:30".
    private func rhythm(_ series: SeriesView) -> PrintText? {
        guard let start = CivilDateTime(series.start),
            let days = Plan.sentence(ofRule: series.rule, start: start, in: labels)
        else { return nil }
        let time = labels.text(.atTime, ["days": days, "time": start.time.description])
        return PrintText(
            (series.title.map { "\($0): " } ?? "") + time, language: labels.has(.everyWeekday) && labels.has(.atTime) ? nil : "en"
        )
    }

    private func date(of meeting: MeetingView) -> PrintText {
        var text = CivilDateTime(meeting.time.at).map(labels.moment) ?? meeting.time.at
        if let title = meeting.title { text += ", \(title)" }
        if group.listed, let place = meeting.place, place != group.place { text += ", \(GroupPaper.onOneLine(place))" }
        return PrintText(text, language: dateLanguage)
    }

    private var places: [PrintPoint] {
        let known =
            [
                (Label.where, group.place.map { PrintText($0) }), (.online, group.online.map(PrintText.code)),
                (.byPhone, group.phone.map(PrintText.code)),
            ]
            .compactMap { label, text in text.map { PrintPoint(labels.print(label), [$0]) } }
        return group.listed && !known.isEmpty ? known : [PrintPoint(labels.print(.where), [labels.print(.askUsWhere)])]
    }

    private func strips(_ times: [PrintText], _ route: String?) -> PrintStrips {
        let place = group.listed ? group.place.map { [PrintText(GroupPaper.onOneLine($0))] } ?? [] : []
        let reach = route.map { [PrintText(GroupPaper.onOneLine($0))] } ?? []
        return PrintStrips(labels.print(.tearOff), lines: [name] + times.prefix(2) + place + reach)
    }

    static func onOneLine(_ text: String) -> String {
        let lines = text.split(whereSeparator: \.isNewline)
        return lines.dropFirst().reduce(lines.first.map(String.init) ?? "") { line, next in
            line + (line.last.map { ",;:.".contains($0) } == true ? " " : ", ") + next
        }
    }
}
