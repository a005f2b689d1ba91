package import KithModel
package import KithWire

/// What the companion shows, and what a key means there. The meeting itself is the daemon's.
package struct RunState: Sendable {
    package enum Mode: Hashable, Sendable {
        case steps
        case help
        /// Which kind of note?
        case kinds
        case text(NoteKind, String)
        /// How many asked for the change whose text this is?
        case voices(String, typed: String)
        /// Does that person want it?
        case wanted
        case opening
        case closing
    }

    package let group: String
    /// The one that is under way, else the next.
    package var meeting: MeetingView?
    /// Of a meeting that is under way.
    package var agenda: MeetingAgenda.Result?
    /// Why there is no meeting to show.
    package var trouble: Refusal?
    package var mode = Mode.steps
    /// Said once, until the next key.
    package var notice: String?
    /// The daemon does not answer.
    package var isLost = false
    /// Seconds since the meeting was asked for.
    package var elapsed = 0
    /// Lines of the prompt that were scrolled away.
    package var scroll = 0
    /// The meeting that a note is written about.
    private var noted = ""

    package init(group: String) { self.group = group }

    package var isOpen: Bool { meeting?.state == "open" }

    /// Seconds that the step has taken by now.
    package var used: Int { (meeting?.used ?? 0) + (meeting?.paused == true ? 0 : elapsed) }

    /// What came anew from the daemon. Where another step is on, its prompt shows from the top.
    package mutating func show(_ meeting: MeetingView) {
        if meeting.meeting != self.meeting?.meeting || meeting.step != self.meeting?.step { scroll = 0 }
        (self.meeting, trouble, elapsed, isLost) = (meeting, nil, 0, false)
        if isOpen {
            if mode == .opening { mode = .steps }
        } else {
            agenda = nil
            leaveSteps()
        }
    }

    package mutating func show(_ trouble: Refusal) {
        (meeting, agenda, self.trouble, isLost) = (nil, nil, trouble, false)
        if mode == .opening { mode = .steps }
        leaveSteps()
    }

    /// The meeting was closed; what is being written about it may still be kept.
    private mutating func leaveSteps() { if mode == .kinds || mode == .closing { mode = .steps } }

    /// What could not be done; what was being written is there again.
    package mutating func failed(_ request: RunRequest, _ refusal: Refusal) {
        notice = refusal.message
        if case .note(let note) = request, let text = note.text, let kind = NoteKind(rawValue: note.kind) {
            mode = .text(kind, text)
        }
    }

    /// - Parameters:
    ///   - reach: lines by which the prompt can be scrolled at all.
    ///   - page: lines of it that show at once.
    package mutating func press(_ key: RunKey, reach: Int, page: Int) -> RunRequest? {
        notice = nil
        switch mode {
        case .steps: return pressAtSteps(key, reach: reach, page: page)
        case .help: return pressAtHelp(key, reach: reach, page: page)
        case .kinds: chooseKind(key)
        case .text(let kind, let text): return type(key, kind, text)
        case .voices(let text, let typed): return countVoices(key, text, typed)
        case .wanted: return answer(key, .note(note(.support, wanted: true)))
        case .opening: return answer(key, meeting.map { .open(meeting: $0.meeting) })
        case .closing: return answer(key, .close)
        }
        return nil
    }

    private mutating func pressAtSteps(_ key: RunKey, reach: Int, page: Int) -> RunRequest? {
        if scrolls(key, reach: reach, page: page) { return nil }
        switch key {
        case .character("q"): return .quit
        case .character("?"): (mode, scroll) = (.help, 0)
        case .character(let letter): return pressLetter(letter)
        default: break
        }
        return nil
    }

    private mutating func pressAtHelp(_ key: RunKey, reach: Int, page: Int) -> RunRequest? {
        if reach > 0, scrolls(key, reach: reach, page: page) { return nil }
        (mode, scroll) = (.steps, 0)
        return key == .character("q") ? .quit : nil
    }

    private mutating func scrolls(_ key: RunKey, reach: Int, page: Int) -> Bool {
        switch key {
        case .up: scroll = max(0, scroll - 1)
        case .down: scroll = min(reach, scroll + 1)
        case .pageUp: scroll = max(0, scroll - max(1, page - 1))
        case .pageDown, .character(" "): scroll = min(reach, scroll + max(1, page - 1))
        default: return false
        }
        return true
    }

    private mutating func pressLetter(_ letter: Character) -> RunRequest? {
        guard !isLost else {
            notice = "The daemon does not answer just now; nothing was done."
            return nil
        }
        guard isOpen, let meeting else {
            if letter == "o", meeting != nil { mode = .opening }
            return nil
        }
        let seen = MeetingStepReference(meeting: meeting.meeting, step: meeting.step)
        func extend(_ minutes: Int) -> RunRequest {
            .extend(MeetingExtend.Parameters(meeting: seen.meeting, minutes: minutes, step: seen.step))
        }
        switch letter {
        case "n": return .next(seen)
        case "b": return .back(seen)
        case "s": return .skip(seen)
        case "+", "m": return extend(5)
        case "-": return extend(-5)
        case "p": return meeting.paused == true ? .resume(seen) : .pause(seen)
        case "w": (mode, noted) = (.kinds, meeting.meeting)
        case "c": mode = .closing
        default: break
        }
        return nil
    }

    private mutating func chooseKind(_ key: RunKey) {
        mode = .steps
        guard case .character(let letter) = key,
            let kind = (meeting?.now?.offers ?? NoteKind.always).first(where: { RunWords.key(of: $0) == letter })
        else { return }
        mode = kind == .support ? .wanted : .text(kind, "")
    }

    private mutating func type(_ key: RunKey, _ kind: NoteKind, _ text: String) -> RunRequest? {
        switch key {
        case .character(let letter): mode = .text(kind, text.count < Note.most ? text + String(letter) : text)
        case .backspace: mode = .text(kind, String(text.dropLast()))
        case .clear: mode = .text(kind, "")
        case .escape: mode = .steps
        case .enter:
            let tidy = Asking.trimmed(text)
            mode = .steps
            guard !tidy.isEmpty else { return nil }
            if kind == .change { mode = .voices(tidy, typed: "") } else { return .note(note(kind, text: tidy)) }
        default: break
        }
        return nil
    }

    private mutating func countVoices(_ key: RunKey, _ text: String, _ typed: String) -> RunRequest? {
        switch key {
        case .character(let digit) where digit.isASCII && digit.isNumber && typed.count < 4:
            mode = .voices(text, typed: typed + String(digit))
        case .backspace: mode = .voices(text, typed: String(typed.dropLast()))
        case .clear: mode = .voices(text, typed: "")
        case .escape: mode = .text(.change, text)
        case .enter:
            guard let voices = NoteWords.voices(typed) else {
                notice = "1 to 1000, or Enter for one."
                return nil
            }
            mode = .steps
            return .note(note(.change, text: text, voices: voices))
        default: break
        }
        return nil
    }

    /// Yes only where it was said.
    private mutating func answer(_ key: RunKey, _ request: RunRequest?) -> RunRequest? {
        mode = .steps
        return key == .character("y") ? request : nil
    }

    private func note(
        _ kind: NoteKind, text: String? = nil, voices: Int? = nil, wanted: Bool? = nil
    ) -> MeetingNote.Parameters {
        MeetingNote.Parameters(
            meeting: noted, kind: kind, text: text, voices: voices, wanted: wanted)
    }

    /// What was pasted into a note stays in it, line breaks and all; elsewhere it would press one key after the other.
    package mutating func paste(_ keys: [RunKey]) {
        guard case .text(let kind, var text) = mode else {
            notice = "That looked like pasted text, so nothing was done."
            return
        }
        for key in keys where text.count < Note.most {
            switch key {
            case .character(let letter): text.append(letter)
            case .enter: text.append("\n")
            case .backspace: text = String(text.dropLast())
            default: break
            }
        }
        mode = .text(kind, text)
    }
}
