package import ArgumentParser
import KithModel
import KithWire

package struct EthicsDraftCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "draft", abstract: "Show or write what a group wants to promise itself.",
        discussion: """
            What is written is one point on a line; a line marked with "- " or "1. " is a point too, and what stands before the \
            first of those is the preamble. What was adopted holds until the group adopts another.
            """)
    @Argument(help: "The group.") var group: String
    @Option(help: ArgumentHelp("A file with the draft; - is standard input.", valueName: "path")) var file: String?
    @Option(help: "Begin with: starting-points (nine of ours) or adopted (what holds now).") var from: EthicsSource?
    @Flag(help: "Drop the draft.") var discard = false
    @Option(help: "The number of the draft that this takes the place of.") var expect: Int?
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    package init() {}

    package func validate() throws {
        if [file != nil, from != nil, discard].filter(\.self).count > 1 {
            throw ValidationError("Only one of --file, --from and --discard.")
        }
    }

    package func run() throws {
        // A pipe without a word is a draft, too, unless nothing comes out of it.
        let path = file ?? (from == nil && !discard && !Asking.isThereSomebody ? "-" : nil)
        let text = try path.map { path throws(Refusal) in
            String(decoding: try InputFile.read(path, most: 262_144), as: UTF8.self)
        }
        let ethics = text.flatMap(EthicsText.read)
        if file != nil, ethics == nil {
            throw Refusal(
                .invalidArgument, "There is no point in it, so nothing has changed.", remedy: "one point on a line")
        }
        let session = try options.connect()
        guard ethics != nil || from != nil || discard else { return try show(session) }
        do throws(Refusal) {
            let changed = try session.call(
                EthicsDraft.self,
                EthicsDraft.Parameters(
                    group: group, preamble: ethics?.preamble, points: ethics?.points, from: from?.code,
                    discard: discard ? true : nil, expect: expect))
            if reading.json { return try Output.json(changed) }
            Output.lines(EthicsScreen(.current).draft(changed, isNew: true))
        } catch {
            // What was typed or piped in is nowhere else.
            if let text, path == "-" { Output.write(text) }
            throw error
        }
    }

    private func show(_ session: Session) throws {
        let shown = try session.call(EthicsShow.self, EthicsShow.Parameters(group: group, draft: true))
        if reading.json { return try Output.json(shown) }
        Output.lines(EthicsScreen(.current).draft(shown))
    }
}
