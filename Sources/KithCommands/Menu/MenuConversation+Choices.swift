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
        case .hard: lookAtCard()
        case .cancel: cancel()
        case .move: move()
        case .restore: restore()
        case .add: add()
        case .holidays: close()
        case .new: welcome()
        case .roles: share()
        case .note: note()
        case .agreed: agree()
        case .support: support()
        case .plans: plan()
        case .print: printPaper()
        case .setup: perform("group", "setup", group)
        case .group, .leave: break
        }
        return true
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
            let answers = [
                ("yes", "the agenda makes room for names and a welcome, and names nobody"), ("no", "it goes on as ever"),
            ]
            guard let answer = choose("Would they like to be welcomed as somebody new?", answers) else { return }
            perform(["member", "add", group] + (answer == "yes" ? ["--new"] : []))
        default: break
        }
    }

    private mutating func share() {
        let kinds = [
            ("rota", "the next meetings, and who would like to do what"), ("list", "what there is to do at all"),
            ("offer", "somebody would like to do something"), ("define", "something new that wants doing"),
        ]
        switch choose("What there is to do at meetings:", kinds) {
        case "rota": show("role", "rota", group)
        case "list": show("role", "list", group)
        case "offer": offerRole()
        case "define":
            guard let role = word("What is it, in one word?", "tea, door, keys") else { return }
            perform("role", "define", group, role)
        default: break
        }
    }

    /// For somebody who said so themselves; on their own page they do it without anybody.
    private mutating func offerRole() {
        perform("role", "list", group)
        guard let role = word("Which role?", "tea, door") else { return }
        perform("member", "list", group)
        guard let person = word("Who said that they would like to? Their short name", "as the list shows it") else { return }
        let kinds = [("one", "on one date"), ("ask", "no date; they may be asked")]
        guard let kind = choose("On a date, or may they be asked?", kinds) else { return }
        let words = ["role", "offer", "\(group)/\(person)", role]
        guard kind == "one" else { return perform(words) }
        perform("meeting", "list", group, "--limit", "6")
        guard let date = time("On which date?", MenuConversation.dates) else { return }
        perform(words + [date])
    }
}
