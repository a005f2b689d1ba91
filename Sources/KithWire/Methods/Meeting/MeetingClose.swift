import KithModel

package enum MeetingClose: Method {
    package static let declaration = Declaration(
        "meeting.close", "End a meeting that was held.", callers: .keepers, writes: true)
    package typealias Parameters = MeetingReference
    package typealias Result = MeetingView
}
