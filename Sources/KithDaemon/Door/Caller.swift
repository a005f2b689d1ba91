/// Who is at the other end of a connection, as the kernel named them when it was made.
package struct Caller: Hashable, Sendable {
    package let uid: UInt32
    /// Every Unix group they were in.
    package let groups: Set<UInt32>

    package init(uid: UInt32, groups: Set<UInt32> = []) { (self.uid, self.groups) = (uid, groups) }
}
