/// Somebody who comes to a group, as that group knows them. The same person in two groups is two members.
package struct Member: Hashable, Sendable {
    package var id: String
    package var handle: Handle
    /// How they want to be called, any script; nil where they gave none. Sealed wherever it is kept.
    package var name: String?
    /// They said that they are new. Nothing else makes it so, and nothing counts.
    package var isNew: Bool
    /// False after they left; coming back is always possible.
    package var isHere: Bool
    /// They asked for a call.
    package var asksCall: Bool
    /// They said "ask me": they may be asked when roles are shared out, and may say no.
    package var asksRoles: Bool
    package var stage: Stage

    package init(
        id: String, handle: Handle, name: String? = nil, isNew: Bool = false, isHere: Bool = true, asksCall: Bool = false,
        asksRoles: Bool = false, stage: Stage = .joined
    ) {
        (self.id, self.handle, self.name, self.isNew, self.isHere) = (id, handle, name, isNew, isHere)
        (self.asksCall, self.asksRoles, self.stage) = (asksCall, asksRoles, stage)
    }
}
