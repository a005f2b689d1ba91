import KithModel

package enum MeetingNext: Method {
    package static let declaration = Declaration(
        "meeting.next", "Go on to the next step.", callers: .keepers, writes: true)
    package typealias Parameters = MeetingStepReference
    package typealias Result = MeetingView
}
