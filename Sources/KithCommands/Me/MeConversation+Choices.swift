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
            default: "May you be asked when roles are shared?"
            }
        if choice == .roles, Asking.isThereSomebody { Output.line("You can always say no.") }
        let state = screen.isSaid(choice) ? "still yes" : "still no"
        guard let answer = Asking.line("\(question) (yes or no; Enter: \(state))")?.lowercased(), !answer.isEmpty
        else { return }
        guard let isYes = ["yes": true, "y": true, "no": false, "n": false][answer] else {
            throw Refusal(.invalidArgument, "That was neither yes nor no, so nothing has changed.")
        }
        view = try session.call(
            MeSay.self,
            MeSay.Parameters(
                new: choice == .new ? isYes : nil, call: choice == .call ? isYes : nil, roles: choice == .roles ? isYes : nil
            ))
        told(isYes ? "Noted: \(MeScreen.said(choice))." : "Noted: \(MeScreen.notSaid(choice)).")
    }

    mutating func changeSecret() throws(Refusal) {
        guard
            let secret = try Asking.newSecret(
                "Another secret, 8 characters or more (Enter: as it is):",
                remedy: "8 again, with a secret or an empty line after it")
        else { return }
        view = try session.call(MeSecret.self, MeSecret.Parameters(secret: secret))
        told("From now on your secret is the one that you typed.")
    }

    /// True when they left.
    func leave() throws(Refusal) -> Bool {
        guard view.here else {
            told("You have left already. To come back: 9")
            return false
        }
        told("You may leave whenever you like, and need no reason.")
        if Asking.isThereSomebody {
            Output.lines([
                "  1  leave; what you agreed to ends today, the rest is kept",
                "  2  leave, and have everything about you removed for good", "",
            ])
        }
        let way = Asking.line("Which? (Enter: stay)")
        if way == "2" { return try remove() }
        guard way == "1", Asking.line("To confirm, type leave:")?.lowercased() == "leave" else {
            told("Nothing has changed.")
            return false
        }
        _ = try session.call(MeLeave.self, MeLeave.Parameters(forget: nil))
        told("You have left. What you agreed to has ended; the rest is kept.")
        told("You are welcome back at any time.")
        close()
        return true
    }

    mutating func comeBack() throws(Refusal) {
        guard !view.here else { return told("You are here already.") }
        guard Asking.line("To confirm, type back:")?.lowercased() == "back" else { return told("Nothing has changed.") }
        view = try session.call(MeReturn.self, Nothing())
        told("Welcome back. Nothing is agreed to until you say so: 4")
    }

    /// True when nothing is kept any more.
    func remove() throws(Refusal) -> Bool {
        if Asking.isThereSomebody {
            told("Your name, ways to reach you and what you agreed to are removed for good. It can't be undone.")
        }
        guard Asking.line("To go on, type remove:")?.lowercased() == "remove" else {
            told("Nothing has changed.")
            return false
        }
        _ = try session.call(MeLeave.self, MeLeave.Parameters(forget: true))
        told("You have left. Nothing about you is kept any more but a number without a name in the group's past.")
        told("You are welcome back at any time.")
        close()
        return true
    }

    private func close() {
        if TerminalHold.isOn { _ = Asking.line("Enter to close the page:") }
    }
}
