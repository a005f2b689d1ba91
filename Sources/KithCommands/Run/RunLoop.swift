import Glibc
import KithModel
import KithWire

/// The companion on a whole screen: waits for keys, for what others do, and for time to pass.
struct RunLoop {
    enum End { case quit, close }

    private(set) var state: RunState
    private var link: RunLink
    private var keys = RunKeys()
    private let terminal: Terminal
    private var drawn: [String] = []
    private var drawnSize = (0, 0)
    /// When the daemon was last asked, and last looked for, on a clock that goes on while a laptop sleeps.
    private var asked = 0
    private var tried = 0
    /// When what is shown came.
    private var came = 0
    private var when = When.current

    /// Seconds after which the daemon is asked again, though nothing was heard.
    private static let pause = 30

    init(_ group: String, _ options: Options, _ terminal: Terminal) {
        (state, link, self.terminal) = (RunState(group: group), RunLink(options, group: group), terminal)
    }

    /// What is wrong from the beginning is told before the screen changes.
    mutating func begin() throws(Refusal) { try look() }

    mutating func run() throws(Refusal) -> End {
        // Without a handler a change of size would wake nobody.
        var (action, before) = (sigaction(), sigaction())
        unsafe action.__sigaction_handler.sa_handler = { _ in }
        unsafe sigaction(SIGWINCH, &action, &before)
        defer { unsafe sigaction(SIGWINCH, &before, nil) }
        while true {
            draw()
            switch wait() {
            case .keyboard:
                guard let pressed = read() else { return .quit }
                if let end = try take(pressed) { return end }
            case .silence where keys.isWaiting:
                if let end = try take(keys.settle()) { return end }
            case .silence: break
            case .news: if !link.takeNews() { lose() } else { try refresh() }
            }
            try keepUp()
        }
    }

    // MARK: The daemon

    private mutating func look() throws(Refusal) {
        asked = RunLoop.seconds
        do throws(Refusal) {
            let (meeting, agenda) = try link.look()
            state.show(meeting)
            state.agenda = agenda
            (came, when) = (asked, .current)
        } catch {
            // A group without meetings has a screen, too; one that is not there has none.
            guard error.code == .notFound, (try? link.session().call(GroupShow.self, GroupReference(group: state.group))) != nil
            else { throw error }
            state.show(error)
        }
    }

    /// Only what asking again won't mend ends the screen.
    private mutating func refresh() throws(Refusal) {
        do throws(Refusal) { try look() } catch {
            if [.permissionDenied, .notFound].contains(error.code) { throw error }
            lose()
        }
    }

    private mutating func lose() {
        link.drop()
        state.isLost = true
        tried = RunLoop.seconds
    }

    private mutating func keepUp() throws(Refusal) {
        let now = RunLoop.seconds
        if state.isLost {
            guard now != tried else { return }
            tried = now
            try refresh()
        } else if now - asked >= RunLoop.pause {
            try refresh()
        }
    }

    private mutating func take(_ pressed: [RunKey]) throws(Refusal) -> End? {
        // Nobody presses so many keys at once.
        if pressed.count > 3, pressed.contains(where: { $0 != pressed[0] }) {
            state.paste(pressed)
            return nil
        }
        for key in pressed {
            let screen = screen
            guard let request = state.press(key, reach: screen.reach, page: screen.room) else { continue }
            switch request {
            case .quit: return .quit
            case .close: return .close
            default: try perform(request)
            }
        }
        return nil
    }

    private mutating func perform(_ request: RunRequest) throws(Refusal) {
        do throws(Refusal) {
            state.notice = try link.perform(request)
        } catch {
            state.failed(request, error)
            if error.code == .unreachable { return lose() }
        }
        try refresh()
    }

    // MARK: The terminal

    private enum Waited { case keyboard, news, silence }

    private func wait() -> Waited {
        if link.holdsNews { return .news }
        var watched = [
            pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
            pollfd(fd: link.source, events: Int16(POLLIN), revents: 0),
        ]
        guard unsafe poll(&watched, 2, keys.isWaiting ? 50 : 1000) > 0 else { return .silence }
        if watched[0].revents != 0 { return .keyboard }
        return watched[1].revents != 0 ? .news : .silence
    }

    /// Nil where nobody is at the terminal any more.
    private mutating func read() -> [RunKey]? {
        var chunk = [UInt8](repeating: 0, count: 4096)
        let got = unsafe chunk.withUnsafeMutableBytes { unsafe Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count) }
        if got < 0 { return errno == EINTR ? [] : nil }
        return got == 0 ? nil : keys.take(Array(chunk[..<got]))
    }

    private var screen: RunScreen {
        var terminal = terminal
        let (height, width) = RunLoop.size
        (terminal.height, terminal.width) = (height, width)
        return RunScreen(state, terminal, when: when)
    }

    /// Only what differs from what is there.
    private mutating func draw() {
        state.elapsed = max(0, RunLoop.seconds - came)
        let size = RunLoop.size
        state.scroll = min(state.scroll, screen.reach)
        let lines = screen.lines
        let isNew = size != drawnSize || drawn.count != lines.count
        var text = isNew ? "\u{1b}[2J" : ""
        for (row, line) in lines.enumerated() where isNew || drawn[row] != line {
            text += "\u{1b}[\(row + 1);1H\(line)\u{1b}[K"
        }
        let cursor = screen.cursor
        Output.write(text + "\u{1b}[\(cursor.row);\(cursor.column)H")
        (drawn, drawnSize) = (lines, size)
    }

    private static var size: (Int, Int) {
        var size = winsize()
        guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0, size.ws_col > 0 else {
            return (24, 80)
        }
        return (Int(size.ws_row), Int(size.ws_col))
    }

    private static var seconds: Int {
        var time = timespec()
        unsafe clock_gettime(CLOCK_BOOTTIME, &time)
        return time.tv_sec
    }
}
