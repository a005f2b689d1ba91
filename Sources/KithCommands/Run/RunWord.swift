/// What is typed where the companion goes line by line: a word, or its first letter.
enum RunWord: String, CaseIterable {
    case next, back, more, less, pause, resume, skip, note, agenda, open, close, help, quit

    /// - Parameter typed: one word; `more` and `less` may have minutes behind them.
    init?(typed: String) {
        let word = typed.lowercased()
        guard let found = RunWord(rawValue: word) ?? RunWord.allCases.first(where: { String($0.letter) == word }) else {
            return nil
        }
        self = found
    }

    /// `pause` and `resume` are one key, and so are `more` and `+`.
    var letter: Character {
        switch self {
        case .next: "n"
        case .back: "b"
        case .more: "+"
        case .less: "-"
        case .pause: "p"
        case .resume: "r"
        case .skip: "s"
        case .note: "w"
        case .agenda: "a"
        case .open: "o"
        case .close: "c"
        case .help: "?"
        case .quit: "q"
        }
    }

    var words: String {
        switch self {
        case .next: "go on to the next step"
        case .back: "go back a step"
        case .more: "five more minutes, or as many as you say: more 10"
        case .less: "give some of those back: less 5"
        case .pause: "let the time stand still"
        case .resume: "let it run again"
        case .skip: "leave this step out and go on"
        case .note: "write down something that the group wants to keep"
        case .agenda: "read out all steps"
        case .open: "open the next meeting"
        case .close: "close the meeting, after a question or two"
        case .help: "say these words"
        case .quit: "leave; the meeting stays open"
        }
    }
}
