import KithModel
import KithWire

/// One group as it describes itself.
enum GroupScreen {
    static func lines(_ group: GroupView, terminal: Terminal = .current) -> [String] {
        var rows = [("group", group.handle), ("name", group.name), ("state", group.state)]
        if let purpose = group.purpose { rows.append(("purpose", purpose)) }
        if let audience = group.audience { rows.append(("for", audience)) }
        rows.append(("membership", "\(group.membership), \(group.formality)"))
        rows.append(("zone", group.zone))
        rows.append(("language", group.language))
        if let country = group.country { rows.append(("country", Country.name(country).map { "\(country), \($0)" } ?? country)) }
        if let place = group.place { rows.append(("place", place)) }
        if let online = group.online { rows.append(("online", online)) }
        if let phone = group.phone { rows.append(("phone", phone)) }
        rows.append(("listed", group.listed ? "yes" : "no"))
        rows.append(("newcomers", group.meetsFirst ? "may meet a member first, if they like" : "come straight to a meeting"))
        rows.append(("figures", group.sharesFigures ? "shared with the network, roughly" : "not shared"))
        if let format = group.format { rows.append(("format", format)) }
        for series in group.series ?? [] {
            let title = series.title.map { "\($0): " } ?? ""
            let length = series.minutes.map { ", \($0) min" } ?? ""
            let end = series.endsBefore.map { ", before \($0.prefix(10))" } ?? ""
            rows.append(("meets", "\(title)\(series.sentence) at \(series.start.suffix(5))\(length)\(end)"))
        }
        return Facts.lines(rows, terminal)
    }
}
