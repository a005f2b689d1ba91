extension Agenda {
    /// What a meeting takes where no format can be had: short, and in no need of any plugin.
    package static let builtIn = Agenda(
        steps: [
            AgendaStep(
                key: "opening", title: "Opening", minutes: 5, lead: "facilitator",
                prompt: "Say what the group is for, and that what is said here stays here. Anybody may pass or step out."),
            AgendaStep(
                key: "sharing", title: "Sharing", minutes: 40, lead: "facilitator",
                prompt:
                    "About the same time for everybody who wants to speak, and more for somebody in a crisis. If it gets too much, step out and come back.",
                gathers: [.theme]),
            AgendaStep(key: "tea", title: "Tea", minutes: 15),
            AgendaStep(
                key: "more", title: "More sharing", minutes: 20, lead: "facilitator",
                prompt: "Whoever has not spoken and would like to comes first; nobody has to.", gathers: [.theme]),
            AgendaStep(
                key: "closing", title: "Closing round", minutes: 10, lead: "facilitator",
                prompt:
                    "What does each take along? Anybody may pass. If somebody would like us beside them until we meet again, agree how. End on something good.",
                gathers: [.good, .change, .support]),
        ],
        format: nil, definition: nil, title: "A plain meeting")
}
