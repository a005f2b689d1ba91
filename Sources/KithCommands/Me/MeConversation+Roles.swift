import KithModel
import KithWire

extension MeConversation {
    /// What somebody would like to do: one role, and the dates at which they take it.
    mutating func wish() throws(Refusal) {
        let rota = try session.call(MeRota.self, Nothing())
        Output.lines(screen.roles(rota))
        guard let typed = Asking.line("Which of these? (a number or a word; Enter: back)"), !typed.isEmpty, typed != "0"
        else { return }
        guard let role = MeScreen.role(typed, among: rota.roles) else {
            throw Refusal(.invalidArgument, "That is not on the list.", remedy: "a number or a word of the list")
        }
        TerminalHold.clear()
        try wish(role, rota)
    }

    private mutating func wish(_ role: RoleView, _ rota: MeRota.Result) throws(Refusal) {
        var rota = rota
        while true {
            Output.lines(screen.role(role, rota))
            guard let typed = Asking.line("Which? (a number, ask, or Enter: back)")?.lowercased(), !typed.isEmpty, typed != "0"
            else { return }
            TerminalHold.clear()
            if typed == "ask" {
                try askAbout(role)
            } else if let number = Int(typed), rota.meetings.indices.contains(number - 1) {
                try turn(role, at: rota.meetings[number - 1])
            } else if !Asking.isThereSomebody {
                throw Refusal(.invalidArgument, "That is not on the list.", remedy: "a number of the list, or ask")
            }
            rota = try session.call(MeRota.self, Nothing())
        }
    }

    private mutating func askAbout(_ role: RoleView) throws(Refusal) {
        let request = OwnOfferRequest(role: role.role)
        if screen.mayBeAsked(about: role) {
            view = try session.call(MeWithdraw.self, request)
            told("Noted: nobody asks you about it any more.")
        } else {
            view = try session.call(MeOffer.self, request)
            told("Noted: you may be asked. You can always say no.")
        }
    }

    private mutating func turn(_ role: RoleView, at meeting: OwnMeeting) throws(Refusal) {
        let request = OwnTurnRequest(role: role.role, meeting: meeting.meeting)
        let isMine = meeting.roles.first { $0.role == role.role }?.mine == true
        do throws(Refusal) {
            view = isMine ? try session.call(MeGiveBack.self, request) : try session.call(MeTake.self, request)
        } catch {
            // Somebody may have been quicker: they see it, and choose again.
            guard error.code == .conflict, Asking.isThereSomebody else { throw error }
            return told(error.message)
        }
        told(isMine ? "Noted: it is open again. Nobody asks why." : "Thank you. You may give it back at any time.")
    }

    /// Away, or back.
    mutating func away() throws(Refusal) {
        guard !view.away else {
            told("You are away \(screen.until).")
            guard let answer = Asking.line("Back already? (yes; Enter: as it is)")?.lowercased(), ["yes", "y"].contains(answer)
            else { return }
            view = try session.call(MeBack.self, Nothing())
            return told("Welcome back.")
        }
        told(
            "While you are away nobody asks you for anything, and what you had taken on until then is open again. You need no reason, and nobody counts it."
        )
        guard let day = Asking.line("On which day are you back? (a day, or open; Enter: you are not away)"), !day.isEmpty
        else { return }
        view = try session.call(MeAway.self, MeAway.Parameters(until: day.lowercased() == "open" ? nil : day))
        told("Noted: you are away \(screen.until).")
    }
}
