import KithModel

package enum MeetingBack: Method {
    package static let declaration = Declaration(
        "meeting.back", "Go back a step.", callers: .keepers, writes: true)
    package typealias Parameters = MeetingStepReference
    package typealias Result = MeetingView
}
