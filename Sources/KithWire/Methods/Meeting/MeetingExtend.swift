import KithModel

package enum MeetingExtend: Method {
    package static let declaration = Declaration(
        "meeting.extend", "Give the step that is on more time, or take back what it was given.", callers: .keepers,
        writes: true)

    package struct Parameters: WireObject, Hashable {
        package var meeting: String
        package var minutes: Int
        package var step: Int?

        package init(meeting: String, minutes: Int, step: Int? = nil) {
            (self.meeting, self.minutes, self.step) = (meeting, minutes, step)
        }

        package static let fields =
            MeetingStepReference.fields + [
                Field(
                    "minutes", .group,
                    "1 to 120 more; -120 to -1 takes back what was given, never what the format plans.")
            ]
    }

    package typealias Result = MeetingView
}
