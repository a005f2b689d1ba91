package import KithModel

extension AgendaStep: WireObject {
    package static let fields = [
        Field("key", .group, "Name of the step within the agenda."),
        Field("title", .group, "What is shown."),
        Field("minutes", .group, "Planned length; 0: no set length."),
        Field("lead", .group, "The role that leads it."),
        Field("prompt", .group, "Words for whoever leads."),
        Field(
            "gathers", .group,
            "Kinds of notes that it invites, beside 'decision', 'theme' and 'action', which may be kept at any time."),
    ]
}
