import Foundation
import Glibc
import Testing

/// A terminal as somebody sees it, with a shell in it.
final class Tmux {
    static let isThere = FileManager.default.isExecutableFile(atPath: "/usr/bin/tmux")
    static let need: Comment = "tmux is not installed: Scripts/setup"

    private let socket: String
    private let environment: [String]

    /// - Parameter locale: what the terminal can show.
    init(_ daemon: RunningDaemon, width: Int = 80, height: Int = 24, locale: String = "C.UTF-8") throws {
        socket = "\(daemon.directory.path)/tmux-\(UUID().uuidString.prefix(8))"
        let bin = RunningDaemon.kith.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" }
        environment = [
            "/usr/bin/env", "-i", "PATH=\(bin):/usr/bin:/bin", "KITH_SOCKET=\(daemon.socket)", "TERM=screen", "NO_COLOR=1",
            "LC_ALL=\(locale)", "PS1=$ ", "TZ=UTC", "/bin/sh",
        ]
        try run(["-f", "/dev/null", "new-session", "-d", "-x", "\(width)", "-y", "\(height)"] + environment)
        _ = try wait("$")
    }

    deinit { _ = try? run(["kill-server"]) }

    @discardableResult
    private func run(_ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/tmux")
        process.arguments = ["-u", "-S", socket] + arguments
        process.environment = ["LC_ALL": "C.UTF-8", "TERM": "screen", "PATH": "/usr/bin:/bin"]
        let output = Pipe()
        (process.standardOutput, process.standardInput) = (output, FileHandle.nullDevice)
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text
    }

    /// What is on the screen, without blanks at the ends of lines.
    func screen(sequences: Bool = false) throws -> String {
        let text = try run(["capture-pane", "-p"] + (sequences ? ["-e"] : []))
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
        let shell = try run(["display-message", "-p", "#{pane_pid}"]).trimmingCharacters(in: .whitespacesAndNewlines)
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
