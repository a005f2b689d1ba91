/// How somebody came to a group, in words; nothing where they have joined.
package enum StageWords {
    package static func theirs(_ stage: String) -> String? {
        switch stage {
        case "joined": nil
        case "enquired": "asked about the group"
        case "met": "met somebody from the group"
        case "oriented": "knows what newcomers are told"
        default: stage
        }
    }

    package static func yours(_ stage: String) -> String {
        switch stage {
        case "joined": "you come to the group"
        case "enquired": "you asked about the group"
        case "met": "you met somebody from the group"
        case "oriented": "you were told what newcomers are told"
        default: stage
        }
    }
}
