import KithModel

package enum MeetingEnd: Method {
    package static let declaration = Declaration(
        "meeting.end", "End a series: this meeting and those after it are no more.", callers: .keepers, writes: true)
    package typealias Parameters = MeetingDecision
    package typealias Result = MeetingChanges
}
