import KithModel

package enum FiguresList: Method {
    package static let declaration = Declaration(
        "figures.list", "List the monthly figures: bands of how many people agreed to be counted, worked out once and then kept.",
        callers: [.operator, .coordinator, .facilitator])

    package struct Parameters: WireObject, Hashable {
        package var export: Bool?

        package init(export: Bool? = nil) {
            self.export = export
        }

        package static let fields = [
            Field("export", .public, "As they may be told outside the network: with the greater smallest figure.")
        ]
    }

    package struct Result: WireObject, Hashable {
        package var minimum: Int
        package var figures: [FigureView]

        package init(minimum: Int, figures: [FigureView]) {
            self.minimum = minimum
            self.figures = figures
        }

        package static let fields = [
            Field("minimum", .public, "Figures of fewer people are withheld."),
            Field("figures", .group, "The newest month first; in it all together, then by handle. At most 12 months."),
        ]
    }
}
