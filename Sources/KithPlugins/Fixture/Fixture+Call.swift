package import KithModel

extension Fixture {
    /// The call that it describes: sample values, and over them what it says.
    package func call(in manifest: Manifest, _ definitions: PluginDefinitions) throws(Refusal) -> HookCall {
        let hook: HookName
        do throws(Refusal) { hook = try HookName(self.hook, in: manifest) } catch { throw refusal(error) }
        guard var call = HookCall.samples(hook, manifest: manifest, definitions).first ?? Fixture.migration(hook) else {
            throw refusal("\(hook) can't be called: \(manifest.id) has no such function")
        }
        if let seed { call.seed = seed }
        let declared = hook.declaration.arguments
        for key in given.keys.sorted() where !declared.contains(where: { $0.name == Fixture.argument(key) }) {
            let known = declared.map { $0.name == "ctx" ? "context" : $0.name }
            throw refusal("\(hook) is not given '\(key)'", remedy: "it is given \(known.joined(separator: ", "))")
        }
        for argument in declared {
            let key = argument.name == "ctx" ? "context" : argument.name
            guard let value = given[key] else { continue }
            call.arguments[argument.name] = Fixture.laid(value, over: call.arguments[argument.name] ?? .null, argument.kind)
        }
        try surround(&call, manifest)
        try check(call, manifest)
        return call
    }

    /// The one hook that has no samples: what it is given depends on what an older version kept.
    private static func migration(_ hook: HookName) -> HookCall? {
        hook == .migrate ? HookCall(hook, ["old": .integer(1), "state": .map([:])], seed: 0) : nil
    }

    private static func argument(_ key: String) -> String { key == "context" ? "ctx" : key }

    /// What a fixture says of a table lets its other fields be; a table of free names, and everything else, it says anew.
    private static func laid(
        _ value: PluginValue, over sample: PluginValue, _ kind: HookDeclaration.Field.Kind
    ) -> PluginValue {
        guard case .table(let fields) = kind, let given = value.map else { return value }
        var members = sample.map ?? [:]
        for (name, member) in given {
            guard let field = fields.first(where: { $0.name == name }) else {
                members[name] = member
                continue
            }
            members[name] = laid(member, over: members[name] ?? .null, field.kind)
        }
        // The weekday follows from the date, unless the fixture has its own.
        if given["weekday"] == nil, let date = given["date"]?.string.flatMap(CivilDate.init) {
            members["weekday"] = .string(date.weekday.name)
        }
        return .map(members)
    }

    /// Settings, the time, and the one group that both the meeting and what surrounds it are of.
    private func surround(_ call: inout HookCall, _ manifest: Manifest) throws(Refusal) {
        guard var context = call.arguments["ctx"]?.map else {
            if !settings.isEmpty || now != nil { throw refusal("\(hook) is given no settings and no time") }
            return
        }
        guard given["context"]?["settings"] == nil, given["context"]?["now"] == nil else {
            throw refusal("'settings' and 'now' stand beside 'context', not in it")
        }
        do throws(Refusal) { context["settings"] = .map(try manifest.values(of: settings)) } catch { throw refusal(error) }
        if let now {
            guard CivilDateTime(now) != nil else {
                throw refusal("'now' is '\(now)', not a date and time such as 2026-11-24T18:25")
            }
            context["now"] = .string(now)
        }
        if given["meeting"]?["group"] != nil, let group = call.arguments["meeting"]?["group"] {
            context["group"] = group
        } else if given["context"]?["group"] != nil, let group = context["group"], var meeting = call.arguments["meeting"]?.map {
            meeting["group"] = group
            call.arguments["meeting"] = .map(meeting)
        }
        call.arguments["ctx"] = .map(context)
    }

    /// A fixture gives nothing that the daemon would not.
    private func check(_ call: HookCall, _ manifest: Manifest) throws(Refusal) {
        for argument in call.hook.declaration.arguments {
            guard let value = call.arguments[argument.name], value != .null else { continue }
            let name = argument.name == "ctx" ? "context" : argument.name
            let field = HookDeclaration.Field(name, argument.kind, argument.words)
            do throws(PluginFault) { _ = try HookValidator.table(.map([name: value]), [field], at: "") } catch {
                throw refusal(String(error.message.drop { $0 == "." }))
            }
        }
        let wants: [(argument: String, field: String, reads: Readable)] = [
            ("ctx", "ask_me", .people), ("event", "person", .people), ("ctx", "meeting", .meeting), ("ctx", "roles", .roles),
            ("ctx", "models", .models),
        ]
        for (argument, field, reads) in wants where !manifest.reads.contains(reads) {
            let key = argument == "ctx" ? "context" : argument
            if let value = given[key]?[field], value != .null {
                throw refusal("'\(key).\(field)' comes with \"\(reads.rawValue)\" among the reads of plugin.json")
            }
        }
        if let kind = given["event"]?["kind"]?.string, kind != call.hook.path.last {
            throw refusal("'event.kind' is '\(kind)', and the hook is \(call.hook)")
        }
    }

    private func refusal(_ words: String, remedy: String? = nil) -> Refusal {
        .invalid("files", "\(location)\(words)\(words.hasSuffix("?") ? "" : ".")", remedy: remedy)
    }

    private func refusal(_ refusal: Refusal) -> Refusal {
        .invalid("files", location + refusal.message, remedy: refusal.remedy)
    }

    /// What stands before a mistake in it.
    private var location: String { file.isEmpty ? "" : "\(file):\(line): " }
}
