import KithModel
import KithWire

extension MenuConversation {
    /// How a date that is planned may be typed.
    static let dates = "next, 24 nov, next tuesday"

    /// GROUP@2026-11-24, of the dates to come.
    private mutating func date(_ question: String) -> String? {
        perform("meeting", "list", group, "--limit", "6")
        return time(question, MenuConversation.dates).map { "\(group)@\($0)" }
    }

    mutating func cancel() {
        guard let meeting = date("Which date will not take place?") else { return }
        perform("meeting", "cancel", meeting)
    }

    mutating func move() {
        guard let meeting = date("Which date is to be moved?"),
            let day = time("To which day?", "thursday, 3 dec, or same"), let hour = time("At what time?", "19:00, 7pm, or same")
        else { return }
        let changes = (day == "same" ? [] : ["--to", day]) + (hour == "same" ? [] : ["--at", hour])
        guard !changes.isEmpty else { return tell("It stays as it is.") }
        perform(["meeting", "move", meeting] + changes)
    }

    mutating func restore() {
        let kinds = [
            ("one", "a single date that was cancelled or moved, or that falls on days without meetings"),
            ("days", "days without meetings that were noted before"),
        ]
        switch choose("What takes place after all?", kinds) {
        case "one":
            guard let meeting = date("Which date?") else { return }
            perform("meeting", "restore", meeting)
        case "days": lift()
        default: break
        }
    }

    private mutating func lift() {
        do throws(Refusal) {
            let closures = try options.connect().call(ClosureList.self, ClosureList.Parameters(group: group)).closures
            perform("closure", "list", group)
            guard !closures.isEmpty, let number = number("Which of them?", upTo: closures.count) else { return }
            let closure = closures[number - 1]
            guard closure.group != nil else {
                // What the network closed stays closed for others.
                return tell("Those are every group's. A single date of yours: choose one date instead.")
            }
            perform("closure", "lift", group, closure.id)
        } catch { report(error) }
    }

    mutating func add() {
        let kinds = [("one", "a single date"), ("series", "dates that come again, every week or every month")]
        guard let kind = choose("One date, or a series?", kinds) else { return }
        var words = ["meeting", "schedule", group]
        if kind == "series" {
            guard let every = time("How often?", "week, 2 weeks, month") else { return }
            words += ["--every", every]
        }
        let days = kind == "series" ? "tue, last fri, 1st mon" : "thursday, tomorrow, 3 dec"
        guard let day = time("On which day?", days), let hour = time("At what time?", "18:30, 7pm"),
            let length = time("For how long?", "90m, 1h30m")
        else { return }
        perform(words + ["--on", day, "--at", hour, "--for", length])
    }

    mutating func close() {
        perform("closure", "list", group)
        guard let from = time("First day without a meeting?", "21 december, thu"),
            let until = time("Last such day?", "3 jan, or same as the first")
        else { return }
        perform(["closure", "add", group, "--from", from] + (until == "same" ? [] : ["--until", until]))
    }
}
