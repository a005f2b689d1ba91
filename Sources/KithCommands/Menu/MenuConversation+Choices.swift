import KithModel
import KithWire

extension MenuConversation {
    /// True, since the menu goes on whatever was done.
    mutating func perform(_ choice: MenuChoice) -> Bool {
        switch choice {
        case .next:
            show("status", group)
            show("meeting", "show", "\(group)@next")
        case .meeting: perform(["meeting", "run", group] + (isPlain ? ["--plain"] : []))
        case .cancel: cancel()
        case .move: move()
        case .add: add()
        case .holidays: close()
        case .new: welcome()
        case .roles: show("role", "rota", group)
        case .note: note()
        case .agreed: show("ethics", "show", group)
        case .support: show("resource", "list", group)
        case .plans: plan()
        case .print: printPaper()
        case .group, .leave: break
        }
        return true
    }

    // MARK: Dates

    /// GROUP@2026-11-24, of the dates to come.
    private mutating func date(_ question: String) -> String? {
        perform("meeting", "list", group, "--limit", "6")
        return time(question, "next, 2026-11-24").map { "\(group)@\($0)" }
    }

    private mutating func cancel() {
        guard let meeting = date("Which date will not take place?") else { return }
        perform("meeting", "cancel", meeting)
    }

    private mutating func move() {
        guard let meeting = date("Which date is to be moved?"),
            let day = time("To which day?", "thu, 2026-12-03 or same"), let hour = time("At what time?", "19:00 or same")
        else { return }
        let changes = (day == "same" ? [] : ["--to", day]) + (hour == "same" ? [] : ["--at", hour])
        guard !changes.isEmpty else { return tell("It stays as it is.") }
        perform(["meeting", "move", meeting] + changes)
    }

    private mutating func add() {
        let kinds = [("one", "a single date"), ("series", "dates that come again, every week or every month")]
        guard let kind = choose("One date, or a series?", kinds) else { return }
        var words = ["meeting", "schedule", group]
        if kind == "series" {
            guard let every = time("How often?", "week, 2 weeks, month") else { return }
            words += ["--every", every]
        }
        let days = kind == "series" ? "tue, last fri, 1st mon" : "thu, tomorrow, 2026-12-03"
        guard let day = time("On which day?", days), let hour = time("At what time?", "18:30"),
            let length = time("For how long?", "90m, 1h30m")
        else { return }
        perform(words + ["--on", day, "--at", hour, "--for", length])
    }

    private mutating func close() {
        perform("closure", "list", group)
        guard let from = time("First day without a meeting?", "2026-12-21, thu"),
            let until = time("Last such day?", "2027-01-03, or same as the first")
        else { return }
        perform(["closure", "add", group, "--from", from] + (until == "same" ? [] : ["--until", until]))
    }

    // MARK: People

    private mutating func welcome() {
        let kinds = [
            ("page", "what somebody who is new is told"), ("asks", "somebody asks about the group"),
            ("comes", "somebody comes to the group from now on"),
        ]
        switch choose("Someone is new. What would help?", kinds) {
        case "page": show("group", "newcomer", group)
        case "asks":
            // The command takes Enter for a name that is left out; here is where one can still go back.
            let answers = [("yes", "how they'd like to be called is asked next, and may be left out"), ("no", "leave it")]
            if choose("Would they like it noted?", answers) == "yes" { perform("member", "enquire", group) }
        case "comes":
            let answers = [("yes", "they say so"), ("no", "they don't say so")]
            guard let answer = choose("Do they say that they are new?", answers) else { return }
            perform(["member", "add", group] + (answer == "yes" ? ["--new"] : []))
        default: break
        }
    }

    // MARK: What is kept

    private mutating func note() {
        let kinds = NoteKind.allCases.map { ($0.rawValue, NoteWords.heading($0).lowercased()) }
        guard let kind = choose("What is it?", kinds) else { return }
        perform("meeting", "note", group, kind)
    }

    private mutating func plan() {
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

    private mutating func printPaper() {
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
        if place == "file" { perform("print", paper, group, "-o", file) } else { show("print", paper, group) }
    }
}
