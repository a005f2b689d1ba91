extension Samples {
    /// The time of a step, and what a group keeps of a meeting.
    func ofEvening(_ method: String) -> [Sample]? {
        let (next, open): ([String: Any], [String: Any]) = (["meeting": "\(group)@next"], ["meeting": "\(group)@open"])
        let opening: Sample.Call = ("meeting.open", next)
        let noted = open.adding("kind", "change").adding("text", "Other chairs for \(group), \(number)").adding("voices", 3)
        let kept: Sample.Call = ("meeting.note", noted)
        return switch method {
        case "meeting.skip": [Sample(open, after: ("meeting.close", open), opening)]
        case "meeting.extend": [Sample(open.adding("minutes", 10), after: opening)]
        case "meeting.pause": [Sample(open, after: opening, ("meeting.resume", open))]
        case "meeting.resume": [Sample(open, after: opening, ("meeting.pause", open))]
        case "meeting.note": [Sample(noted, after: opening)]
        case "meeting.notes": [Sample(open.adding("limit", 1), after: opening, kept, kept), Sample(open)]
        case "meeting.strike": [Sample(open.adding("note", lastNote))]
        case "action.add": [Sample(["group": group, "text": "Sweep the hall of \(group), \(number)", "by": "tomorrow"])]
        default: nil
        }
    }

    /// What is called before this leaves one.
    private var lastNote: String {
        let notes = try? world.ask("meeting.notes", ["meeting": "\(group)@open"])["notes"] as? [[String: Any]]
        return notes?.last?["note"] as? String ?? ""
    }
}
