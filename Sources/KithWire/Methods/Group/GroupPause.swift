import KithModel

package enum GroupPause: Method {
    package static let declaration = Declaration(
        "group.pause", "Let a group rest: its dates are kept and nothing is asked about them.", callers: .keepers,
        writes: true)
    package typealias Parameters = GroupReference
    package typealias Result = GroupView
}
