import KithModel
import KithWire

/// Somebody at their own page, on one connection, until they leave it.
struct MeConversation {
    let session: Session
    let terminal: Terminal
    var view: MeView

    init(_ session: Session, _ view: MeView, _ terminal: Terminal) {
        (self.session, self.view, self.terminal) = (session, view, terminal)
    }

    mutating func run() throws(Refusal) {
        TerminalHold.clear()
        if !Asking.isThereSomebody { Output.lines(screen.notices()) }
        var isFirst = true
        while true {
            if Asking.isThereSomebody { Output.lines(screen.menu(isFirst: isFirst)) }
            isFirst = false
            guard let typed = Asking.line("What would you like to do?") else { return }
            TerminalHold.clear()
            if typed.isEmpty { continue }
            guard let choice = MeChoice(typed: typed, isHere: view.here) else {
                try refuse(Refusal(.invalidArgument, "That is not on the list.", remedy: "a number or a word of the list"))
                continue
            }
            do throws(Refusal) {
                guard try perform(choice) else { return }
            } catch {
                guard error.code != .permissionDenied else { throw ended }
                try refuse(error)
            }
        }
    }

    /// The page rests on a role of the account that it is open in.
    private var ended: Refusal {
        let group = view.member.split(separator: "/").first.map(String.init) ?? view.groupName
        return Refusal(
            .permissionDenied,
            "This page has ended, because this account no longer facilitates \(group). What you did before is kept.")
    }

    /// Somebody who sits there reads it and goes on; in a pipe, the lines that follow would be taken for something else.
    private func refuse(_ refusal: Refusal) throws(Refusal) {
        guard Asking.isThereSomebody, refusal.code != .unreachable else { throw refusal }
        Output.writeError(Failure.text(of: refusal) + "\n")
    }

    /// False when that was all.
    private mutating func perform(_ choice: MeChoice) throws(Refusal) -> Bool {
        switch choice {
        case .kept: try keep()
        case .name: try rename()
        case .reach: try reach()
        case .agree: return try agree()
        case .new, .call, .roles: try say(choice)
        case .secret: try changeSecret()
        case .leave: return try !leave()
        case .back: try comeBack()
        case .remove: return try !remove()
        case .ethics: try showEthics()
        case .support: try showSupport()
        case .wishes: try wish()
        case .away: try away()
        case .remind: return try remind()
        case .look: try look()
        case .done: return false
        }
        return true
    }

    var screen: MeScreen { MeScreen(view, terminal) }

    /// A page at a time where what runs off the top would be gone.
    func show(_ lines: [String]) {
        guard TerminalHold.isOn else { return Output.lines(lines) }
        let room = terminal.height - 1
        var rest = lines[...]
        while !rest.isEmpty {
            Output.lines(Array(rest.prefix(room)))
            rest = rest.dropFirst(room)
            guard Asking.line(rest.isEmpty ? "Enter to go back:" : "Enter for more:") != nil else { return }
            TerminalHold.clear()
        }
    }

    func told(_ text: String) { Output.lines(terminal.wrap(text, indent: "") + (Asking.isThereSomebody ? [""] : [])) }
}
