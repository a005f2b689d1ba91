import KithModel

/// `Plugins/types/kith.d.lua`: what an editor with the Lua language server knows of the api, written from the declarations.
package enum HookStub {
    package static func text() -> String {
        var lines = [
            "---@meta", "",
            "-- Written from the hook declarations of KithPlugins (see HookManualTests); changes here are lost.",
            "-- In an editor with the Lua language server, add this folder to workspace.library.", "",
        ]
        var classes = StubClasses()
        for hook in HookDeclaration.all { classes.add(hook) }
        for kind in Effect.Kind.allCases { classes.add(kind.fields, named: "kith.\(kind.rawValue.capitalizedFirst)Effect") }
        lines += classes.lines
        lines += [
            "---@alias kith.Effect "
                + Effect.Kind.allCases.map { "kith.\($0.rawValue.capitalizedFirst)Effect" }.joined(separator: "|"), "",
        ]
        lines += owner("kith.Format", HookDeclaration.format, .agenda)
        lines += owner("kith.Reminder", HookDeclaration.reminder, .plan)
        var definitions = StubClasses()
        for (name, fields) in [("Words", HookDeclaration.words), ("Model", HookDeclaration.model)] {
            definitions.add(fields, named: "kith.\(name)")
        }
        definitions.addParts(of: HookDeclaration.rubric)
        lines += definitions.lines + owner("kith.Rubric", HookDeclaration.rubric, .score)
        let kinds = EventKind.allCases.filter(\.isPublic).map { "\"\($0.rawValue)\"" }.joined(separator: "|")
        lines += [
            "---@alias kith.EventKind \(kinds)", "",
            "---@class kith.Plugin", "---@field formats? table<string, kith.Format>",
            "---@field reminders? table<string, kith.Reminder>", "---@field words? table<string, kith.Words>",
            "---@field models? table<string, kith.Model>", "---@field rubrics? table<string, kith.Rubric>",
            "---@field on? table<kith.EventKind, \(StubClasses.signature(.on))>",
            "---@field migrate? \(StubClasses.signature(.migrate)) \(HookDeclaration.migrate.summary)", "",
        ]
        return (lines + HookStub.library).joined(separator: "\n") + "\n"
    }

    /// A class whose last field is the hook.
    private static func owner(_ name: String, _ fields: [HookDeclaration.Field], _ hook: HookDeclaration) -> [String] {
        var lines = ["---@class \(name)"]
        for field in fields where field.kind != .function { lines.append(StubClasses.line(field)) }
        let function = fields.first { $0.kind == .function }
        lines.append(
            "---@field \(hook.path.last ?? "")\(function?.isOptional == true ? "?" : "") \(StubClasses.signature(hook)) \(hook.summary)"
        )
        return lines + [""]
    }

    private static let library = [
        "---@class kith", "kith = {}", "",
        "---Null, where nil would not be kept in a table.", "---@type lightuserdata", "kith.null = nil", "",
        "---Marks a table as a list, so that it crosses as one also while it is empty.",
        "---@generic T", "---@param list? T[]", "---@return T[]", "function kith.array(list) end", "",
        "---A sorted copy; what is equal keeps its order.", "---@generic T", "---@param list T[]",
        "---@param less? fun(a: T, b: T): boolean", "---@return T[]", "function kith.sorted(list, less) end", "",
        "---Keeps a line with the call, to be read by whoever looks into it.", "---@param value any",
        "function kith.log(value) end", "",
        "---What another file of the bundle returns: \"parts\" is parts.lua.", "---@param name string",
        "---@return any", "function kith.require(name) end", "",
        "---Times on the wall clock of the group's zone: 2026-11-24T18:30, or a date alone.", "kith.time = {}", "",
        "---So much later, or earlier: 90m, 3h, 2d, 1w, -90m. A date alone takes d and w.", "---@param time string",
        "---@param span string", "---@return string", "function kith.time.add(time, span) end", "",
        "---2026-11-24.", "---@param time string", "---@return string", "function kith.time.date(time) end", "",
        "---18:30.", "---@param time string", "---@return string", "function kith.time.clock(time) end", "",
        "---Tuesday.", "---@param time string", "---@return string", "function kith.time.weekday(time) end", "",
        "---Whole days from the one date to the other.", "---@param from string", "---@param to string",
        "---@return integer", "function kith.time.days(from, to) end", "",
        "---Minutes from the one time to the other.", "---@param from string", "---@param to string",
        "---@return integer", "function kith.time.minutes(from, to) end", "",
        "---Whether the one is before the other.", "---@param a string", "---@param b string", "---@return boolean",
        "function kith.time.before(a, b) end",
    ]
}

