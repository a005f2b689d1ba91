import KithModel
import Synchronization

/// Somebody who would rather choose than type commands, until they leave. The menu only asks: what is done, commands do.
struct MenuConversation {
    let options: Options
    let isPlain: Bool
    private let terminal: Terminal
    private(set) var group = ""
    /// The input is at its end.
    private var hasEnded = false
    /// Something stands on the screen that is to be read first.
    private var hasTold = false

    private static let help = "Every command: kith --help"

    init(_ options: Options, _ terminal: Terminal, isPlain: Bool) {
        (self.options, self.terminal, self.isPlain) = (options, terminal, isPlain)
    }

    mutating func run() throws(Refusal) {
        Asking.isEnterBack.store(true, ordering: .relaxed)
        TerminalHold.unblock()
        switch try MenuPlace.find(options) {
        case .groups(let groups): look(after: groups)
        case .network: network()
        case .nowhere(let lines): Output.lines(lines)
        }
        // What comes next, a shell's prompt mostly, has a line of its own.
        if hasEnded { Output.line() }
    }

    private mutating func look(after groups: [String]) {
        guard groups.count > 1 else {
            group = groups[0]
            return visit { $0.perform($1) && $1 != .leave }
        }
        while let chosen = choose(among: groups) {
            group = chosen
            var isAll = false
            visit(hasOthers: true) { menu, choice in
                isAll = choice == .leave
                return !isAll && choice != .group && menu.perform(choice)
            }
            if isAll || hasEnded { return }
        }
    }

    private mutating func choose(among groups: [String]) -> String? {
        clear()
        Output.lines(MenuScreen(isPlain: isPlain).groups(groups))
        while let typed = ask("Which group? (its number or its name; Enter: leave)") {
            if typed == "0" || typed.lowercased() == "leave" { return nil }
            if let number = Int(typed), groups.indices.contains(number - 1) { return groups[number - 1] }
            if let group = groups.first(where: { $0 == typed.lowercased() }) { return group }
            refuse("That is none of your groups.", "a number of the list, or the name of a group")
        }
        return nil
    }

    /// Offers what there is to do in the group, until `perform` says that it is enough.
    private mutating func visit(hasOthers: Bool = false, _ perform: (inout MenuConversation, MenuChoice) -> Bool) {
        let title = "\(Printable.line(group)): what would you like to do?"
        offer(title, MenuChoice.list(hasOthers: hasOthers)) { menu, word in
            MenuChoice(rawValue: word).map { perform(&menu, $0) } ?? true
        }
    }

    /// For whoever coordinates, and looks after no group of their own.
    private mutating func network() {
        let items = [
            MenuItem(1, "status", "how groups stand"), MenuItem(2, "figures", "roughly how many people groups are for"),
            MenuItem(0, "leave", "that is all"),
        ]
        offer("What would you like to see?", items) { menu, word in
            if word == "leave" { return false }
            menu.show(word)
            return true
        }
    }

    private mutating func offer(
        _ title: String, _ items: [MenuItem], _ perform: (inout MenuConversation, String) -> Bool
    ) {
        var isListed = false
        while true {
            if !isListed {
                clear()
                Output.lines(MenuScreen(isPlain: isPlain).list(title, items) + [MenuConversation.help])
            }
            // Once heard, a list is not read out again and again.
            isListed = isPlain
            let chosen = pick(items, isPlain ? "A number or a word (Enter: the list again):" : "A number or a word:")
            if hasEnded { return }
            guard let chosen else {
                isListed = false
                continue
            }
            guard perform(&self, chosen.word) else { return }
            settle()
            if hasEnded { return }
        }
    }

    // MARK: Asking

    /// What was chosen of a few things; nil to go back.
    mutating func choose(_ title: String, _ choices: [(word: String, words: String)]) -> String? {
        let items = MenuItem.list(choices)
        if !isPlain { Output.line() }
        Output.lines(MenuScreen(isPlain: isPlain).list(title, items))
        return pick(items, "A number or a word (Enter: go back):")?.word
    }

