/// A value of JSON and where it stands in its text, so that a mistake has a line and one part can be written anew.
struct JSONNode {
    /// One name of an object with what it stands for, in the order of the text.
    struct Member {
        let key: String
        /// Where the name begins, its quotation mark included.
        let start: Int
        let node: JSONNode
    }

    enum Kind {
        /// Text, a number, true, false or null.
        case scalar(PluginValue)
        case list([JSONNode])
        case object([Member])
    }

    let kind: Kind
    /// Its bytes in the text.
    let range: Range<Int>

    var members: [Member]? {
        guard case .object(let members) = kind else { return nil }
        return members
    }

    func member(_ key: String) -> Member? { members?.first { $0.key == key } }

    var value: PluginValue {
        switch kind {
        case .scalar(let value): value
        case .list(let nodes): .array(nodes.map(\.value))
        case .object(let members):
            .map(Dictionary(members.map { ($0.key, $0.node.value) }, uniquingKeysWith: { first, _ in first }))
        }
    }
}
