import KithModel

package enum MeetingShow: Method {
    package static let declaration = Declaration("meeting.show", "Show one meeting.", callers: .keepers)
    package typealias Parameters = MeetingReference
    package typealias Result = MeetingView
}
