package import KithModel

/// One thing that happened to a group.
package struct StoryLine: WireObject, Hashable {
    package var on: String
    package var what: String
    package var text: String

    package init(on: CivilDate, what: String, text: String) { (self.on, self.what, self.text) = (on.description, what, text) }

    package static let fields = [
        Field("on", .group, "The day, on the group's clock."),
        Field("what", .group, "The kind of event."),
        Field("text", .group, "What happened, in a sentence."),
    ]
}
