extension Finding {
    /// The same with the line that it is about, where that can be told from its words; and the line in its message.
    package func located(in bundle: Bundle) -> Finding {
        guard line == nil, let file, let text = bundle.files[file] else { return self }
        let prefix = "\(file): "
        let words = message.hasPrefix(prefix) ? String(message.dropFirst(prefix.count)) : message
        let path = Finding.path(words)
        let place =
            file.hasSuffix(".json")
            ? Finding.place(of: path, inJSON: text) : Finding.place(of: path, inLua: String(decoding: text, as: UTF8.self))
        guard let place else { return self }
        var finding = self
        finding.line = JSONReader.line(of: place, in: text)
        finding.message = "\(file):\(finding.line ?? 0): \(words)"
        return finding
    }

    /// What a message begins with: `formats.evening.title: …`, `provides.formats names …`, `state_version is …`; an event's
    /// kind keeps its dots.
    private static func path(_ words: String) -> [String] {
        let first = words.prefix { $0 != " " && $0 != ":" && $0 != "[" }.split(separator: ".").map(String.init)
        return first.first == "on" ? ["on", first.dropFirst().joined(separator: ".")] : first
    }

    /// The deepest of these names that is there.
    private static func place(of path: [String], inJSON text: [UInt8]) -> Int? {
        var node = try? JSONReader.read(text)
        var place: Int?
        for name in path {
            guard let member = node?.member(name) else { break }
            (node, place) = (member.node, member.start)
        }
        return place
    }

    /// Where a script first has the first two names together, as people write them, or the second where it begins a table;
    /// from there on, the third where it is set.
    private static func place(of path: [String], inLua text: String) -> Int? {
        guard path.count >= 2, !path[1].isEmpty else { return nil }
        let (kind, name) = (path[0], path[1])
        let ways = [
            "\(kind).\(name)", "\(kind)[\"\(name)\"]", "\(kind)['\(name)']", "[\"\(name)\"] =", "['\(name)'] =", "\(name) = {",
        ]
        for way in ways {
            guard let found = whole(way, in: text[...]) else { continue }
            let field = path.count > 2 ? whole("\(path[2]) =", in: text[found...]) : nil
            return text.utf8.distance(from: text.startIndex, to: field ?? found)
        }
        return nil
    }

    /// Where the words begin, not in the middle of longer ones.
    private static func whole(_ words: String, in text: Substring) -> String.Index? {
        var rest = text
        while let range = rest.firstRange(of: words) {
            let before = rest.startIndex < range.lowerBound ? text[text.index(before: range.lowerBound)] : " "
            let after = range.upperBound < text.endIndex ? text[range.upperBound] : " "
            let joinsBefore = isWord(before) && words.first.map(isWord) == true
            let joinsAfter = isWord(after) && words.last.map(isWord) == true
            if !joinsBefore && !joinsAfter { return range.lowerBound }
            rest = rest[range.upperBound...]
        }
        return nil
    }

    private static func isWord(_ character: Character) -> Bool {
        character == "_" || character.isASCII && (character.isLetter || character.isNumber)
    }
}
