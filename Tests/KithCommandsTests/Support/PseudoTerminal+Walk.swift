import Testing

extension PseudoTerminal {
    /// What it shows, with the ends of lines as programs write them.
    var text: String { output.replacing("\r\n", with: "\n") }

    /// Waits for each of these words in turn, and then types what belongs to them.
    func walk(_ steps: [(shown: String, typed: String)], sourceLocation: SourceLocation = #_sourceLocation) throws {
        for (shown, typed) in steps {
            try wait(for: shown, sourceLocation: sourceLocation)
            type(typed)
        }
    }

    /// Onto somebody's own page in a group.
    func enter(sourceLocation: SourceLocation = #_sourceLocation) throws {
        try walk([("Harbour: ", "quiet-heron"), ("Your secret: ", "open sesame")], sourceLocation: sourceLocation)
        try wait(for: "What would you like to do? ", sourceLocation: sourceLocation)
    }
}
