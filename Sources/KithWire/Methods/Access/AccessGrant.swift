import KithModel

package enum AccessGrant: Method {
    package static let declaration = Declaration(
        "access.grant", "Give a role to an account or to a Unix group.", callers: .operators, writes: true)
    package typealias Parameters = GrantRequest
    package typealias Result = GrantList
}