    private mutating func pick(_ items: [MenuItem], _ question: String) -> MenuItem? {
        while let typed = ask(question) {
            if let item = MenuItem.chosen(typed, of: items) { return item }
            if typed == "0" || typed.lowercased() == "back" { return nil }
            refuse("That is not on the list.", "a number or a word of the list")
        }
        return nil
    }

    /// A day, a time or a length; nil to go back.
    mutating func time(_ question: String, _ examples: String) -> String? {
        while let typed = ask("\(question) (\(examples); Enter: go back)") {
            // A meeting may be copied from the list as it stands there.
            let time = typed.hasPrefix(group + "@") ? String(typed.dropFirst(group.count + 1)) : typed
            if MenuAnswer.isTime(time) { return time.lowercased() == "same" ? "same" : time }
            refuse("That can't be read as a day or a time.", examples)
        }
        return nil
    }

    /// What a role or a person is called in short; nil to go back. A name proper is none, and stays out of commands.
    mutating func word(_ question: String, _ examples: String) -> String? {
        while let typed = ask("\(question) (\(examples); Enter: go back)") {
            let word = typed.lowercased()
            let isWord = word.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || [45, 95].contains($0) }
            if isWord, word.utf8.count <= 32 { return word }
            refuse("A short name is letters, digits and dashes.", examples)
        }
        return nil
    }

    /// A number of a list that was just shown; nil to go back.
    mutating func number(_ question: String, upTo most: Int) -> Int? {
        while let typed = ask("\(question) (1 is the first; Enter: go back)") {
            if let number = Int(typed), (1...most).contains(number) { return number }
            refuse("There is none of that number.", "1 to \(most)")
        }
        return nil
    }

    /// Nil where nothing was typed, and at the end of the input.
    private mutating func ask(_ question: String) -> String? {
        guard let typed = Asking.line(question) else {
            hasEnded = true
            return nil
        }
        return typed.isEmpty ? nil : typed
    }

    // MARK: Telling

    /// Runs a command as if it had been typed, and shows it: before what it says, or after where that is heard and not seen.
    /// What it refuses is read, and the menu comes back.
    mutating func perform(_ words: String...) { perform(words) }

    mutating func perform(_ words: [String]) {
        let all = words + own
        if !isPlain { announce(all) }
        _ = Kith.run(["kith"] + all)
        if isPlain { announce(all) }
    }

    /// The same for a command that only shows something: a screen at a time, where what runs off the top may be gone.
    mutating func show(_ words: String...) { show(words) }

    mutating func show(_ words: [String]) {
        guard !isPlain else { return perform(words) }
        let all = words + own
        announce(all)
        let text = Output.kept { _ = Kith.run(["kith"] + all) }
        var rest = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
        if rest.last == "" { rest.removeLast() }
        let room = terminal.height - 2
        while rest.count > room {
            Output.lines(Array(rest.prefix(room)))
            rest = rest.dropFirst(room)
            if ask("Enter for more, 0 for no more:") != nil || hasEnded { return }
        }
        Output.lines(Array(rest))
    }

    private mutating func announce(_ words: [String]) {
        Output.line((isPlain ? "The command was: " : "> ") + MenuLine.text(words))
        hasTold = true
    }

    /// What this menu was opened with, and each command is.
    private var own: [String] {
        (options.socket.map { ["--socket", $0] } ?? []) + (options.role.map { ["--as", $0] } ?? [])
    }

    mutating func tell(_ text: String) {
        Output.line(text)
        hasTold = true
    }

    mutating func report(_ refusal: Refusal) {
        Failure.report(refusal)
        hasTold = true
    }

    private func refuse(_ message: String, _ remedy: String) {
        Failure.report(Refusal(.invalidArgument, message, remedy: remedy))
    }

    /// What was told is read before the list comes again.
    private mutating func settle() {
        if hasTold, !isPlain { _ = ask("Enter to go on:") }
        if hasTold, isPlain { Output.line() }
        hasTold = false
    }

    private func clear() {
        if !isPlain { Output.document("\u{1b}[H\u{1b}[2J") }
    }
}
