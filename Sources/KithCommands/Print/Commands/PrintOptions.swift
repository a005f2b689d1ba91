import ArgumentParser
import KithModel
import KithWire

/// What every printing command takes.
package struct PrintOptions: ParsableArguments {
    @Flag(help: "One HTML file, to be printed from a browser; taken for -o NAME.html.") var html = false
    @Flag(help: "Plain text; taken for everything else.") var text = false
    @Flag(help: "Large print.") var large = false
    @Option(name: [.customShort("o"), .customLong("output")], help: ArgumentHelp("Into this file.", valueName: "file"))
    var output: String?
    @Flag(help: "Also where there is a file of that name.") var force = false
    package init() {}

    package func validate() throws {
        guard !(html && text) else { throw ValidationError("Say which: --html, or --text.") }
    }

    private var isHTML: Bool {
        html || !text && (output.map { $0.hasSuffix(".html") || $0.hasSuffix(".htm") } ?? false)
    }

    /// The group with its words.
    func paper(of group: String, _ session: Session) throws(Refusal) -> GroupPaper {
        let view = try session.call(GroupShow.self, GroupReference(group: group))
        let words = try session.call(GroupLabels.self, GroupReference(group: group))
        return GroupPaper(view, labels: Labels(language: words.language, own: words.labels))
    }

    func put(_ document: PrintDocument) throws(Refusal) {
        let text = isHTML ? HTMLPage(document, isLarge: large).text : TextPage(document, isLarge: large).text
        guard let output, output != "-" else { return isHTML ? Output.document(text) : Output.write(text) }
        try NewFile.write(Array(text.utf8), to: output, mode: document.kind.mode, replacing: force)
        let own = document.kind.isForAnybody ? "" : " It is the group's own: nobody but you can open it."
        Output.line("\(Printable.line(output)) is written.\(own)")
    }
}
