import KithCalendar
import KithModel
import KithStore
import KithWire

/// What somebody who is new to a group is told: the six things that WHO's guidance on creating peer support groups names
/// under "New members", in our words and with what the group says of itself.
struct NewcomerService: Sendable {
    let store: Store

    func page(_ asked: GroupReference, by viewer: Viewer) async throws(Refusal) -> GroupNewcomer.Result {
        try await store.read(as: viewer) { reading in
            let row = try reading.requireGroup(asked.group)
            let series = try reading.series(of: row).filter { $0.series.endsBefore == nil }.map(\.series)
            return GroupNewcomer.Result(
                group: row.group.name,
                points: NewcomerService.points(
                    row.group, series: series, contact: try reading.contact(of: row),
                    ethics: try reading.ethics(of: row)?.ethics))
        }
    }

    static func points(_ group: Group, series: [Series], contact: String?, ethics: Ethics? = nil) -> [NewcomerPoint] {
        [
            NewcomerPoint(title: "Whom to ask", text: whom(group, contact)),
            NewcomerPoint(title: "When and where", text: when(group, series)),
            NewcomerPoint(
                title: "What we hold to",
                // The group's own words where it has any: they are handed out to everybody who comes.
                text: ethics?.lines ?? """
                    What you hear here stays here, and so does who was here. Nobody is judged, corrected or told what to do. \
                    You speak if you want to; just being there is fine.
                    """),
            NewcomerPoint(
                title: "Coming, and not coming",
                text: """
                    Coming on time helps everybody to begin calmly; if you are late, come in all the same. If you can't come, you \
                    may say so beforehand, if you like. Nobody keeps count, and after a break you are as welcome as before.
                    """),
            NewcomerPoint(
                title: "How a meeting goes",
                text: """
                    We begin with a few words on why we are here, then whoever wants to speaks, with about the same time for \
                    each, and we end with a round that nobody has to join. A facilitator opens, keeps an eye on the time and on \
                    fairness, and does not have the answers: they come for support like everybody else.
                    """),
            NewcomerPoint(
                title: "What this is",
                text: """
                    People who have been through something similar support each other, as equals. It can help to be understood \
                    without explaining, to see how others found their way, and to be of use to somebody. It takes the place of \
                    nothing else that helps you.
                    """),
        ]
    }

    private static func whom(_ group: Group, _ contact: String?) -> String {
        var text =
            contact.map { "You reach us like this: \($0)" } ?? "Ask whoever gave you this page; they tell you how to reach us."
        switch (group.membership, group.meetsFirst) {
        case (.open, _): text += "\nYou need nobody's leave: come whenever you like."
        case (.closed, true):
            text +=
                "\nWe like to know beforehand that you are coming. If you wish, you can meet one of us first; you don't have to."
        case (.closed, false): text += "\nWe like to know beforehand that you are coming."
        }
        return text
    }

    private static func when(_ group: Group, _ series: [Series]) -> String {
        var lines = series.map { series in
            let title = series.title.map { "\($0): " } ?? ""
            let length = series.minutes.map { ", \($0) minutes" } ?? ""
            let place = [series.place, series.online, series.phone].compactMap(\.self)
            return "\(title)\(Plan.sentence(of: series)) at \(series.start.time) (\(series.zone))\(length)"
                + (place.isEmpty ? "" : "; \(place.joined(separator: "; "))")
        }
        if lines.isEmpty { lines = ["We have no dates planned just now; ask us."] }
        let places = [group.place, group.online, group.phone].compactMap(\.self)
        return (lines + (places.isEmpty ? [] : ["Where: " + places.joined(separator: "; ")])).joined(separator: "\n")
    }
}
