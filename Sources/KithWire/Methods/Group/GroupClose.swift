import KithModel

package enum GroupClose: Method {
    package static let declaration = Declaration(
        "group.close", "Close a group well; it is kept to be read.", callers: .keepers, writes: true)
    package typealias Parameters = GroupReference
    package typealias Result = GroupView
}
