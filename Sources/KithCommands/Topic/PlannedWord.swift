import KithModel

/// How a topic or a guest was, in the group's own words.
enum PlannedWord {
    /// Nil where nothing was said, so that what was said before stays. All of it from a pipe, one line from somebody there.
    static func ask() throws(Refusal) -> String? {
        if Asking.isThereSomebody {
            return Asking.personal("How was it, for the group as a whole? (Enter to leave it out)")
        }
        let all = Asking.trimmed(String(decoding: try InputFile.read("-", most: 16_384), as: UTF8.self))
        return all.isEmpty ? nil : all
    }

    /// What can't be undone is not a thing to guess in a pipe.
    static func confirmRemoval(_ command: String) throws(Refusal) {
        if Asking.isThereSomebody, Asking.agree("Remove it for good?") == true { return }
        throw Refusal(.conflict, "Nothing was removed.", remedy: command)
    }
}