/// Classes of the stub, each written once.
private struct StubClasses {
    private(set) var lines: [String] = []
    private var known: Set<String> = []

    mutating func add(_ hook: HookDeclaration) {
        for argument in hook.arguments {
            if case .table(let fields) = argument.kind { add(fields, named: StubClasses.name(argument.name)) }
        }
        switch hook.answer {
        case .list(let fields, let name, _), .table(let fields, let name):
            add(fields, named: name == "reminder" ? "kith.PlannedReminder" : StubClasses.name(name))
        case .numbers, .value: break
        }
    }

    mutating func add(_ fields: [HookDeclaration.Field], named name: String) {
        guard known.insert(name).inserted else { return }
        addParts(of: fields)
        lines += ["---@class \(name)"] + fields.map(StubClasses.line) + [""]
    }

    mutating func addParts(of fields: [HookDeclaration.Field]) {
        for field in fields {
            switch field.kind {
            case .table(let inner): add(inner, named: StubClasses.className(field))
            case .list(let inner, let one, _): add(inner, named: StubClasses.name(one))
            default: break
            }
        }
    }

    static func line(_ field: HookDeclaration.Field) -> String {
        // A word that Lua keeps for itself is written as an index.
        let name = ["for", "until"].contains(field.name) ? "['\(field.name)']" : field.name
        return "---@field \(name)\(field.isOptional ? "?" : "") \(type(field)) \(field.words)"
    }

    static func signature(_ hook: HookDeclaration) -> String {
        let arguments = hook.arguments.map { argument in
            "\(argument.name)\(argument.isOptional ? "?" : ""): \(type(argument))"
        }
        let answer =
            switch hook.answer {
            case .list(_, let name, _): (name == "reminder" ? "kith.PlannedReminder" : StubClasses.name(name)) + "[]|nil"
            case .table(_, let name): StubClasses.name(name) + "|nil"
            case .numbers: "table<string, number>|nil"
            case .value: "any"
            }
        return "fun(\(arguments.joined(separator: ", "))): \(answer)"
    }

    private static func type(_ field: HookDeclaration.Field) -> String {
        switch field.kind {
        case .text, .key, .span, .date, .moment, .clock, .audience: "string"
        case .integer: "integer"
        case .number: "number"
        case .boolean: "boolean"
        case .choice(let choices): choices.map { "'\($0)'" }.joined(separator: "|")
        case .choices(let choices): "(" + choices.map { "'\($0)'" }.joined(separator: "|") + ")[]"
        case .table: className(field)
        case .list(_, let one, _): "\(name(one))[]"
        case .texts: "string[]"
        case .named(let values): "table<string, \(values)>"
        case .effects: "kith.Effect[]"
        case .value: "any"
        case .function: "function"
        }
    }

    /// The next meeting has fewer fields than one whose agenda is asked for.
    private static func className(_ field: HookDeclaration.Field) -> String {
        field.kind == .table(HookDeclaration.nextMeetingFields) ? "kith.NextMeeting" : name(field.name)
    }

    static func name(_ word: String) -> String {
        word == "ctx" ? "kith.Context" : "kith." + word.capitalizedFirst
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
