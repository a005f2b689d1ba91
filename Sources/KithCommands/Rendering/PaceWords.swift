import KithModel
package import KithWire

/// The time of a step in words: gentle, in whole minutes, and never an alarm.
package enum PaceWords {
    /// "Tea: 12 of 15 min, 3 left."
    package static func sentence(_ meeting: MeetingView) -> String {
        guard let step = meeting.now, let used = meeting.used else { return "\(Printable.line(meeting.meeting)) is at no step." }
        return "\(Printable.line(step.title)): \(text(used: used, planned: meeting.planned, paused: meeting.paused == true))."
    }

    /// "12 of 15 min, 3 left"; how much over, and that this is fine; so far, where there is no set length.
    package static func text(used: Int, planned: Int?, paused: Bool) -> String {
        let stands = paused ? ", paused" : ""
        guard let planned else { return "\(minutes(used)) so far\(stands), no set length" }
        let left = planned - used
        if left > 60 { return "\(used / 60) of \(planned / 60) min\(stands), \((left + 59) / 60) left" }
        if left > 0 { return "\(used / 60) of \(planned / 60) min\(stands), the last minute" }
        if left > -60 { return "all of its \(planned / 60) min\(stands); no hurry" }
        return "\(-left / 60) min over its \(planned / 60)\(stands), and that is all right"
    }

    private static func minutes(_ seconds: Int) -> String { "\(seconds / 60) min" }
}
