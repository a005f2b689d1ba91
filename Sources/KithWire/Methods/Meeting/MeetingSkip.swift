import KithModel

package enum MeetingSkip: Method {
    package static let declaration = Declaration(
        "meeting.skip", "Leave out the step that is on, and go on to the next.", callers: .keepers, writes: true)
    package typealias Parameters = MeetingStepReference
    package typealias Result = MeetingView
}
