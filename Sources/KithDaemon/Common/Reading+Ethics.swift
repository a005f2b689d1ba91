import KithModel
import KithStore

/// A prompt may hold `{ethics}`: here it becomes what the group promises itself.
extension Reading {
    /// Written out once: a prompt that asks for it again and again would grow beyond what a line takes.
    ///
    /// - Parameter isNamed: not written out here, but spoken of.
    func withEthics(_ prompt: String, in group: GroupRow, isNamed: Bool = false) throws -> String {
        guard prompt.asksForEthics, let place = prompt.firstRange(of: "{ethics}") else { return prompt }
        let words = isNamed ? Ethics.named : try ethics(of: group)?.ethics.lines ?? Ethics.noneYet
        let rest = prompt[place.upperBound...].replacing("{ethics}", with: Ethics.named)
        return prompt[..<place.lowerBound] + words + rest
    }
}

extension String {
    /// Looking for one sign first, which nearly no prompt has, is much faster than looking for the word.
    var asksForEthics: Bool { utf8.contains(UInt8(ascii: "{")) && contains("{ethics}") }
}
