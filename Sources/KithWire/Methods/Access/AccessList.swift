import KithModel

package enum AccessList: Method {
    package static let declaration = Declaration(
        "access.list", "List who was given which role, and who always has one.", callers: .operators)
    package typealias Parameters = Nothing
    package typealias Result = GrantList
}
