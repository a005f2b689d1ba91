import KithModel

package enum MeetingPause: Method {
    package static let declaration = Declaration(
        "meeting.pause", "Let the time of the step that is on stand still.", callers: .keepers, writes: true)
    package typealias Parameters = MeetingStepReference
    package typealias Result = MeetingView
}
