import Foundation
import Testing

/// The session in PROTOCOL.md is one that really takes place.
@Suite(.serialized) struct TranscriptTests {
    @Test func `the daemon answers as PROTOCOL.md prints it`() throws {
        let document = try String(
            contentsOfFile: "\(RunningDaemon.repository)/Sources/KithWire/PROTOCOL.md", encoding: .utf8)
        let lines = document.split(separator: "\n").filter { $0.hasPrefix("→ ") || $0.hasPrefix("← ") }
        #expect(lines.count > 10)
        let daemon = try RunningDaemon()
        let client = try RawClient(daemon.socket)
        for line in lines {
            let text = String(line.dropFirst(2))
            if line.hasPrefix("→") {
                client.write(Array(text.utf8) + [10])
            } else {
                let answer = try client.line()
                #expect(matches(answer, text), "\(answer)")
            }
        }
    }

    /// `…` stands for anything but a quotation mark.
    private func matches(_ answer: String, _ pattern: String) -> Bool {
        var rest = answer[...]
        for (number, part) in pattern.split(separator: "…", omittingEmptySubsequences: false).enumerated() {
            if number > 0 { rest = rest.drop { $0 != "\"" } }
            guard rest.hasPrefix(part) else { return false }
            rest = rest.dropFirst(part.count)
        }
        return rest.isEmpty
    }
}
