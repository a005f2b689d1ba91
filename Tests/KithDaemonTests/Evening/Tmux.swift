import Foundation
import Glibc
import Testing

/// A terminal as somebody sees it, with a shell in it.
final class Tmux {
    static let isThere = FileManager.default.isExecutableFile(atPath: "/usr/bin/tmux")
    static let need: Comment = "tmux is not installed: Scripts/setup"

    private let socket: String
    private let environment: [String]
    private let server = Process()
    private let null = FileHandle.nullDevice
    private static let plain = ["LC_ALL": "C.UTF-8", "TERM": "screen", "PATH": "/usr/bin:/bin"]

    /// - Parameter locale: what the terminal can show.
    init(_ daemon: RunningDaemon, width: Int = 80, height: Int = 24, locale: String = "C.UTF-8") throws {
        socket = "\(daemon.directory.path)/tmux-\(UUID().uuidString.prefix(8))"
        let bin = RunningDaemon.kith.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }
        environment = [
            "/usr/bin/env", "-i", "PATH=\(bin):/usr/bin:/bin", "KITH_SOCKET=\(daemon.socket)", "TERM=screen", "NO_COLOR=1",
            "LC_ALL=\(locale)", "PS1=$ ", "TZ=UTC", "/bin/sh",
        ]
        // In the foreground: one that goes its own way would hold what it inherited open for ever.
        server.executableURL = URL(filePath: "/usr/bin/tmux")
        server.arguments = ["-u", "-D", "-f", "/dev/null", "-S", socket]
        server.environment = Tmux.plain
        (server.standardInput, server.standardOutput, server.standardError) = (null, null, null)
        try server.run()
        let opening = ["new-session", "-d", "-x", "\(width)", "-y", "\(height)"] + environment
        for _ in 0..<500 {
            if try run(opening).code == 0 { break }
            poll(nil, 0, 10)
        }
        _ = try wait("$")
    }

    /// What runs in the panes is told that its terminal is gone; the server itself would outlive a mere request to end.
    deinit {
        _ = try? run(["kill-server"])
        kill(server.processIdentifier, SIGKILL)
        server.waitUntilExit()
    }

    @discardableResult
    private func run(_ arguments: [String]) throws -> (output: String, code: Int32) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/tmux")
        process.arguments = ["-u", "-N", "-S", socket] + arguments
        process.environment = Tmux.plain
        let output = Pipe()
        (process.standardOutput, process.standardInput, process.standardError) = (output, null, null)
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (String(decoding: data, as: UTF8.self), process.terminationStatus)
    }

    /// What is on the screen, without blanks at the ends of lines.
    func screen(sequences: Bool = false) throws -> String {
        let text = try run(["capture-pane", "-p"] + (sequences ? ["-e"] : [])).output
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            String(line.reversed().drop { $0 == " " }.reversed())
        }
        while lines.last == "" { lines.removeLast() }
        return lines.joined(separator: "\n")
    }

    /// The screen once these words are on it, or once they no longer are; looks for a quarter of a minute at most.
    @discardableResult
    func wait(
        _ words: String, gone: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> String {
        var shown = ""
        for _ in 0..<750 {
            shown = try screen()
            if shown.contains(words) != gone { return shown }
            poll(nil, 0, 20)
        }
        let problem: Comment = "\(gone ? "still" : "no") '\(words)' on:\n\(shown)"
        Issue.record(problem, sourceLocation: sourceLocation)
        throw RunningDaemon.Failure(message: shown)
    }

    /// Letters as they are.
    func type(_ text: String) throws { try run(["send-keys", "-l", text]) }

    /// A key by its name: Enter, Escape, Up, …
    func press(_ key: String) throws { try run(["send-keys", key]) }

    func resize(_ width: Int, _ height: Int) throws {
        try run(["resize-window", "-x", "\(width)", "-y", "\(height)"])
    }

    /// What the shell is waiting for.
    func child() throws -> Int32 {
        let shell = try run(["display-message", "-p", "#{pane_pid}"]).output.trimmingCharacters(in: .whitespacesAndNewlines)
        for _ in 0..<200 {
            let children = try String(contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
            if let child = children.split(separator: " ").first.flatMap({ Int32($0) }) { return child }
            poll(nil, 0, 20)
        }
        throw RunningDaemon.Failure(message: "no program runs in the terminal")
    }

    /// A new shell where the old one was.
    func respawn() throws {
        try run(["respawn-pane", "-k"] + environment)
        _ = try wait("$")
    }
}
