import KithModel

/// PROTOCOL.md: what is written by hand, up to a mark, and after it what the declarations say.
package enum ProtocolDocument {
    private static let mark = "<!-- From here on written by the declarations: Scripts/document -->"

    package static func text(keeping document: String) -> String {
        let kept = document.components(upTo: mark)
        var lines = [kept + mark, ""]
        lines += ["## Methods", ""]
        for method in Protocol.methods { lines += section(method) }
        lines += ["## Objects", "", "What the tables above name.", ""]
        for (type, name) in objects { lines += object(type, name) }
        lines += ["## Events", "", "`watch` sends them as `{\"jsonrpc\":\"2.0\",\"method\":\"event\",\"params\":{…}}`.", ""]
        lines += table(EventView.self)
        lines += ["", "| kind | since | plugins | what happened |", "|---|--:|---|---|"]
        for kind in EventKind.allCases {
            lines.append("| `\(kind.rawValue)` | \(kind.since) | \(kind.isPublic ? "yes" : "no") | \(kind.summary) |")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func section<M: Method>(_ method: M.Type) -> [String] {
        let declaration = M.declaration
        let callers =
            declaration.callers == .anybody
            ? "anybody" : declaration.callers.sorted(by: >).map(\.rawValue).joined(separator: ", ")
        var lines = ["### `\(declaration.name)`", "", declaration.summary, ""]
        lines.append("Callers: \(callers). \(declaration.writes ? "Changes the store." : "Changes nothing.")")
        lines.append("")
        lines += part("Parameters", M.Parameters.self)
        lines += part("Result", M.Result.self)
        return lines
    }

    private static func part<T: WireObject>(_ title: String, _ type: T.Type) -> [String] {
        T.fields.isEmpty ? ["\(title): none.", ""] : ["\(title):", ""] + table(type) + [""]
    }

    private static func table<T: WireObject>(_ type: T.Type) -> [String] {
        let members = Shape.of(type).members
        return ["| field | type | class | |", "|---|---|---|---|"]
            + T.fields.map { field in
                let member = members.first { $0.name == field.name }
                let optional = member?.isOptional == true ? ", may be absent" : ""
                let shape = member?.shape ?? .anything
                let kind = object(in: shape).map { name in shape.isList ? "list of \(name)" : name } ?? shape.words
                return "| `\(field.name)` | \(kind)\(optional) | \(field.fieldClass.rawValue) | \(field.words) |"
            }
    }

    /// Objects that stand within parameters and results.
    private static let objects: [(any WireObject.Type, String)] = [
        (GroupView.self, "group"), (SeriesView.self, "series"), (GroupDetails.self, "details"),
        (SetupQuestionView.self, "question"), (StoryLine.self, "line"),
        (MemberView.self, "member"), (ContactView.self, "contact"), (SheetEntry.self, "sheet entry"),
        (WordingView.self, "wording"), (ConsentView.self, "consent"), (SecretView.self, "secret"),
        (PlannedView.self, "planned"), (ReadingView.self, "reading"), (GrantView.self, "grant"),
        (NewcomerPoint.self, "point"), (FigureView.self, "figure"), (MeetingTime.self, "time"), (MeetingView.self, "meeting"),
        (MeetingChange.self, "change"), (MeetingChanges.self, "decision"), (ClosureView.self, "closure"),
        (ClosureChanges.self, "closing"),
        (AgendaStep.self, "step"),
        (Standing.self, "standing"), (MonthView.self, "month"), (Attention.self, "attention"), (PluginView.self, "plugin"),
        (FormatView.self, "format"), (ListedGroup.self, "listed group"), (ListedSeries.self, "listed series"),
        (DirectoryList.Entry.self, "entry"), (DirectoryPut.Outcome.self, "outcome"),
        (NoteView.self, "note"), (ReminderView.self, "reminder"), (RemindingView.self, "reminding"),
        (MessageView.self, "message"), (CourierMessage.self, "courier message"), (Settlement.self, "settlement"),
        (ModelView.self, "model"), (ModelPiece.self, "piece"), (ModelPart.self, "part"), (ModelLine.self, "line of a model"),
        (ModelPair.self, "pair"),
        (RubricView.self, "rubric"), (RubricCriterion.self, "criterion"), (RubricChoice.self, "choice"),
        (RubricSubscale.self, "subscale"), (RoundView.self, "round"), (RatedItem.self, "rated item"),
        (RatedTotal.self, "rated total"), (ComparedItem.self, "compared item"), (ComparedTotal.self, "compared total"),
        (EnteredSheet.self, "entered sheet"), (CheckView.self, "check"), (OwnCheck.self, "own check"),
        (SharedRound.self, "shared round"),
        (SharedSection.self, "shared section"),
    ]

    private static func object(_ type: any WireObject.Type, _ name: String) -> [String] {
        func open<T: WireObject>(_ type: T.Type) -> [String] { ["### \(name)", ""] + table(type) + [""] }
        return open(type)
    }

    /// Which of those objects a field holds, one or a list.
    private static func object(in shape: Shape) -> String? {
        objects.first { Shape.shape(of: $0.0) == shape.element }?.1
    }
}

extension Shape {
    fileprivate var isList: Bool {
        if case .array = self { return true }
        return false
    }

    fileprivate var element: Shape {
        if case .array(let element) = self { return element }
        return self
    }

    fileprivate static func shape(of type: any WireObject.Type) -> Shape {
        func open<T: WireObject>(_ type: T.Type) -> Shape { Shape.of(type) }
        return open(type)
    }
}

extension String {
    fileprivate func components(upTo mark: String) -> String {
        guard let range = firstRange(of: mark) else { return self }
        return String(self[..<range.lowerBound])
    }
}
