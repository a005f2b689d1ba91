import KithModel
import KithWire

/// The companion line by line, for screen readers and for terminals that can't be cleared: it says where the meeting is, asks
/// for a word, and writes nothing over.
struct RunDialogue {
    private let group: String
    private var link: RunLink
    private var meeting: MeetingView?

    init(_ group: String, _ options: Options) { (self.group, link) = (group, RunLink(options, group: group, hears: false)) }

    mutating func run() throws(Refusal) -> RunLoop.End {
        var say = true
        while true {
            if say { try tell() }
            say = true
            guard let typed = Asking.line("What next? (help lists the words)") else { return .quit }
            let parts = typed.split(separator: " ").map(String.init)
            // An empty line asks how things are by now.
            guard let first = parts.first else { continue }
            guard let word = RunWord(typed: first), let minutes = minutes(parts, word) else {
                try refuse(Refusal(.invalidArgument, "That is none of the words for this.", remedy: "help, which says them"))
                say = false
                continue
            }
            switch word {
            case .quit: return .quit
            case .close where meeting?.state == "open": return .close
            case .help:
                for word in RunWord.allCases { Output.line("\(word.rawValue): \(word.words).") }
                say = false
            case .agenda:
                try agenda()
                say = false
            case .note: say = try note()
            default: try perform(word, minutes)
            }
        }
    }

    /// Nil where what follows the word means nothing there.
    private func minutes(_ parts: [String], _ word: RunWord) -> Int? {
        guard parts.count > 1 else { return 5 }
        guard parts.count == 2, word == .more || word == .less, let minutes = Int(parts[1]), (1...120).contains(minutes) else {
            return nil
        }
        return minutes
    }

    private mutating func perform(_ word: RunWord, _ minutes: Int) throws(Refusal) {
        if word == .open, let meeting, meeting.state != "open", Asking.isThereSomebody, !MeetingOpening.agrees(meeting) { return }
        guard let request = request(word, minutes) else {
            return Output.line(meeting?.state == "open" ? "The meeting is open already." : "No meeting is under way.")
        }
        try attempt(request)
    }

    private func request(_ word: RunWord, _ minutes: Int) -> RunRequest? {
        guard let meeting else { return nil }
        guard meeting.state == "open" else { return word == .open ? .open(meeting: meeting.meeting) : nil }
        let seen = MeetingStepReference(meeting: meeting.meeting, step: meeting.step)
        func extend(_ minutes: Int) -> RunRequest {
            .extend(MeetingExtend.Parameters(meeting: seen.meeting, minutes: minutes, step: seen.step))
        }
        return switch word {
        case .next: .next(seen)
        case .back: .back(seen)
        case .more: extend(minutes)
        case .less: extend(-minutes)
        case .pause: .pause(seen)
        case .resume: .resume(seen)
        case .skip: .skip(seen)
        default: nil
        }
    }

    private mutating func note() throws(Refusal) -> Bool {
        guard let meeting, meeting.state == "open" else {
            Output.line("No meeting is under way.")
            return false
        }
        let kinds = meeting.now?.offers ?? NoteKind.always
        guard let typed = Asking.line("What is it: \(kinds.map(\.rawValue).joined(separator: ", "))? (Enter: nothing)"),
            !typed.isEmpty
        else { return false }
        guard let kind = kinds.first(where: { $0.rawValue == typed.lowercased() || String(RunWords.key(of: $0)) == typed })
        else {
            try refuse(Refusal(.invalidArgument, "That is no kind of note at this step.", remedy: "one of those"))
            return false
        }
        if let asked = NoteAsking.ask(kind, of: meeting.meeting) { try attempt(.note(asked)) }
        return false
    }

    private mutating func agenda() throws(Refusal) {
        guard let agenda = try look().agenda else { return Output.line("No meeting is under way.") }
        for (number, step) in agenda.steps.enumerated() {
            let minutes = step.minutes > 0 ? ", \(step.minutes) minute\(step.minutes == 1 ? "" : "s")" : ""
            let out = agenda.leftOut?.contains(step.key) == true ? ", left out" : ""
            Output.line("\(number + 1), \(Printable.line(step.title))\(minutes)\(out).")
        }
    }

    // MARK: The daemon

    private mutating func attempt(_ request: RunRequest) throws(Refusal) {
        do throws(Refusal) {
            if let said = try link.perform(request) { Output.line(said) }
        } catch {
            if error.code == .unreachable { link.drop() }
            try refuse(error)
        }
    }

    private mutating func look() throws(Refusal) -> (meeting: MeetingView, agenda: MeetingAgenda.Result?) {
        do throws(Refusal) { return try link.look() } catch {
            // The daemon may have been started again since.
            guard error.code == .unreachable else { throw error }
            link.drop()
            return try link.look()
        }
    }

    private mutating func tell() throws(Refusal) {
        do throws(Refusal) { meeting = try look().meeting } catch {
            meeting = nil
            guard Asking.isThereSomebody, [.unreachable, .notFound].contains(error.code) else { throw error }
            return Output.writeError(Failure.text(of: error))
        }
        if let meeting { Output.lines(RunDialogue.lines(meeting, .current, when: .current)) }
    }

    /// Where the meeting is, in sentences.
    static func lines(_ meeting: MeetingView, _ terminal: Terminal, when: When) -> [String] {
        guard meeting.state == "open", let step = meeting.step, let steps = meeting.steps, let now = meeting.now else {
            return terminal.wrap(
                "No meeting is under way. The next one is \(when.text(meeting.time)). To open it: open.", indent: "")
        }
        let lead = now.lead.map { ", looked after by: \($0)" } ?? ""
        var lines = terminal.wrap("Step \(step) of \(steps): \(now.title)\(lead).", indent: "")
        if let reason = meeting.fellBack {
            lines += terminal.wrap("The built-in agenda takes the place of \(reason)", indent: "")
        }
        if let prompt = now.prompt { lines += terminal.wrap(prompt, indent: "") }
        lines += terminal.wrap(PaceWords.sentence(meeting), indent: "")
        return lines + terminal.wrap(meeting.then.map { "Then: \($0.title)." } ?? "This is the last step.", indent: "")
    }

    /// Somebody who sits there reads it and goes on; in a pipe, the lines that follow would be taken for something else.
    private func refuse(_ refusal: Refusal) throws(Refusal) {
        guard Asking.isThereSomebody else { throw refusal }
        Output.writeError(Failure.text(of: refusal))
    }
}
