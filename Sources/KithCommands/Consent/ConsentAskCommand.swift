package import ArgumentParser
import KithModel
import KithWire

package struct ConsentAskCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "ask", abstract: "Go through what somebody can agree to, one thing at a time, and record each yes.",
        discussion: "Enter means no, and a no is not recorded. What they agreed to before is left out.")
    @Argument(help: "GROUP/HANDLE.") var member: String
    @Flag(help: "They signed on paper; otherwise they say so.") var onPaper = false
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        guard let slash = member.firstIndex(of: "/") else {
            throw Refusal(.invalidArgument, "'\(member)' names nobody.", remedy: "kith consent ask GROUP/HANDLE")
        }
        let session = try options.connect()
        let wordings = try session.call(ConsentAsk.self, GroupReference(group: String(member[..<slash]))).wordings
        let consents = try session.call(ConsentShow.self, ConsentShow.Parameters(member: member)).consents
        var recorded: [ConsentView] = []
        // What was recorded is said even where something after it was refused, and after what they were asked has gone.
        defer { Output.lines(ConsentScreen(.current).recorded(recorded, for: member)) }
        try TerminalHold.covered(.current) { () throws(Refusal) in
            try ask(wordings, consents, session, &recorded)
        }
    }

    private func ask(
        _ wordings: [WordingView], _ consents: [ConsentView], _ session: Session, _ recorded: inout [ConsentView]
    ) throws(Refusal) {
        Output.lines(ConsentScreen(.current).introduction())
        for (number, wording) in wordings.enumerated() {
            let held = consents.filter { $0.purpose == wording.purpose && $0.withdrawn == nil }
            Output.lines(
                ConsentScreen(.current).question(wording, held: held, number: number + 1, of: wordings.count))
            guard wording.needsParty || !held.contains(where: { $0.version == wording.version }) else { continue }
            guard let agrees = Asking.agree("Do you agree?") else { return }
            guard agrees else { continue }
            var party: String?
            if wording.needsParty {
                guard let named = Asking.line("Who may be told? (Enter: nobody)") else { return }
                if named.isEmpty { continue }
                party = named
            }
            recorded.append(
                try session.call(
                    ConsentRecord.self,
                    ConsentRecord.Parameters(
                        member: member, purpose: wording.purpose, party: party, how: onPaper ? "on_paper" : "spoken",
                        version: wording.version)))
        }
    }
}
