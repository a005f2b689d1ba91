import KithModel

package enum RemindRelease: Method {
    package static let declaration = Declaration(
        "remind.release", "Let reminders go on that were held; what came too late meanwhile is dropped.", callers: .keepers,
        writes: true)

    package typealias Parameters = HoldRequest

    package typealias Result = RemindList.Result
}
