import FoundationEssentials
import KithModel
import KithWire

extension MenuConversation {
    // MARK: Notes and plans

    mutating func note() {
        let kinds = NoteKind.allCases.map { ($0.rawValue, NoteWords.heading($0).lowercased()) }
        let away = [("away", "take a note away again")]
        guard let kind = choose("What is it?", kinds + away) else { return }
        if kind == "away" { strike() } else { perform("meeting", "note", group, kind) }
    }

    /// By its place in the list, of the meeting that is open or else the last.
    private mutating func strike() {
        do throws(Refusal) {
            let meeting = try NoteMeeting.find(group, options.connect()).meeting
            let asked = MeetingNotes.Parameters(meeting: meeting, limit: 1000)
            let notes = NoteScreen.inOrder(try options.connect().call(MeetingNotes.self, asked).notes)
            show("meeting", "notes", meeting)
            guard !notes.isEmpty, let number = number("Which, counted from the top?", upTo: notes.count) else { return }
            perform("meeting", "strike", meeting, notes[number - 1].note)
        } catch { report(error) }
    }

    mutating func plan() {
        let kinds = [("list", "what is on the list"), ("add", "put something on it"), ("done", "something is done")]
        switch choose("What we want to do:", kinds) {
        case "list": show("action", "list", group)
        case "add": perform("action", "add", group)
        case "done": finish()
        default: break
        }
    }

    /// By its place in the list: its own name is long, and its words are not for a command.
    private mutating func finish() {
        do throws(Refusal) {
            let asked = ActionList.Parameters(group: group, all: nil, limit: 1000)
            let actions = try options.connect().call(ActionList.self, asked).actions.map(\.action)
            show("action", "list", group)
            guard !actions.isEmpty, let number = number("Which is done, counted from the top?", upTo: actions.count) else {
                return
            }
            perform("action", "done", group, actions[number - 1])
        } catch { report(error) }
    }

    // MARK: What the group holds to, and where to turn

    mutating func agree() {
        let kinds = [
            ("show", "what holds now"), ("read", "read it aloud, point by point"),
            ("begin", "a draft of nine points, to be put into your own words"), ("draft", "the draft as it stands"),
            ("adopt", "the group agreed on the draft"), ("keep", "the group looked at it again, and keeps it"),
        ]
        switch choose("What we promise each other:", kinds) {
        case "show": show("ethics", "show", group)
        case "read": perform("ethics", "read-out", group)
        case "begin":
            perform("ethics", "draft", group, "--from", "starting-points")
            tell("To change its words, write them into a file: kith ethics draft \(Printable.line(group)) --file FILE")
        case "draft": show("ethics", "draft", group)
        case "adopt": perform("ethics", "adopt", group)
        case "keep": perform("ethics", "keep", group)
        default: break
        }
    }

    mutating func support() {
        let kinds = [("list", "where support beyond the group is"), ("add", "write down somewhere to turn to")]
        switch choose("Support beyond the group:", kinds) {
        case "list": show("resource", "list", group)
        case "add":
            let offered = ResourceKind.allCases.map { ($0.rawValue.replacing("_", with: "-"), $0.title.lowercased()) }
            guard let kind = choose("What kind is it?", offered) else { return }
            perform("resource", "add", kind, "--group", group)
        default: break
        }
    }

    /// One situation at a time: whoever looks now has no time to scroll.
    mutating func lookAtCard() {
        let kinds = [
            ("danger", "somebody is in danger"), ("abuse", "somebody tells of abuse"),
            ("neglect", "somebody does not get what they need"), ("conflict", "people in the group clash"),
            ("all", "the whole card"),
        ]
        guard let kind = choose("What is it about?", kinds) else { return }
        show(["card", "show", group] + (kind == "all" ? [] : ["--only", kind]))
    }

    // MARK: Paper

    mutating func printPaper() {
        let papers = [
            ("agenda", "what the next meeting goes through"), ("sign-up", "dates, and what there is to do"),
            ("newcomer", "what somebody who is new is told"), ("flyer", "a flyer with strips to tear off"),
            ("ethics", "what the group promises itself"), ("resources", "where else support is to be had"),
            ("card", "first steps for hard moments"),
        ]
        guard let paper = choose("What would you like to print?", papers) else { return }
        let file = "\(group)-\(paper).html"
        let places = [("screen", "here"), ("file", "into \(Printable.line(file)), to be printed from a browser")]
        guard let place = choose("Where to?", places) else { return }
        guard place == "file" else { return show("print", paper, group) }
        var words = ["print", paper, group, "-o", file]
        if FileManager.default.fileExists(atPath: file) {
            let answers = [("new", "write it anew"), ("leave", "leave the one that is there")]
            guard choose("There is such a file already. What now?", answers) == "new" else { return }
            words.append("--force")
        }
        perform(words)
        let path = FileManager.default.currentDirectoryPath
        tell("Open it in a browser; it lies in \(Printable.line(path)).")
    }
}
