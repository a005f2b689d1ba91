import KithModel

package enum MeetingRestore: Method {
    package static let declaration = Declaration(
        "meeting.restore",
        "Take back that a meeting was cancelled, left blank or moved; what a closure covers takes place after all.",
        callers: .keepers, writes: true)
    package typealias Parameters = MeetingDecision
    package typealias Result = MeetingChanges
}
