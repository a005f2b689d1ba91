import Foundation
import Testing

/// README's session, typed as it is printed.
@Suite(.serialized) struct ReadmeTests {
    @Test func `the session in README gives what README prints`() throws {
        let readme = try String(contentsOfFile: "\(RunningDaemon.repository)/README.md", encoding: .utf8)
        let daemon = try RunningDaemon()
        let folder = "\(daemon.directory.path)/evening"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try block("json", of: readme).write(toFile: "\(folder)/plugin.json", atomically: true, encoding: .utf8)
        try block("lua", of: readme).write(toFile: "\(folder)/main.lua", atomically: true, encoding: .utf8)

        for command in readme.components(separatedBy: "```console\n").dropFirst().flatMap(session) {
            var line = String(command.prefix { $0 != "\n" })
            var expected = String(command.dropFirst(line.count + 1))
            // What is read up to END.
            var input = ""
            if line.hasSuffix(" <<END"), let end = expected.range(of: "END\n") {
                line.removeLast(6)
                (input, expected) = (String(expected[..<end.lowerBound]), String(expected[end.upperBound...]))
            }
            // `watch` goes on for ever; its events are read over the socket elsewhere.
            if line.hasPrefix("watch") { continue }
            let arguments = line.split(separator: " ").map { word in
                word == "evening" ? folder : word.hasSuffix(".html") ? "\(daemon.directory.path)/\(word)" : String(word)
            }
            let result = try daemon.kith(arguments, input: input)
            #expect(matches(result.output, expected), "kith \(line)\n\(result.output)\(result.errors)")
        }
    }

    /// Each command of a block with what it prints.
    private func session(_ rest: String) -> ArraySlice<String> {
        let block = rest.components(separatedBy: "\n```").first ?? ""
        return (block + "\n").components(separatedBy: "$ kith ").dropFirst()
    }

    private func block(_ kind: String, of text: String) throws -> String {
        let start = try #require(text.range(of: "```\(kind)\n"))
        let end = try #require(text.range(of: "\n```", range: start.upperBound..<text.endIndex))
        return String(text[start.upperBound..<end.lowerBound]) + "\n"
    }

    /// `…` stands for anything within a line.
    private func matches(_ output: String, _ expected: String) -> Bool {
        let (lines, wanted) = (output.components(separatedBy: "\n"), expected.components(separatedBy: "\n"))
        guard lines.count == wanted.count else { return false }
        return zip(lines, wanted).allSatisfy { line, pattern in
            var rest = line[...]
            for (number, part) in pattern.components(separatedBy: "…").enumerated() {
                guard number > 0 else {
                    guard rest.hasPrefix(part) else { return false }
                    rest = rest.dropFirst(part.count)
                    continue
                }
                if part.isEmpty {
                    rest = ""
                } else {
                    guard let found = rest.range(of: part) else { return false }
                    rest = rest[found.upperBound...]
                }
            }
            return rest.isEmpty
        }
    }
}
