import KithModel

/// Names one member.
package struct MemberReference: WireObject, Hashable {
    package var member: String
    package init(member: String) { self.member = member }
    package static let fields = [Field("member", .personal, "GROUP/HANDLE.")]
}
