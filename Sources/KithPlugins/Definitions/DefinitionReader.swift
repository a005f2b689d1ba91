import KithModel

/// Reads the data out of a described plugin; every mistake is a finding, and what is right is kept.
struct DefinitionReader {
    let manifest: Manifest
    private(set) var definitions = PluginDefinitions()
    private(set) var findings: [Finding] = []

    init(_ table: PluginValue, _ manifest: Manifest) {
        self.manifest = manifest
        guard let members = table.map else {
            findings.append(Finding(PluginFault(.load, "main.lua: must return a table with names")))
            return
        }
        let known = Provided.allCases.map(\.rawValue) + ["migrate"]
        for name in members.keys.sorted() where !known.contains(name) {
            error("'\(name.prefix(40))' is nothing that a plugin provides; known are \(known.joined(separator: ", "))")
        }
        readMigration(members["migrate"])
        for kind in Provided.allCases {
            compare(kind, members[kind.rawValue], manifest.provides[kind] ?? [])
            for name in manifest.provides[kind] ?? [] {
                guard let value = members[kind.rawValue]?[name] else { continue }
                do throws(PluginFault) { try read(kind, name, value) } catch { findings.append(Finding(error)) }
            }
        }
        if manifest.provides.values.allSatisfy(\.isEmpty) && findings.isEmpty {
            warning("it provides nothing", in: "plugin.json")
        }
    }

    private mutating func error(_ message: String, in file: String = "main.lua") {
        findings.append(Finding(.error, "\(file): \(message)", file: file))
    }

    private mutating func warning(_ message: String, in file: String = "main.lua") {
        let finding = Finding(.warning, "\(file): \(message)", file: file)
        if !findings.contains(finding) { findings.append(finding) }
    }

    private mutating func readMigration(_ value: PluginValue?) {
        switch value {
        case nil, .function?:
            if manifest.stateVersion > 1, value == nil {
                error("state_version is \(manifest.stateVersion), but main.lua has no migrate", in: "plugin.json")
            }
            if manifest.stateVersion == 1, value != nil { warning("migrate is never called while state_version is 1") }
        case let other?: error("'migrate' is \(other.words), not a function")
        }
    }

    /// What main.lua has and what plugin.json names are the same.
    private mutating func compare(_ kind: Provided, _ value: PluginValue?, _ names: [String]) {
        guard value == nil || value?.map != nil else {
            return error("'\(kind.rawValue)' is \(value?.words ?? "nothing"), not a table with names")
        }
        let found = value?.map ?? [:]
        for name in names where found[name] == nil {
            error("provides.\(kind.rawValue) names '\(name)', which main.lua does not have", in: "plugin.json")
        }
        for name in found.keys.sorted() where !names.contains(name) {
            error("\(kind.rawValue).\(name.prefix(40)) is not named by provides.\(kind.rawValue) of plugin.json")
        }
    }

    private mutating func read(_ kind: Provided, _ name: String, _ value: PluginValue) throws(PluginFault) {
        let path = "\(kind.rawValue).\(name)"
        switch kind {
        case .formats: try readFormat(name, value, at: path)
        case .reminders:
            definitions.reminders.append(
                NamedDefinition(name, try HookValidator.table(value, HookDeclaration.reminder, at: path)))
        case .words: try readWords(name, value, at: path)
        case .models: try readModel(name, value, at: path)
        case .rubrics: try readRubric(name, value, at: path)
        case .on: guard value == .function else { throw HookValidator.fault(path, "\(value.words) is not a function") }
        }
    }

    private mutating func readFormat(_ name: String, _ value: PluginValue, at path: String) throws(PluginFault) {
        let fields = try HookValidator.table(value, HookDeclaration.format, at: path)
        let occasion = fields["occasion"]?.string.flatMap(FormatDefinition.Occasion.init)
        let every = fields["every"]?.string
        if let every {
            guard case .integer? = manifest.settings[every]?.kind else {
                throw HookValidator.fault("\(path).every", "'\(every)' is not an integer setting of plugin.json")
            }
            if occasion != .reflection { warning("\(path).every has no use without occasion 'reflection'") }
        } else if occasion == .reflection {
            warning("\(path): without 'every' it is never taken by itself")
        }
        definitions.formats.append(
            FormatDefinition(
                name: name, title: fields["title"]?.string ?? name, summary: fields["summary"]?.string,
                occasion: occasion, every: every))
    }

    private mutating func readWords(_ name: String, _ value: PluginValue, at path: String) throws(PluginFault) {
        let fields = try HookValidator.table(value, HookDeclaration.words, at: path)
        let words = WordsDefinition(name, fields)
        guard !words.hints.isEmpty || words.labels?.isEmpty == false else {
            throw HookValidator.fault(path, "has neither entries nor labels")
        }
        if let language = words.language, !Labels.isTag(language) {
            throw HookValidator.fault("\(path).language", "'\(language)' is not a language tag such as en, de or pt-BR")
        }
        for (key, text) in (words.labels ?? [:]).sorted(by: { $0.key < $1.key }) {
            let known = Label(rawValue: key)?.blanks ?? []
            for blank in Label.blanks(in: text) where !known.contains(blank) {
                let words =
                    known.isEmpty ? "nothing is filled in there" : "known are \(known.map { "{\($0)}" }.joined(separator: ", "))"
                throw HookValidator.fault("\(path).labels.\(key)", "'{\(blank.prefix(40))}' is not known; \(words)")
            }
        }
        definitions.words.append(words)
    }

    private mutating func readModel(_ name: String, _ value: PluginValue, at path: String) throws(PluginFault) {
        let fields = try HookValidator.table(value, HookDeclaration.model, at: path)
        let lists = HookDeclaration.model.compactMap { field in
            if case .list = field.kind { field.name } else { nil }
        }
        guard lists.contains(where: { fields[$0].map { $0 != .null } ?? false }) else {
            throw HookValidator.fault(path, "has none of \(lists.joined(separator: ", "))")
        }
        definitions.models.append(DataDefinition(name, fields))
    }

    private mutating func readRubric(_ name: String, _ value: PluginValue, at path: String) throws(PluginFault) {
        let fields = try HookValidator.table(value, HookDeclaration.rubric, at: path)
        let criteria = Set((fields["criteria"]?.array ?? []).compactMap { $0["key"]?.string })
        for (index, subscale) in (fields["subscales"]?.array ?? []).enumerated() {
            for key in (subscale["criteria"]?.array ?? []).compactMap(\.string) where !criteria.contains(key) {
                throw HookValidator.fault("\(path).subscales[\(index + 1)].criteria", "'\(key)' is not one of the criteria")
            }
        }
        try checkScale(fields["scale"], at: "\(path).scale")
        for (index, criterion) in (fields["criteria"]?.array ?? []).enumerated() {
            try checkScale(criterion["scale"], at: "\(path).criteria[\(index + 1)].scale")
        }
        definitions.rubrics.append(DataDefinition(name, fields))
    }

    private func checkScale(_ scale: PluginValue?, at path: String) throws(PluginFault) {
        let values = (scale?.array ?? []).compactMap { $0["value"]?.whole }
        guard values == values.sorted(), Set(values).count == values.count else {
            throw HookValidator.fault(path, "its values do not rise")
        }
    }
}
