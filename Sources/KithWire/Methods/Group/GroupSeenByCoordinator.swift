import KithModel

package enum GroupSeenByCoordinator: Method {
    package static let declaration = Declaration(
        "group.seen_by_coordinator", "Show exactly what a coordinator sees of a group.", callers: .observers)
    package typealias Parameters = GroupReference

    package struct Result: WireObject, Hashable {
        package var standing: Standing
        package var figures: [FigureView]

        package init(standing: Standing, figures: [FigureView]) {
            self.standing = standing
            self.figures = figures
        }

        package static let fields = [
            Field("standing", .group, "As status gives it to a coordinator."),
            Field("figures", .group, "Of this group, as figures.list gives them to a coordinator; the newest month first."),
        ]
    }
}
