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
                    ethics: try reading.ethics(of: row)?.ethics, labels: try reading.labels(of: row)))
        }
    }

    static func points(
        _ group: Group, series: [Series], contact: String?, ethics: Ethics? = nil, labels: Labels = Labels()
    ) -> [NewcomerPoint] {
        // The group's own words where it has any: they are handed out to everybody who comes.
        let held = ethics?.lines ?? labels.text(.whatWeHoldToText)
        let rest: [(Label, Label)] = [(.coming, .comingText), (.howItGoes, .howItGoesText), (.whatThisIs, .whatThisIsText)]
        return [
            NewcomerPoint(title: labels.text(.whomToAsk), text: whom(group, contact, labels)),
            NewcomerPoint(title: labels.text(.whenAndWhere), text: when(group, series, labels)),
            NewcomerPoint(title: labels.text(.whatWeHoldTo), text: held),
        ] + rest.map { NewcomerPoint(title: labels.text($0), text: labels.text($1)) }
    }

    private static func whom(_ group: Group, _ contact: String?, _ labels: Labels) -> String {
        let reach = contact.map { labels.text(.youReachUs, ["contact": $0]) } ?? labels.text(.askWhoeverGave)
        let leave: String =
            switch (group.membership, group.meetsFirst) {
            case (.open, _): labels.text(.comeWhenever)
            case (.closed, true): "\(labels.text(.likeToKnow)) \(labels.text(.meetFirst))"
            case (.closed, false): labels.text(.likeToKnow)
            }
        return "\(reach)\n\(leave)"
    }

    private static func when(_ group: Group, _ series: [Series], _ labels: Labels) -> String {
        var lines = series.map { series in
            let title = series.title.map { "\($0): " } ?? ""
            let days = Plan.sentence(ofRule: series.rule, start: series.start, in: labels) ?? labels.text(.askForDates)
            let time = labels.text(.atTime, ["days": days, "time": series.start.time.description])
            let length = series.minutes.map { ", \(labels.text(.wholeMinutes, ["count": "\($0)"]))" } ?? ""
            let place = [series.place, series.online, series.phone].compactMap(\.self)
            return "\(title)\(time) (\(series.zone))\(length)" + (place.isEmpty ? "" : "; \(place.joined(separator: "; "))")
        }
        if lines.isEmpty { lines = [labels.text(.noDates)] }
        let places = [group.place, group.online, group.phone].compactMap(\.self)
        let whereabouts = places.isEmpty ? [] : [labels.text(.whereWeMeet, ["places": places.joined(separator: "; ")])]
        return (lines + whereabouts).joined(separator: "\n")
    }
}
