/// A command as it would be typed.
package enum MenuLine {
    package static func text(_ words: [String]) -> String {
        (["kith"] + words).map { Printable.line(quoted($0)) }.joined(separator: " ")
    }

    private static func quoted(_ word: String) -> String {
        let isPlain = word.utf8.allSatisfy { byte in
            (48...58).contains(byte) || (64...90).contains(byte) || (97...122).contains(byte) || "+,-./=_".utf8.contains(byte)
        }
        return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: #"'\''"#) + "'"
    }
}
