import KithWire

extension MeScreen {
    /// What holds, whether anything reaches them, and what others could see of it.
    package func reminding() -> [String] {
        let held = RemindingWords.yours(view.reminding) + (view.reminding.wish == "nothing" ? [] : [reaching])
        return [terminal.bold("How you are reminded")] + held.flatMap { terminal.wrap($0, indent: "  ") } + [""]
            + terminal.wrap(
                "The line of a message that shows first says \"A reminder\" or the like: unless you let it, it does not name the group, nor what it is about. Nobody sees whether you read it.",
                indent: "") + [""]
    }

    /// A message goes to the way that they like best of those they agreed to.
    private var reaching: String {
        // Nobody is called up by a program.
        let ways = view.contacts.filter { $0.agreed == true && $0.channel != "phone" }
        guard let first = ways.first else {
            return "As things stand nothing reaches you: say how (3), and agree to it (4)."
        }
        return "Messages reach you by \(ContactLines.words(first.channel))."
    }
}
