import KithModel

extension HookCall {
    /// Calls to try a hook with, every argument filled in. The first is the usual case.
    package static func samples(
        _ hook: HookName, manifest: Manifest, _ definitions: PluginDefinitions = PluginDefinitions()
    ) -> [HookCall] {
        let settings = manifest.settings.mapValues(\.standard)
        guard let context = HookContext.sample(settings: settings) else { return [] }
        switch hook.declaration.path[0] {
        case "formats", "reminders": return AgendaHook.samples(settings: settings).map { $0.call(hook, for: manifest) }
        case "on":
            let kind = hook.path[1]
            let event = EventHook(
                kind: kind, at: context.now, subject: "sample", person: kind.hasPrefix("member.") ? "p1" : nil,
                facts: EventKind(rawValue: kind)?.sampleFacts ?? [:], context: context, state: .null, origin: "sample")
            return [event.call(for: manifest)]
        case "rubrics":
            guard let definition = definitions.rubrics.first(where: { $0.name == hook.path[1] }), definition.scores else {
                return []
            }
            var answers: [String: PluginValue] = [:]
            for (index, criterion) in Rubric(definition).criteria.enumerated() where !criterion.scale.isEmpty {
                answers[criterion.key] = .integer(Int64(criterion.scale[index % criterion.scale.count].value))
            }
            return [
                HookCall(hook, ["answers": .map(answers), "ctx": context.value(for: manifest)], seed: seed("sample"))
            ]
        default: return []
        }
    }

    /// The usual call of a hook.
    package static func sample(_ hook: HookName, manifest: Manifest) -> HookCall {
        samples(hook, manifest: manifest).first ?? HookCall(hook, ["old": .integer(1), "state": .map([:])], seed: seed("sample"))
    }
}
