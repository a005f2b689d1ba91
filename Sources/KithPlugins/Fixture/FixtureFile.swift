package import KithModel

/// One file of `tests/`: a fixture, or a list of them.
package struct FixtureFile: Hashable, Sendable {
    package let path: String
    package let text: [UInt8]
    package let fixtures: [Fixture]

    /// - Parameter path: within the bundle, `tests/evening.json`.
    package init(path: String, text: [UInt8]) throws(Refusal) {
        (self.path, self.text) = (path, text)
        let reader = FixtureReader(file: path, text: text)
        let nodes: [JSONNode]
        do throws(JSONReader.Mistake) { nodes = try FixtureFile.nodes(text) } catch {
            throw reader.refusal(line: error.line, error.words)
        }
        var fixtures: [Fixture] = []
        for (place, node) in nodes.enumerated() {
            fixtures.append(try Fixture(node, file: path, place: place, text: text))
        }
        self.fixtures = fixtures
    }

    private static func nodes(_ text: [UInt8]) throws(JSONReader.Mistake) -> [JSONNode] {
        let node = try JSONReader.read(text)
        guard case .list(let nodes) = node.kind else { return [node] }
        return nodes
    }

    /// The text with what these fixtures, by their place in the file, expect; everything else stays as it is written.
    ///
    /// - Parameter order: names that come first in a table.
    package func updated(_ values: [Int: PluginValue], order: [String]) -> [UInt8] {
        guard let nodes = try? FixtureFile.nodes(text) else { return text }
        var text = text
        for (place, value) in values.sorted(by: { $0.key > $1.key }) where nodes.indices.contains(place) {
            FixtureFile.write(value, into: nodes[place], of: &text, order: order)
        }
        return text
    }

    private static func write(_ value: PluginValue, into node: JSONNode, of text: inout [UInt8], order: [String]) {
        if let member = node.member("expected") {
            let written = JSONText.pretty(value, indent: indent(of: member.start, in: text), order: order)
            text.replaceSubrange(member.node.range, with: written.utf8)
        } else if let last = node.members?.last {
            let isOnOneLine =
                JSONReader.line(of: last.start, in: text) == JSONReader.line(of: node.range.lowerBound, in: text)
            let indent = indent(of: last.start, in: text)
            let deeper = isOnOneLine ? indent + "  " : indent
            let value = JSONText.pretty(value, indent: deeper, order: order)
            let end = node.range.upperBound - 1
            if isOnOneLine, value.contains("\n") {
                let written = ",\n\(deeper)\"expected\": \(value)\n\(indent)"
                text.replaceSubrange(last.node.range.upperBound..<end, with: written.utf8)
            } else {
                let written = (isOnOneLine ? ", " : ",\n\(deeper)") + "\"expected\": \(value)"
                text.insert(contentsOf: written.utf8, at: last.node.range.upperBound)
            }
        }
    }

    /// The white space that the line begins with.
    private static func indent(of place: Int, in text: [UInt8]) -> String {
        let start = text[..<place].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        return String(decoding: text[start..<place].prefix { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self)
    }
}

extension Bundle {
    /// Its `tests/*.json`, by name.
    package func fixtureFiles() throws(Refusal) -> [FixtureFile] {
        var files: [FixtureFile] = []
        for (path, text) in self.files.sorted(by: { $0.key < $1.key })
        where path.hasPrefix("tests/") && path.hasSuffix(".json") {
            files.append(try FixtureFile(path: path, text: text))
        }
        return files
    }
}
