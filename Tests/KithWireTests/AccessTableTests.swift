import Foundation
import KithModel
import KithWire
import Testing

/// ACCESS.md, which is written by hand, against the declarations.
@Suite struct AccessTableTests {
    private let table: AccessTable

    init() throws { table = try AccessTable() }

    private static let objects: [(name: String, type: any WireObject.Type)] = [
        ("action", ActionView.self), ("attention", Attention.self), ("call", CallView.self), ("change", MeetingChange.self),
        ("closing", ClosureChanges.self), ("closure", ClosureView.self), ("consent", ConsentView.self),
        ("contact", ContactView.self), ("decision", MeetingChanges.self), ("entry", DirectoryList.Entry.self),
        ("event", EventView.self),
        ("figure", FigureView.self), ("format", FormatView.self), ("grant", GrantView.self), ("group", GroupView.self),
        ("health", PluginHealthView.self), ("hint", WordHint.self), ("hook", HookView.self), ("line", StoryLine.self),
        ("meeting", MeetingView.self),
        ("member", MemberView.self), ("month", MonthView.self), ("outcome", DirectoryPut.Outcome.self), ("page", MeView.self),
        ("planned", PlannedView.self), ("plugin", PluginView.self), ("point", NewcomerPoint.self),
        ("question", SetupQuestionView.self),
        ("reading", ReadingView.self), ("replay", ReplayView.self), ("secret", SecretView.self), ("series", SeriesView.self),
        ("setting", SettingView.self), ("sheet entry", SheetEntry.self), ("standing", Standing.self),
        ("stats", PluginStatsView.self), ("step", AgendaStep.self), ("time", MeetingTime.self), ("wording", WordingView.self),
        ("edition", EthicsEdition.self), ("ethics", EthicsView.self), ("resource", ResourceView.self),
        ("topic", TopicView.self), ("speaker", SpeakerView.self), ("card", CardView.self), ("card edition", CardEdition.self),
        ("role", RoleView.self), ("offer", OfferView.self), ("turn", TurnView.self), ("wishes", WishesView.self),
        ("rota meeting", RotaMeeting.self), ("rota role", RotaRole.self), ("rota person", RotaPerson.self),
        ("role sheet meeting", SheetMeeting.self), ("role sheet line", SheetRole.self), ("own meeting", OwnMeeting.self),
        ("own role", OwnRole.self),
        ("note", NoteView.self), ("reminder", ReminderView.self), ("reminding", RemindingView.self),
        ("message", MessageView.self), ("own message", OwnMessage.self), ("courier message", CourierMessage.self),
        ("model", ModelView.self), ("piece", ModelPiece.self), ("part", ModelPart.self), ("line of a model", ModelLine.self),
        ("pair", ModelPair.self),
        ("check", CheckView.self), ("own check", OwnCheck.self), ("choice", RubricChoice.self),
        ("compared item", ComparedItem.self),
        ("compared total", ComparedTotal.self),
        ("criterion", RubricCriterion.self), ("rated item", RatedItem.self), ("rated total", RatedTotal.self),
        ("round", RoundView.self), ("rubric", RubricView.self), ("shared round", SharedRound.self),
        ("shared section", SharedSection.self), ("subscale", RubricSubscale.self),
    ]

    @Test func `every method has a row, and every row a method`() {
        #expect(Set(table.methods.keys) == Set(Protocol.methods.map { $0.declaration.name }))
        #expect(table.doubles.isEmpty)
    }

    @Test func `every field of every result has an entry, however deep it lies, and every entry a field`() throws {
        for method in Protocol.methods {
            let row = try #require(table.methods[method.declaration.name])
            let declared = paths(Self.result(method))
            // Of a field that is only ever given in outline the rest is beneath no entry.
            let written = try table.paths(of: row)
            #expect(written.isSubset(of: declared), "\(method.declaration.name)")
            let outlined = Set(try table.content(row.result).filter { $0.object?.hasSuffix(" in outline") == true }.map(\.name))
            let rest = declared.subtracting(written).filter { path in !outlined.contains { path.hasPrefix("\($0).") } }
            #expect(rest.isEmpty, "\(method.declaration.name): not in ACCESS.md")
        }
    }

    @Test func `the objects are those of the protocol, with what is personal marked so`() throws {
        for (name, type) in Self.objects {
            let written = try #require(table.objects[name], "\(name)")
            #expect(written.map(\.name) == type.fields.map(\.name), "\(name)")
            #expect(written.filter(\.isPersonal).map(\.name) == Self.personal(type.fields), "\(name)")
        }
        let parts = table.objects.keys.filter { $0.contains(" in ") }
        #expect(Set(table.objects.keys) == Set(Self.objects.map(\.name) + parts))
        for part in parts {
            let name = part.components(separatedBy: " in ")[0]
            let whole = Set(table.objects[name]?.map(\.name) ?? [])
            let told = Set(table.objects[part]?.map(\.name) ?? [])
            #expect(told.isStrictSubset(of: whole), "\(part)")
        }
        let used = (table.methods.values.map(\.result) + table.methods.values.flatMap(\.cells.values)).joined(separator: ", ")
        for name in table.objects.keys {
            let isUsed =
                used.contains("= \(name)") || used.contains("(\(name))")
                || table.objects.values.joined().contains { $0.object == name }
                || table.lines.values.contains { $0.result == "= \(name)" || $0.cells.values.contains("= \(name)") }
            #expect(isUsed, "\(name)")
        }
        for method in Protocol.methods {
            let row = try #require(table.methods[method.declaration.name])
            let marked = try table.content(row.result).filter(\.isPersonal).map(\.name)
            #expect(marked == Self.personal(Self.result(method).fields), "\(method.declaration.name)")
        }
    }

