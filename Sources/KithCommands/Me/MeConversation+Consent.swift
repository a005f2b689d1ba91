import KithModel
import KithWire

extension MeConversation {
    private enum Step { case on, back, end }

    /// Each thing by itself, nothing chosen beforehand; false at the end of the input.
    mutating func agree() throws(Refusal) -> Bool {
        let group = view.member.split(separator: "/").first.map(String.init) ?? view.member
        let wordings = try session.call(ConsentAsk.self, GroupReference(group: group)).wordings
        for (number, wording) in wordings.enumerated() {
            let held = view.consents.filter { $0.purpose == wording.purpose && $0.withdrawn == nil }
            let place = "\(number + 1) of \(wordings.count)  "
            TerminalHold.clear()
            Output.lines([place + terminal.bold(Printable.line(wording.title))] + terminal.wrap(wording.text, indent: "  "))
            let step = wording.needsParty ? try parties(wording, held) : try one(wording, held.first)
            switch step {
            case .on: continue
            case .back: return true
            case .end: return false
            }
        }
        TerminalHold.clear()
        told("That is all there is to agree to. You can change any of it at any time.")
        return true
    }

    private mutating func one(_ wording: WordingView, _ held: ConsentView?) throws(Refusal) -> Step {
        guard let held else { return try ask(wording, nil, agrees: false) }
        Output.lines(terminal.wrap("So far: \(ConsentWords.state(held, yours: true)).", indent: "  "))
        if held.version != wording.version {
            Output.lines(terminal.wrap("That was to other words, which hold until you agree to these:", indent: "  "))
            Output.lines(terminal.wrap(held.text, indent: "    "))
        }
        return try ask(wording, nil, agrees: true, isOther: held.version != wording.version)
    }

    /// Agreed to for one party at a time: first those there are, then one more.
    private mutating func parties(_ wording: WordingView, _ held: [ConsentView]) throws(Refusal) -> Step {
        for consent in held {
            let party = consent.party ?? ""
            Output.lines(terminal.wrap("\(party): \(ConsentWords.state(consent, yours: true)).", indent: "  "))
            let step = try ask(wording, party, agrees: true)
            if step != .on { return step }
        }
        guard let party = Asking.line("Who may be told? (Enter: nobody\(held.isEmpty ? "" : " else"); 0: back)") else {
            return .end
        }
        if party == "0" { return .back }
        return party.isEmpty ? .on : try ask(wording, party, agrees: false)
    }

    /// - Parameter isOther: what they agreed to has other words than these.
    private mutating func ask(
        _ wording: WordingView, _ party: String?, agrees: Bool, isOther: Bool = false
    ) throws(Refusal) -> Step {
        let verb = agrees ? "withdraw" : "agree"
        while true {
            let verbs = isOther ? "agree or withdraw" : verb
            guard let answer = Asking.line("Type \(verbs), or Enter to leave it as it is (0: back):") else { return .end }
            switch answer.lowercased() {
            case "": return .on
            case "0", "back": return .back
            case "agree" where isOther:
                view = try session.call(
                    MeConsent.self,
                    MeConsent.Parameters(purpose: wording.purpose, party: party, agree: true, version: wording.version))
                told("Noted: you agree.")
                return .on
            case verb:
                view = try session.call(
                    MeConsent.self,
                    MeConsent.Parameters(
                        purpose: wording.purpose, party: party, agree: !agrees, version: agrees ? nil : wording.version))
                told(agrees ? "Withdrawn, from now on." : "Noted: you agree.")
                // Else the next thing to agree to would take its place on the screen.
                if agrees, TerminalHold.isOn, Asking.line("Enter to go on:") == nil { return .end }
                return .on
            default:
                // Not a guess at what they meant.
                guard Asking.isThereSomebody else {
                    throw Refusal(
                        .invalidArgument, "'\(verb)' or an empty line is wanted.", remedy: "an empty line: as it is")
                }
            }
        }
    }
}
