/// A role that an operator gave to an account or a Unix group.
package struct Grant: Hashable, Sendable {
    package var role: Role
    package var holder: Holder
    /// What the number was called when the role was given; a number that is called otherwise now holds nothing.
    package var name: String
    /// The group it is for, by the store's own reference; nil: all, or none in particular.
    package var group: Int64?
    package var since: Instant
    /// The uid that gave it.
    package var by: UInt32

    package enum Holder: Hashable, Sendable {
        case user(UInt32)
        case systemGroup(UInt32)

        package var number: UInt32 {
            switch self {
            case .user(let number), .systemGroup(let number): number
            }
        }
    }

    package init(role: Role, holder: Holder, name: String, group: Int64?, since: Instant, by: UInt32) {
        (self.role, self.holder, self.name) = (role, holder, name)
        (self.group, self.since, self.by) = (group, since, by)
    }

    /// What the kernel shows for whoever it can't name: never given anything.
    package static let nobody: UInt32 = 65534
}
