package import KithModel

/// Who is at the other end of a connection, as the kernel named them.
package struct Caller: Hashable, Sendable {
    package let uid: UInt32
    /// The account's name, where it has one.
    package let user: String?
    /// Every role they may act in, the greatest first.
    package let roles: [Role]

    package init(uid: UInt32, user: String?, roles: [Role]) {
        (self.uid, self.user, self.roles) = (uid, user, roles)
    }

    package var greatest: Role { roles.first ?? .stranger }
}
