/// Lines of an iCalendar file: NAME:value, folded so that none is longer than 75 octets, each ending in CRLF.
struct ContentLines {
    private(set) var text = ""

    /// The value as it stands.
    mutating func add(_ name: String, _ value: String) {
        let line = "\(name):\(value)"
        if line.utf8.count <= 75 { text += line } else { fold(line) }
        text += "\r\n"
    }

    /// A value of type TEXT.
    mutating func add(_ name: String, text value: String) { add(name, CalendarText.escaped(value)) }

    /// Between characters; within one (a family of emoji, a pile of accents) only where it is longer than a line by itself,
    /// and never within the octets of a code point.
    private mutating func fold(_ line: String) {
        var used = 0
        func room(for size: Int) {
            if used + size > 75 {
                text += "\r\n "
                used = 1
            }
            used += size
        }
        for character in line {
            let size = character.utf8.count
            guard size > 74 else {
                room(for: size)
                text.append(character)
                continue
            }
            for scalar in character.unicodeScalars {
                room(for: scalar.utf8.count)
                text.unicodeScalars.append(scalar)
            }
        }
    }
}
