/// One hook, declared once: the validator, the manual and the type stub come from here.
package struct HookDeclaration: Hashable, Sendable {
    /// One value that goes in or comes out.
    package struct Field: Hashable, Sendable {
        package enum Kind: Hashable, Sendable {
            case text(ClosedRange<Int>)
            case key
            case integer(ClosedRange<Int>)
            case boolean
            case choice([String])
            case table([Field])
            case function
        }

        package let name: String
        package let kind: Kind
        package let isOptional: Bool
        package let words: String

        init(_ name: String, _ kind: Kind, optional: Bool = false, _ words: String) {
            (self.name, self.kind, self.isOptional, self.words) = (name, kind, optional, words)
        }
    }

    package let name: String
    package let summary: String
    package let arguments: [Field]
    /// One element of the list that it returns.
    package let result: [Field]
    package let most: Int
    package let onFailure: String
    package let since: Int
}

extension HookDeclaration {
    package static let all = [agenda]

    /// The data beside a format's functions.
    package static let format: [Field] = [
        Field("title", .text(1...80), "What people see."),
        Field("summary", .text(1...300), optional: true, "What it is for."),
        Field(
            "occasion", .choice(FormatDefinition.Occasion.allCases.map(\.rawValue)), optional: true,
            "Taken by itself then; without it a group chooses the format."),
        Field(
            "every", .key, optional: true,
            "With occasion 'reflection': the whole-number setting that says after how many meetings; 0 is never."),
        Field("agenda", .function, "The hook below."),
    ]

    package static let agenda = HookDeclaration(
        name: "formats.NAME.agenda(meeting, ctx)",
        summary: "Says what a meeting goes through, step by step. Called when a meeting opens and when its agenda is looked at.",
        arguments: [
            Field(
                "meeting",
                .table([
                    Field("number", .integer(1...1_000_000), "Which meeting of the group this is."),
                    Field("date", .text(10...10), "2026-11-24."),
                    Field("weekday", .text(6...9), "Tuesday."),
                    Field("starts", .text(5...5), "18:30, on the wall clock of the group's zone."),
                    Field("minutes", .integer(1...1440), optional: true, "Planned length."),
                    Field("title", .text(1...100), optional: true, "The series' title."),
                    Field("someone_is_new", .boolean, "Somebody said that they are new."),
                    Field(
                        "meetings_since_reflection", .integer(0...1_000_000),
                        "Meetings held since the group last looked at itself, or since it began."),
                    Field(
                        "days_since_reflection", .integer(0...1_000_000), optional: true,
                        "Days since then; absent: it never did."),
                    Field("guest_speaker", .boolean, "A guest will speak."),
                ]), "The meeting."),
            Field(
                "ctx",
                .table([
                    Field("now", .text(16...16), "2026-11-24T18:25 in the group's zone: the only clock there is."),
                    Field("settings", .table([]), "Every setting of the manifest with its value."),
                    Field(
                        "group",
                        .table([
                            Field("handle", .text(2...48), "Its short name."),
                            Field("name", .text(1...200), "Its name."),
                            Field("language", .text(2...35), "BCP 47 tag."),
                            Field("zone", .text(1...60), "tzdata name."),
                            Field("membership", .choice(["open", "closed"]), "Who may come."),
                            Field("formality", .choice(["formal", "informal"]), "How much structure it wants."),
                        ]), "The group."),
                ]), "What surrounds the call."),
        ],
        result: [
            Field("key", .key, "Names the step; different within an agenda."),
            Field("title", .text(1...80), "What people see."),
            Field("minutes", .integer(0...600), optional: true, "Planned length; absent or 0: no set length."),
            Field("lead", .key, optional: true, "The role that leads it: facilitator, tea, door, …"),
            Field("prompt", .text(1...2000), optional: true, "Words for whoever leads."),
        ],
        most: 40,
        onFailure: "The built-in agenda takes its place, and status names the file, line and reason. "
            + "nil means no opinion: the built-in agenda, and nothing is said.",
        since: 1)
}
