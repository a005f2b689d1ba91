import KithModel

package enum MeetingRestore: Method {
    package static let declaration = Declaration(
        "meeting.restore", "Take back that a meeting was cancelled or left blank.", callers: .keepers, writes: true)
    package typealias Parameters = MeetingReference
    package typealias Result = MeetingView
}
