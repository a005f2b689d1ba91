/// What turns tell of who facilitates one meeting. Where they tell nothing, it is as the group said.
package struct Staffing: Hashable, Sendable {
    /// Somebody took the facilitator's role, or stands in.
    package var isTaken: Bool
    /// It was handed over, which the group is told.
    package var isHandedOver: Bool

    package init(isTaken: Bool, isHandedOver: Bool) { (self.isTaken, self.isHandedOver) = (isTaken, isHandedOver) }
}
