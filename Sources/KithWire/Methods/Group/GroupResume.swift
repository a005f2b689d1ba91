import KithModel

package enum GroupResume: Method {
    package static let declaration = Declaration(
        "group.resume", "Go on after a pause.", callers: .keepers, writes: true)
    package typealias Parameters = GroupReference
    package typealias Result = GroupView
}
