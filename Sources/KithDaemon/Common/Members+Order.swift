import KithModel
import KithStore

/// By name, those without one last; then by handle. Names are sealed in the store, so they are put in order here.
extension [Member] {
    var inOrder: [Member] { inOrder { $0 } }
}

extension [MemberRow] {
    var inOrder: [MemberRow] { inOrder { $0.member } }
}

extension Array {
    /// Each key is made once: making it takes longer than comparing two.
    fileprivate func inOrder(_ member: (Element) -> Member) -> [Element] {
        let keyed = map { element in
            let member = member(element)
            return (
                key: (member.name == nil ? 1 : 0, member.name?.lowercased() ?? "", member.handle.description), element: element
            )
        }
        return keyed.sorted { $0.key < $1.key }.map(\.element)
    }
}
