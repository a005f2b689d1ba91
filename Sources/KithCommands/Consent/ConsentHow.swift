import ArgumentParser

/// How somebody said that they agree: aloud where nothing else is said.
struct ConsentHow: ParsableArguments {
    @Flag(help: "They signed on paper.") var onPaper = false
    @Flag(help: "They said so (unless told otherwise).") var spoken = false
    init() {}

    func validate() throws {
        if onPaper && spoken { throw ValidationError("Either --on-paper or --spoken.") }
    }

    var code: String { onPaper ? "on_paper" : "spoken" }
}
