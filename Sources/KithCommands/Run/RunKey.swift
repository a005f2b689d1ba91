/// A key as somebody pressed it.
package enum RunKey: Hashable, Sendable {
    case character(Character)
    case enter, escape, backspace
    /// Ctrl-U: the line anew.
    case clear
    case up, down, pageUp, pageDown
    /// Nothing that means anything here.
    case other
}
