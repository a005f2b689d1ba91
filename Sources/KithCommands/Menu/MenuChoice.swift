/// What the menu of a group offers.
package enum MenuChoice: String, CaseIterable, Sendable {
    case next, meeting, hard, cancel, move, restore, add, holidays, new, roles, note, agreed, support, plans, print, setup
    case group, leave

    /// - Parameter hasOthers: there are other groups to go to.
    package static func list(hasOthers: Bool) -> [MenuItem] {
        allCases.enumerated().filter { hasOthers || $1 != .group }.map { index, choice in
            MenuItem(choice == .leave ? 0 : index + 1, choice.rawValue, choice.words)
        }
    }

    private var words: String {
        switch self {
        case .next: "what is next"
        case .meeting: "open the meeting, or go on with it"
        case .hard: "a hard moment: first steps, and whom to call"
        case .cancel: "a date will not take place"
        case .move: "move a date"
        case .restore: "a date takes place after all"
        case .add: "add a date, or a series of them"
        case .holidays: "days on which the group does not meet"
        case .new: "someone is new"
        case .roles: "who would like to do what"
        case .note: "note something of a meeting, or take it away again"
        case .agreed: "what we agreed on"
        case .support: "where else support is to be had"
        case .plans: "what we want to do"
        case .print: "something to hand out, or to put on the wall"
        case .setup: "what the group is, question by question"
        case .group: "another group"
        case .leave: "that is all"
        }
    }
}
