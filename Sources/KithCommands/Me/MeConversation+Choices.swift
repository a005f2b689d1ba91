import KithModel
import KithWire

extension MeConversation {
    mutating func keep() throws(Refusal) {
        view = try session.call(MeShow.self, Nothing())
        show(screen.record())
    }

    mutating func rename() throws(Refusal) {
        told(view.name.map { "You are called \($0) here." } ?? "You have no name here.")
        guard let name = Asking.line("What would you like to be called? (Enter: as it is; a dash: no name)"), !name.isEmpty
        else { return }
        view = try session.call(MeName.self, MeName.Parameters(name: name == "-" ? nil : name))
        told(view.name.map { "You are called \($0) from now on." } ?? "You have no name here now.")
    }

    mutating func reach() throws(Refusal) {
        Output.lines(reachLines)
        guard let contacts = try ContactLines.ask(best: "you like best") else { return }
        view = try session.call(MeContacts.self, MeContacts.Parameters(contacts: contacts))
        Output.lines(reachLines)
    }

    private var reachLines: [String] {
        guard !view.contacts.isEmpty else { return ["There is no way to reach you here.", ""] }
        let isMissing = view.contacts.contains { $0.agreed == false }
        return ContactLines.lines(view.contacts, terminal, indent: "  ")
            + (isMissing ? ["You are reached only in ways that you agree to: 4"] : []) + [""]
    }

    mutating func say(_ choice: MeChoice) throws(Refusal) {
        let question =
            switch choice {
            case .new: "Are you new?"
            case .call: "Would you like a call?"
            default: "May you be asked when roles are shared? You can always say no."
            }
        let state = screen.isSaid(choice) ? "so far: yes" : "so far: no"
        guard let answer = Asking.line("\(question) (yes or no; Enter: as it is, \(state))")?.lowercased(), !answer.isEmpty
        else { return }
        guard let isYes = ["yes": true, "y": true, "no": false, "n": false][answer] else {
            throw Refusal(.invalidArgument, "That was neither yes nor no, so nothing has changed.")
        }
        view = try session.call(
            MeSay.self,
            MeSay.Parameters(
                new: choice == .new ? isYes : nil, call: choice == .call ? isYes : nil, roles: choice == .roles ? isYes : nil
            ))
        told(isYes ? "Noted: \(MeScreen.said(choice))." : "Noted. It is not said any more.")
    }

    mutating func changeSecret() throws(Refusal) {
        guard let secret = try Asking.newSecret("Another secret, 8 characters or more (Enter: as it is):") else { return }
        view = try session.call(MeSecret.self, MeSecret.Parameters(secret: secret))
        told("From now on your secret is the one that you typed.")
    }

    /// True when they left.
    func leave() throws(Refusal) -> Bool {
        told("You may leave whenever you like, and need no reason.")
        if Asking.isThereSomebody {
            Output.lines([
                "  1  leave; what is kept stays, so that coming back is easy",
                "  2  leave, and have everything about you removed for good", "",
            ])
        }
        guard let way = Asking.line("Which? (Enter: stay)"), way == "1" || way == "2",
            let word = Asking.line("To confirm, type leave:"), word.lowercased() == "leave"
        else {
            told("Nothing has changed.")
            return false
        }
        _ = try session.call(MeLeave.self, MeLeave.Parameters(forget: way == "2" ? true : nil))
        told(way == "2" ? "You have left, and nothing is kept about you any more." : "You have left.")
        told("You are welcome back at any time.")
        if TerminalHold.isOn { _ = Asking.line("Enter to close the page:") }
        return true
    }
}
