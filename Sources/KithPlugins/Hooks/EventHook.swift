package import KithModel

/// Something that happened, for `on[KIND]`.
package struct EventHook: Hashable, Sendable {
    package var kind: String
    /// In the group's zone.
    package var at: CivilDateTime
    package var subject: String?
    /// The member it is about, as a token.
    package var person: String?
    package var facts: [String: String]
    package var context: HookContext
    package var state: PluginValue
    /// What the luck of the call comes from.
    package var origin: String

    package init(
        kind: String, at: CivilDateTime, subject: String?, person: String?, facts: [String: String], context: HookContext,
        state: PluginValue, origin: String
    ) {
        (self.kind, self.at, self.subject, self.person, self.facts) = (kind, at, subject, person, facts)
        (self.context, self.state, self.origin) = (context, state, origin)
    }

    package func call(for manifest: Manifest) -> HookCall {
        var event: [String: PluginValue] = [
            "kind": .string(kind), "at": .string(at.description), "subject": .optional(subject),
            "facts": .map(facts.mapValues(PluginValue.string)),
        ]
        if manifest.reads.contains(.people) { event["person"] = .optional(person) }
        return HookCall(
            .on(kind), ["event": .map(event), "ctx": context.value(for: manifest), "state": state],
            seed: HookCall.seed(origin))
    }
}

/// What a handler wants, held against its declaration.
package struct EventAnswer: Hashable, Sendable {
    /// Nil: the state stays as it was.
    package var state: PluginValue?
    package var effects: [Effect]

    package init(_ value: PluginValue, kind: String, _ manifest: Manifest) throws(PluginFault) {
        state = value["state"].flatMap { $0 == .null ? nil : $0 }
        effects =
            try value["effects"].map { effects throws(PluginFault) in
                effects == .null
                    ? [] : try EffectReader.effects(effects, allowed: manifest.effects, at: "on.\(kind).effects")
            } ?? []
    }
}
