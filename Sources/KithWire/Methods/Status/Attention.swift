import KithModel

/// One thing that wants a look.
package struct Attention: WireObject, Hashable {
    package var code: String
    package var text: String?
    package var meeting: String?
    package var remedy: String?

    package init(code: String, text: String? = nil, meeting: String? = nil, remedy: String? = nil) {
        (self.code, self.text, self.meeting, self.remedy) = (code, text, meeting, remedy)
    }

    package static let fields = [
        Field(
            "code", .public,
            "'plugin_failing', 'nothing_noted', 'left_open', 'reflection_due', 'clock_change', 'nobody_facilitates', 'no_dates', 'handed_over', 'plugin_signal', 'ethics_due' or 'resource_unconfirmed'. More may come."
        ),
        Field("text", .group, "The same in words; absent for a coordinator."),
        Field("meeting", .group, "The meeting it is about."),
        Field("remedy", .group, "A command that answers it."),
    ]
}
