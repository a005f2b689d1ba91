import KithModel

package enum GroupShow: Method {
    package static let declaration = Declaration(
        "group.show", "Show one group with its series.", callers: .keepers)
    package typealias Parameters = GroupReference
    package typealias Result = GroupView
}
