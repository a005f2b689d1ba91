import KithModel

package enum ModelShow: Method {
    package static let declaration = Declaration(
        "model.show", "Show a recovery model, whole.", callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var model: String
        package var group: String?

        package init(model: String, group: String? = nil) {
            self.model = model
            self.group = group
        }

        package static let fields = [
            Field("model", .public, "What it goes by, or plugin/name."),
            Field("group", .group, "As this group has it; absent: as it is for all groups."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var model: ModelView
        package var dimensions: [ModelPiece]
        package var stages: [ModelPiece]
        package var principles: [ModelPiece]
        package var lines: [ModelLine]
        package var pairs: [ModelPair]
        package var columns: [String]?
        package var questions: [String]

        package init(
            model: ModelView, dimensions: [ModelPiece], stages: [ModelPiece], principles: [ModelPiece], lines: [ModelLine],
            pairs: [ModelPair], columns: [String]? = nil, questions: [String]
        ) {
            self.model = model
            self.dimensions = dimensions
            self.stages = stages
            self.principles = principles
            self.lines = lines
            self.pairs = pairs
            self.columns = columns
            self.questions = questions
        }

        package static let fields = [
            Field("model", .group, "What it is."),
            Field("dimensions", .public, "Sides of one thing, without rank."),
            Field("stages", .public, "What people move between, back and forth."),
            Field("principles", .public, "What it rests on."),
            Field("lines", .public, "Each between two words."),
            Field("pairs", .public, "Two columns side by side."),
            Field("columns", .public, "What these two columns are called."),
            Field("questions", .public, "To talk about, beside those that stand with the rest."),
        ]
    }
}
