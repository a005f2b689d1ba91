/// Reads JSON strictly: nothing after the value, no name twice in an object, at most 32 levels.
struct JSONReader {
    struct Mistake: Error {
        /// From 1.
        let line: Int
        let words: String
    }

    private let bytes: [UInt8]
    private var place = 0

    private static let depthMost = 32

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    static func read(_ bytes: [UInt8]) throws(Mistake) -> JSONNode {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw Mistake(line: 1, words: "is not text in UTF-8")
        }
        var reader = JSONReader(bytes)
        let node = try reader.node(depth: 0)
        reader.space()
        guard reader.place == bytes.count else { throw reader.mistake("there is something after the end of the value") }
        return node
    }

    /// The line, from 1, that a place of a text is on.
    static func line(of place: Int, in bytes: [UInt8]) -> Int {
        bytes.prefix(place).reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    }

    private func mistake(_ words: String, at place: Int? = nil) -> Mistake {
        Mistake(line: JSONReader.line(of: place ?? self.place, in: bytes), words: words)
    }

    private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func space() {
        while let byte = next, [0x20, 0x09, 0x0a, 0x0d].contains(byte) { place += 1 }
    }

    private mutating func take(_ byte: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: byte) else { return false }
        place += 1
        return true
    }

    private mutating func node(depth: Int) throws(Mistake) -> JSONNode {
        guard depth <= JSONReader.depthMost else { throw mistake("it nests deeper than \(JSONReader.depthMost) levels") }
        space()
        let start = place
        let kind: JSONNode.Kind
        switch next {
        case UInt8(ascii: "{"): kind = .object(try members(depth: depth))
        case UInt8(ascii: "["): kind = .list(try elements(depth: depth))
        case UInt8(ascii: "\""): kind = .scalar(.string(try text()))
        case nil: throw mistake("it ends in the middle")
        default: kind = .scalar(try word())
        }
        return JSONNode(kind: kind, range: start..<place)
    }

    private mutating func members(depth: Int) throws(Mistake) -> [JSONNode.Member] {
        var members: [JSONNode.Member] = []
        place += 1
        space()
        if take("}") { return [] }
        while true {
            space()
            let start = place
            guard next == UInt8(ascii: "\"") else { throw mistake("a name in quotation marks has to stand here") }
            let key = try text()
            guard !members.contains(where: { $0.key == key }) else {
                throw mistake("'\(key.prefix(40))' is there twice", at: start)
            }
            space()
            guard take(":") else { throw mistake("':' is missing after '\(key.prefix(40))'") }
            members.append(JSONNode.Member(key: key, start: start, node: try node(depth: depth + 1)))
            space()
            if take("}") { return members }
            guard take(",") else { throw mistake("',' or '}' is missing") }
        }
    }

    private mutating func elements(depth: Int) throws(Mistake) -> [JSONNode] {
        var elements: [JSONNode] = []
        place += 1
        space()
        if take("]") { return [] }
        while true {
            elements.append(try node(depth: depth + 1))
            space()
            if take("]") { return elements }
            guard take(",") else { throw mistake("',' or ']' is missing") }
        }
    }

    private mutating func text() throws(Mistake) -> String {
        let start = place
        place += 1
        var content: [UInt8] = []
        while let byte = next {
            place += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: content, as: UTF8.self)
            case UInt8(ascii: "\\"): content += String(try escaped()).utf8
            case 0..<0x20: throw mistake("a control character has to be written as \\n or \\u00XX", at: place - 1)
            default: content.append(byte)
            }
        }
        throw mistake("a text has no closing quotation mark", at: start)
    }

    private mutating func escaped() throws(Mistake) -> Character {
        guard let byte = next else { throw mistake("it ends in the middle") }
        place += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Character(Unicode.Scalar(byte))
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{c}"
        case UInt8(ascii: "u"):
            let unit = try unit()
            if let scalar = Unicode.Scalar(unit) { return Character(scalar) }
            guard (0xd800..<0xdc00).contains(unit), take("\\"), take("u") else {
                throw mistake("\\u\(String(unit, radix: 16)) is half of a character")
            }
            let low = try self.unit()
            guard (0xdc00..<0xe000).contains(low),
                let scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xd800) << 10 + (UInt32(low) - 0xdc00))
            else { throw mistake("\\u\(String(unit, radix: 16)) is half of a character") }
            return Character(scalar)
        default: throw mistake("'\\\(Character(Unicode.Scalar(byte)))' is no escape of JSON")
        }
    }

    private mutating func unit() throws(Mistake) -> UInt16 {
        let digits = bytes[place..<min(place + 4, bytes.count)]
        guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw mistake("\\u wants four hexadecimal digits") }
        place += 4
        return unit
    }

    private mutating func word() throws(Mistake) -> PluginValue {
        let start = place
        while let byte = next, Character(Unicode.Scalar(byte)).isLetter || isNumeric(byte) { place += 1 }
        let word = String(decoding: bytes[start..<place], as: UTF8.self)
        switch word {
        case "null": return .null
        case "true": return .bool(true)
        case "false": return .bool(false)
        default: break
        }
        if isNumber(word) {
            if let whole = Int64(word) { return .integer(whole) }
            if let number = Double(word), number.isFinite { return .number(number) }
        }
        let shown = word.isEmpty ? String(Character(Unicode.Scalar(bytes[start]))) : String(word.prefix(40))
        throw mistake("'\(shown)' is not a value of JSON", at: start)
    }

    /// JSON's own way to write one: `Double` reads more than that.
    private func isNumber(_ word: String) -> Bool {
        var rest = Substring(word)
        func digits() -> Substring {
            let digits = rest.prefix { ("0"..."9").contains($0) }
            rest = rest.dropFirst(digits.count)
            return digits
        }
        if rest.first == "-" { rest = rest.dropFirst() }
        let whole = digits()
        guard !whole.isEmpty, whole == "0" || whole.first != "0" else { return false }
        if rest.first == "." {
            rest = rest.dropFirst()
            guard !digits().isEmpty else { return false }
        }
        if let mark = rest.first, "eE".contains(mark) {
            rest = rest.dropFirst()
            if let sign = rest.first, "+-".contains(sign) { rest = rest.dropFirst() }
            guard !digits().isEmpty else { return false }
        }
        return rest.isEmpty
    }

    private func isNumeric(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || [UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ".")].contains(byte)
    }
}
