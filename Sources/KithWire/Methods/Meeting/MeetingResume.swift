import KithModel

package enum MeetingResume: Method {
    package static let declaration = Declaration(
        "meeting.resume", "Let the time of the step that is on run again.", callers: .keepers, writes: true)
    package typealias Parameters = MeetingStepReference
    package typealias Result = MeetingView
}
