import Glibc
import Synchronization

/// What was changed on the terminal for something confidential or for a whole screen, put back whatever ends the program.
///
/// A signal handler puts it back by itself, so it works while the program waits for the daemon, too.
enum TerminalHold {
    /// The address of the settings to go back to; 0: they are as they were.
    private static let settings = Atomic<UInt>(0)
    private static let isCovered = Atomic<Bool>(false)
    /// What ends a session at a terminal. Stopping it (Ctrl-Z) is ignored meanwhile: it would leave everything in view.
    private static let endings = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

    private static let cover: StaticString = "\u{1b}[?1049h\u{1b}[H\u{1b}[2J"
    // Emptied first: a terminal without a second screen keeps what is on its only one.
    private static let uncover: StaticString = "\u{1b}[H\u{1b}[2J\u{1b}[?1049l"

    /// Runs something while what is typed does not show; what was typed before the question is dropped.
    static func withoutEcho<Result>(_ body: () -> Result) -> Result {
        changed(
            { settings in
                settings.c_lflag &= ~tcflag_t(ECHO)
                settings.c_lflag |= tcflag_t(ECHONL)
            }, body)
    }

    /// Runs something that takes every key as it is pressed; Ctrl-C still ends the program.
    static func withKeys<Result, Failure: Error>(_ body: () throws(Failure) -> Result) throws(Failure) -> Result {
        try changed(
            { settings in
                settings.c_lflag &= ~tcflag_t(ECHO | ICANON)
                settings.c_iflag &= ~tcflag_t(IXON)
            }, body)
    }

    private static func changed<Result, Failure: Error>(
        _ change: (inout termios) -> Void, _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        var before = termios()
        guard unsafe tcgetattr(STDIN_FILENO, &before) == 0 else { return try body() }
        let kept = UnsafeMutablePointer<termios>.allocate(capacity: 1)
        unsafe kept.initialize(to: before)
        settings.store(UInt(bitPattern: kept), ordering: .sequentiallyConsistent)
        let old = takeSignals()
        var other = before
        change(&other)
        unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &other)
        defer {
            unsafe tcsetattr(STDIN_FILENO, TCSADRAIN, &before)
            settings.store(0, ordering: .sequentiallyConsistent)
            giveBack(old)
            unsafe kept.deallocate()
        }
        return try body()
    }

    /// Runs something on a second screen, of which nothing stays; as it is where the terminal has none.
    static func covered<Result, Failure: Error>(
        _ terminal: Terminal, _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        guard terminal.isInteractive, terminal.canClear, !isCovered.load(ordering: .sequentiallyConsistent) else {
            return try body()
        }
        let old = takeSignals()
        isCovered.store(true, ordering: .sequentiallyConsistent)
        write(cover)
        defer {
            write(uncover)
            isCovered.store(false, ordering: .sequentiallyConsistent)
            giveBack(old)
        }
        return try body()
    }

    static func clear() {
        guard isCovered.load(ordering: .sequentiallyConsistent) else { return }
        write("\u{1b}[H\u{1b}[2J")
    }

    static var isOn: Bool { isCovered.load(ordering: .sequentiallyConsistent) }

    private static func write(_ sequence: StaticString) {
        _ = unsafe Glibc.write(STDOUT_FILENO, sequence.utf8Start, sequence.utf8CodeUnitCount)
    }

    private static func takeSignals() -> [(Int32, sigaction)] {
        var action = sigaction()
        // Only what may be done at any moment: settings, one write, and the signal again with its usual end.
        unsafe action.__sigaction_handler.sa_handler = { number in
            let address = TerminalHold.settings.load(ordering: .sequentiallyConsistent)
            if let kept = unsafe UnsafePointer<termios>(bitPattern: address) {
                _ = unsafe tcsetattr(STDIN_FILENO, TCSANOW, kept)
            }
            if TerminalHold.isCovered.load(ordering: .sequentiallyConsistent) { TerminalHold.write(TerminalHold.uncover) }
            signal(number, SIG_DFL)
            raise(number)
        }
        var ignored = sigaction()
        unsafe ignored.__sigaction_handler.sa_handler = SIG_IGN
        var old: [(Int32, sigaction)] = []
        for number in endings + [SIGTSTP] {
            var before = sigaction()
            if number == SIGTSTP {
                unsafe sigaction(number, &ignored, &before)
            } else {
                unsafe sigaction(number, &action, &before)
            }
            old.append((number, before))
        }
        unblock()
        return old
    }

    /// Whoever started the program may have had blocked what ends it.
    static func unblock() {
        var ours = sigset_t()
        unsafe sigemptyset(&ours)
        for number in endings { unsafe sigaddset(&ours, number) }
        unsafe sigprocmask(SIG_UNBLOCK, &ours, nil)
    }

    private static func giveBack(_ old: [(Int32, sigaction)]) {
        for (number, before) in old {
            var before = before
            unsafe sigaction(number, &before, nil)
        }
    }
}
