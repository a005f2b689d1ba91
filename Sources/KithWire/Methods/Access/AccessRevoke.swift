import KithModel

package enum AccessRevoke: Method {
    package static let declaration = Declaration(
        "access.revoke", "Take a role back; sessions that rest on it end with their next request.", callers: .operators,
        writes: true)
    package typealias Parameters = GrantRequest
    package typealias Result = GrantList
}
