import KithModel

/// Months as people type and read them.
enum SpokenMonth {
    static let names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// 1 ... 12 for a name or at least its first three letters.
    static func number(_ word: some StringProtocol) -> Int? {
        let word = word.lowercased()
        guard word.count >= 3 else { return nil }
        return names.firstIndex { $0.lowercased().hasPrefix(word) }.map { $0 + 1 }
    }
}
