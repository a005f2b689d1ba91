import KithWire

/// One call that was made: a line, and under it what went wrong and what it wrote.
enum CallLines {
    static func lines(_ call: CallView, _ terminal: Terminal) -> [String] {
        var parts = [call.at, call.group, call.hook, Measure.time(call.cpuUs)]
        if !call.effects.isEmpty { parts.append(call.effects.joined(separator: ", ")) }
        var lines = [Printable.line(parts.joined(separator: "  "))]
        if let fault = call.fault {
            var reason = terminal.wrap("\(fault): \(call.message ?? "failed")", indent: "    ", width: terminal.width)
            reason[0] = terminal.marked("  ! " + reason[0].dropFirst(4))
            lines += reason
        }
        return lines + call.logs.map { terminal.quiet("    \(Printable.line($0))") }
    }
}