    @Test func `who may call is who has a cell`() throws {
        for method in Protocol.methods {
            let row = try #require(table.methods[method.declaration.name])
            #expect(Set(row.cells.keys) == Set(Role.allCases.map(\.rawValue)))
            let callers = Set(row.cells.filter { $0.value != AccessTable.nothing }.keys)
            #expect(callers == Set(method.declaration.callers.map(\.rawValue)), "\(method.declaration.name)")
        }
    }

    @Test(arguments: ["coordinator", "stranger"]) func `nothing about a person is for a`(role: String) throws {
        for (name, row) in table.methods.merging(table.lines, uniquingKeysWith: { first, _ in first }) {
            let fields = try table.fields(of: row, as: role) ?? []
            #expect(try table.personal(fields).isEmpty, "\(name)")
        }
    }

    @Test func `a courier is told of people what it takes to send them something, and no more`() throws {
        let told = try table.methods.filter { $0.value.cells["courier"] != AccessTable.nothing }.reduce(into: Set<String>()) {
            $0.formUnion(try table.personal(try table.fields(of: $1.value, as: "courier") ?? []))
        }
        #expect(told == ["channel", "address", "subject", "text", "calendar"].reduce(into: []) { $0.insert("messages.\($1)") })
    }

    @Test func `a stranger and a courier are told of themselves and the daemon, and of no group`() throws {
        for method in Protocol.methods where method.declaration.callers.contains(.stranger) {
            #expect(Self.result(method).fields.allSatisfy { $0.fieldClass == .public }, "\(method.declaration.name)")
        }
        for (role, more) in [("courier", ["courier.claim", "courier.settle"]), ("stranger", [])] {
            let open = table.methods.filter { $0.value.cells[role] != AccessTable.nothing }.keys
            #expect(Set(open) == Set(["hello", "ping", "whoami"] + more))
        }
    }

    /// DESIGN 8: met, not met or unknown by month, staffed, codes, the agreed contact; banded figures.
    @Test func `a coordinator is told so much of a group and not more`() throws {
        let outline = [
            "group", "name", "state", "staffed", "attention", "attention.code", "months", "months.month", "months.met", "contact",
        ]
        let figures = ["figures", "figures.month", "figures.group", "figures.people", "figures.since"]
        let expected: [String: Set<String>] = [
            "status": Set(["groups", "next"] + outline.map { "groups.\($0)" }),
            "figures.list": Set(["minimum"] + figures),
            "group.seen_by_coordinator": Set(["standing"] + outline.map { "standing.\($0)" } + figures),
            "watch": ["token"],
            // What a group shares of a round, in bands.
            "rubric.shared": [
                "rounds", "rounds.group", "rounds.rubric", "rounds.title", "rounds.month", "rounds.sheets", "rounds.sections",
                "rounds.sections.title", "rounds.sections.label", "next",
            ],
        ]
        let open = table.methods.filter { $0.value.cells["coordinator"] != AccessTable.nothing }
        #expect(Set(open.keys) == Set(expected.keys).union(["hello", "ping", "whoami"]))
        for (name, paths) in expected {
            let row = try #require(open[name])
            #expect(try table.paths(of: row, as: "coordinator") == paths, "\(name)")
        }
    }

    @Test func `members are told of themselves alone`() throws {
        for (name, row) in table.methods where !name.hasPrefix("me.") && row.cells["stranger"] == AccessTable.nothing {
            #expect(row.cells["member"] == (name == "consent.ask" ? "own" : AccessTable.nothing), "\(name)")
        }
    }

    @Test func `every kind of event has a row, and coordinators get outlines alone`() {
        #expect(Set(table.events.keys) == Set(EventKind.allCases.map(\.rawValue)))
        for kind in EventKind.allCases {
            let row = table.events[kind.rawValue]
            #expect(row?["operator"] == "whole", "\(kind)")
            #expect(row?["coordinator"] == (kind.isOutline ? "outline" : AccessTable.nothing), "\(kind)")
        }
    }

    private static func personal(_ fields: [Field]) -> [String] {
        fields.filter { $0.fieldClass == .personal }.map(\.name)
    }

    private static func result(_ method: any Method.Type) -> any WireObject.Type {
        func open<M: Method>(_ method: M.Type) -> any WireObject.Type { M.Result.self }
        return open(method)
    }

    private func paths(_ type: any WireObject.Type) -> Set<String> {
        func open<T: WireObject>(_ type: T.Type) -> Set<String> { paths(in: Shape.of(type)) }
        return open(type)
    }

    private func paths(in shape: Shape) -> Set<String> {
        switch shape {
        case .array(let element), .map(let element): paths(in: element)
        default:
            shape.members.reduce(into: []) { found, member in
                found.insert(member.name)
                found.formUnion(paths(in: member.shape).map { "\(member.name).\($0)" })
            }
        }
    }
}
