import KithModel

/// Names one meeting that is under way, and the step that the caller sees there.
package struct MeetingStepReference: WireObject, Hashable {
    package var meeting: String
    package var step: Int?

    package init(meeting: String, step: Int? = nil) { (self.meeting, self.step) = (meeting, step) }

    package static let fields =
        MeetingReference.fields + [
            Field("step", .group, "The step that the caller sees, from 1: where it is another by now, nothing is done.")
        ]
}
