package import KithModel

/// Refusals that name the file and the line.
struct FixtureReader {
    let file: String
    let text: [UInt8]

    func refusal(at place: Int, _ words: String, remedy: String? = nil) -> Refusal {
        refusal(line: JSONReader.line(of: place, in: text), words, remedy: remedy)
    }

    func refusal(_ node: JSONNode, _ words: String) -> Refusal { refusal(at: node.range.lowerBound, words) }

    func refusal(line: Int, _ words: String, remedy: String? = nil) -> Refusal {
        .invalid("files", "\(file):\(line): \(words).", remedy: remedy)
    }

    /// One line of 1 to `most` characters.
    func line(_ key: String, of node: JSONNode, most: Int) throws(Refusal) -> String {
        guard let member = node.member(key) else { throw refusal(node, "'\(key)' is missing") }
        guard case .string(let line) = member.node.value else {
            throw refusal(member.node, "'\(key)' is \(member.node.value.words), not text")
        }
        guard (1...most).contains(line.count), !line.hasControls() else {
            throw refusal(member.node, "'\(key)' is not one line of 1 to \(most) characters")
        }
        return line
    }
}

extension PluginValue {
    /// A value of JSON, mistakes in it named by the file and the line.
    package init(json text: [UInt8], file: String) throws(Refusal) {
        do throws(JSONReader.Mistake) { self = try JSONReader.read(text).value } catch {
            throw FixtureReader(file: file, text: text).refusal(line: error.line, error.words)
        }
    }
}
