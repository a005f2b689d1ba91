import Foundation
import Testing

/// `kith` alone as people see it: the real program in a real terminal, with a real daemon beneath it.
@Suite(.serialized, .enabled(if: Tmux.isThere, Tmux.need)) struct MenuTests {
    private let daemon: RunningDaemon

    init() throws {
        daemon = try RunningDaemon()
        try daemon.call("group.create", ["group": "harbour", "zone": "UTC", "met_before": true])
    }

    @Test func `a date is added by choosing, and the shell is as it was`() throws {
        let tmux = try Tmux(daemon)
        for (typed, shown) in [
            ("kith", "A number or a word:"), ("7", "One date, or a series?"), ("series", "How often?"),
            ("week", "On which day?"), ("tue", "At what time?"), ("18:30", "For how long?"), ("90m", "Plan this? (yes or no)"),
            ("y", "Enter to go on:"),
        ] {
            try tmux.type(typed)
            try tmux.press("Enter")
            try tmux.wait(shown)
        }
        let screen = try tmux.screen()
        #expect(
            screen.contains(
                "> kith meeting schedule harbour --every week --on tue --at 18:30 --for 90m\n"
                    + "harbour meets every Tuesday at 18:30, 90 min, UTC\n"))
        #expect(screen.hasSuffix("Planned.\nEnter to go on:"))
        try tmux.press("Enter")
        #expect(
            try tmux.wait("   0  leave").hasPrefix(
                "harbour: what would you like to do?\n\n   1  next      what is next\n"))
        try tmux.press("C-c")
        try tmux.wait("^C")
        try tmux.type("echo here")
        try tmux.press("Enter")
        try tmux.wait("\nhere")
    }
}
