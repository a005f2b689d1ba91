import KithModel

package enum MeetingCancel: Method {
    package static let declaration = Declaration(
        "meeting.cancel", "Say that a planned meeting will not take place.", callers: .keepers, writes: true)
    package typealias Parameters = MeetingDecision
    package typealias Result = MeetingChanges
}
