import KithModel

package enum RemindHold: Method {
    package static let declaration = Declaration(
        "remind.hold", "Let a reminder wait, or all of a group, until released.", callers: .keepers, writes: true)

    package typealias Parameters = HoldRequest

    package typealias Result = RemindList.Result
}
