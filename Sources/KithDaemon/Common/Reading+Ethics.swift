import KithModel
import KithStore

/// A prompt may hold `{ethics}`: here it becomes what the group promises itself.
extension Reading {
    func withEthics(_ prompt: String, in group: GroupRow) throws -> String {
        guard prompt.contains("{ethics}") else { return prompt }
        return prompt.replacing("{ethics}", with: try ethics(of: group)?.ethics.lines ?? Ethics.noneYet)
    }
}
