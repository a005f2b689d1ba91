import KithWire

/// Daemons for the menu, and what it says where it is told line by line.
enum MenuSample {
    static func who(_ role: String, groups: String = "{}") -> String {
        #"{"uid":1000,"user":"anna","role":"\#(role)","roles":\#(role == "stranger" ? "[]" : "[\"\(role)\"]"),"groups":\#(groups)}"#
    }

    /// A facilitator of these groups; everything else is refused.
    static func server(_ groups: String..., answer: @escaping @Sendable (String) -> String? = { _ in nil }) throws
        -> FakeServer
    {
        let list = groups.map { Sample.group.replacing(#""handle":"harbour""#, with: #""handle":"\#($0)""#) }
        return try FakeServer { method, _ in
            switch method {
            case "whoami": .result(who("facilitator"))
            case "group.list": .result(#"{"groups":[\#(list.joined(separator: ","))]}"#)
            default:
                answer(method).map { .result($0) }
                    ?? .error(code: "conflict", message: "Not just now.", remedy: "kith status")
            }
        }
    }

    static let list = """
        harbour: what would you like to do?
        1, next: what is next.
        2, meeting: open the meeting, or go on with it.
        3, hard: a hard moment: first steps, and whom to call.
        4, cancel: a date will not take place.
        5, move: move a date.
        6, restore: a date takes place after all.
        7, add: add a date, or a series of them.
        8, holidays: days on which the group does not meet.
        9, new: someone is new.
        10, roles: who would like to do what.
        11, note: note something of a meeting, or take it away again.
        12, agreed: what we agreed on.
        13, support: where else support is to be had.
        14, plans: what we want to do.
        15, print: something to hand out, or to put on the wall.
        16, setup: what the group is, question by question.
        0, leave: that is all.
        Every command: kith --help

        """

    static let again = "A number or a word (Enter: the list again): "
}
