import KithModel

/// Reads what an answer asks for, strictly; a mistake is named to the field.
enum EffectReader {
    typealias Field = HookDeclaration.Field

    /// - Parameter allowed: the kinds that the manifest declares.
    static func effects(_ value: PluginValue, allowed: [Effect.Kind], at path: String) throws(PluginFault) -> [Effect] {
        guard let list = value.array else { throw HookValidator.fault(path, "\(value.words) is not a list of effects") }
        guard list.count <= Effect.most else {
            throw HookValidator.fault(path, "has \(list.count) effects; \(Effect.most) are allowed")
        }
        var effects: [Effect] = []
        for (index, element) in list.enumerated() {
            effects.append(try effect(element, allowed: allowed, at: "\(path)[\(index + 1)]"))
        }
        return effects
    }

    private static func effect(
        _ value: PluginValue, allowed: [Effect.Kind], at path: String
    ) throws(PluginFault) -> Effect {
        guard value.map != nil else { throw HookValidator.fault(path, "\(value.words) is not a table") }
        let known = Effect.Kind.allCases.map(\.rawValue)
        guard let name = value["kind"], name != .null else { throw HookValidator.fault("\(path).kind", "is missing") }
        guard let kind = name.string.flatMap(Effect.Kind.init) else {
            throw HookValidator.fault("\(path).kind", "\(name.words) is none of \(known.joined(separator: ", "))")
        }
        guard allowed.contains(kind) else {
            throw HookValidator.fault("\(path).kind", "'\(kind.rawValue)' is not among the effects of plugin.json")
        }
        let fields = try HookValidator.table(value, kind.fields, at: path)
        let text = fields["text"]?.string ?? ""
        switch kind {
        case .remind:
            guard let to = fields["to"]?.string.flatMap(Audience.init) else {
                throw HookValidator.fault("\(path).to", "is missing")
            }
            return .remind(to: to, when: try when(fields, at: path), text: text)
        case .action: return .action(text: text, by: fields["by"]?.string.flatMap(CivilDate.init))
        case .signal: return .signal(text: text, until: fields["until"]?.string.flatMap(CivilDate.init))
        case .agenda: return .agenda(AgendaHook.step(fields["step"]?.map ?? [:]))
        }
    }

    private static func when(_ fields: [String: PluginValue], at path: String) throws(PluginFault) -> Effect.When {
        switch (fields["after"]?.string.flatMap(CivilSpan.init), fields["at"]?.string.flatMap({ CivilDateTime($0) })) {
        case (let after?, nil): return .after(after)
        case (nil, let at?): return .at(at)
        case (nil, nil): throw HookValidator.fault(path, "wants 'after' or 'at'")
        default: throw HookValidator.fault(path, "has both 'after' and 'at'")
        }
    }
}

extension Effect.Kind {
    /// Everything that an effect of this kind may hold.
    package var fields: [HookDeclaration.Field] {
        typealias Field = HookDeclaration.Field
        let kind = Field("kind", .choice([rawValue]), "Which effect this is.")
        switch self {
        case .remind:
            return [
                kind, Field("to", .audience, "For whom."), Field("text", .text(1...500), "The words."),
                Field("after", .span, optional: true, "So long from now: 90m, 3h, 2d, 1w."),
                Field("at", .moment, optional: true, "2026-11-27T09:00 instead, on the group's wall clock."),
            ]
        case .action:
            return [
                kind, Field("text", .text(1...300), "What the group wants to do."),
                Field("by", .date, optional: true, "Until when, if there is a date."),
            ]
        case .signal:
            return [
                kind, Field("text", .text(1...200), "The line."),
                Field(
                    "until", .date, optional: true,
                    "Shown until that day; absent: for two weeks. Lua keeps the word for itself: `[\"until\"] = …`."),
            ]
        case .agenda:
            return [kind, Field("step", .table(HookDeclaration.stepFields), "A step as in a format's agenda.")]
        }
    }

    /// What it does, in a sentence.
    package var summary: String {
        switch self {
        case .remind: "Somebody is reminded of something, in the way they agreed to."
        case .action: "A line on the group's list of things to do. It is the group's; nobody's name is on it."
        case .signal: "A line in `kith status` until a day."
        case .agenda: "One step more in the group's next agenda, before its last."
        }
    }
}
