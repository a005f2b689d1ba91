import KithModel

/// Holds values against declared fields; what does not fit is named to the field.
package enum HookValidator {
    package typealias Field = HookDeclaration.Field

    /// A hook's whole answer; nil is always one.
    package static func answer(_ value: PluginValue, of hook: HookName, _ manifest: Manifest) throws(PluginFault) {
        guard value != .null else { return }
        let path = hook.answerPath
        switch hook.declaration.answer {
        case .list(let fields, let name, let count):
            try list(value, fields, name: name, count: count, at: path)
            if hook.declaration == .plan { _ = try PlannedReminder.list(value, at: path) }
        case .table(let fields, _):
            _ = try table(value, fields, at: path)
            if hook.declaration == .on { _ = try EventAnswer(value, kind: hook.path[1], manifest) }
        case .numbers(let count):
            guard let members = value.map else { throw fault(path, "\(value.words) is not a table") }
            guard count.contains(members.count) else {
                throw fault(path, "has \(members.count) figures, not \(count.lowerBound) to \(count.upperBound)")
            }
            for (name, member) in members.sorted(by: { $0.key < $1.key }) { try check(member, .number, at: "\(path).\(name)") }
        case .value: break
        }
    }

    package static func table(
        _ value: PluginValue, _ fields: [Field], at path: String
    ) throws(PluginFault) -> [String: PluginValue] {
        guard let members = value.map else { throw fault(path, "\(value.words) is not a table") }
        for name in members.keys.sorted() where !fields.contains(where: { $0.name == name }) {
            let known = fields.map(\.name)
            let near = Nearest.to(name, among: known).map { "did you mean '\($0)'?" }
            throw fault("\(path).\(name.prefix(40))", "is not known; \(near ?? "known are \(known.joined(separator: ", "))")")
        }
        for field in fields {
            let here = "\(path).\(field.name)"
            guard let member = members[field.name], member != .null else {
                if field.isOptional { continue }
                throw fault(here, "is missing")
            }
            try check(member, field.kind, at: here)
        }
        return members
    }

    /// Tables with the same fields; where they have keys, different ones.
    static func list(
        _ value: PluginValue, _ fields: [Field], name: String, count: ClosedRange<Int>, at path: String
    ) throws(PluginFault) {
        guard let elements = value.array else { throw fault(path, "\(value.words) is not a list of \(plural(name))") }
        guard count.contains(elements.count) else {
            throw fault(path, "has \(elements.count) \(plural(name)), not \(count.lowerBound) to \(count.upperBound)")
        }
        var keys: Set<String> = []
        for (index, element) in elements.enumerated() {
            let here = "\(path)[\(index + 1)]"
            let members = try table(element, fields, at: here)
            guard let key = members["key"]?.string else { continue }
            guard keys.insert(key).inserted else { throw fault("\(here).key", "'\(key)' is there twice") }
        }
    }

    /// "criterion" has its own plural.
    static func plural(_ name: String) -> String { name == "criterion" ? "criteria" : name + "s" }

    static func check(_ value: PluginValue, _ kind: Field.Kind, at path: String) throws(PluginFault) {
        switch kind {
        case .text(let range): try check(try text(value, at: path), range, at: path)
        case .key:
            guard Manifest.isKey(try text(value, at: path)) else {
                throw fault(path, "\(value.words) is not a name of a-z, 0-9 and '_' that starts with a letter")
            }
        case .integer(let range): try checkInteger(value, range, at: path)
        case .number:
            switch value {
            case .integer, .number: break
            default: throw fault(path, "\(value.words) is not a number")
            }
        case .boolean: guard case .bool = value else { throw fault(path, "\(value.words) is not true or false") }
        case .choice(let choices):
            guard choices.contains(try text(value, at: path)) else {
                throw fault(path, "\(value.words) is none of \(choices.joined(separator: ", "))")
            }
        case .choices(let choices): try checkChoices(value, choices, at: path)
        case .table(let fields): _ = try table(value, fields, at: path)
        case .list(let fields, let name, let count): try list(value, fields, name: name, count: count, at: path)
        case .texts(let most, let count): try checkTexts(value, most: most, count: count, at: path)
        case .named: if value.map == nil { throw fault(path, "\(value.words) is not a table") }
        case .effects: if value.array == nil { throw fault(path, "\(value.words) is not a list of effects") }
        case .value: break
        case .function: guard value == .function else { throw fault(path, "\(value.words) is not a function") }
        case .span, .date, .moment, .clock, .audience: try checkWritten(try text(value, at: path), kind, at: path)
        }
    }

    /// Text that has to be written in a certain way.
    private static func checkWritten(_ text: String, _ kind: Field.Kind, at path: String) throws(PluginFault) {
        let objection: String? =
            switch kind {
            case .span: CivilSpan(text) == nil ? "is not a duration, such as 90m, 3h, 2d or 1w" : nil
            case .date: CivilDate(text) == nil ? "is not a date such as 2026-11-24" : nil
            case .moment: CivilDateTime(text) == nil ? "is not a date and time such as 2026-11-24T18:30" : nil
            case .clock: CivilTime(text) == nil ? "is not a time such as 18:30" : nil
            default: Audience(text) == nil ? "is none of \(Audience.words)" : nil
            }
        if let objection { throw fault(path, "\(PluginValue.string(text).words) \(objection)") }
    }

    private static func checkInteger(_ value: PluginValue, _ range: ClosedRange<Int>, at path: String) throws(PluginFault) {
        switch value {
        case .integer(let number):
            guard range.contains(Int(number)) else {
                throw fault(path, "\(number) is not from \(range.lowerBound) to \(range.upperBound)")
            }
        case .number(let number):
            // Lua's division gives 10.0 for 10.
            guard let whole = Int(exactly: number), range.contains(whole) else {
                throw fault(path, "\(number) is not a whole number from \(range.lowerBound) to \(range.upperBound)")
            }
        default: throw fault(path, "\(value.words) is not a whole number")
        }
    }

    private static func checkChoices(_ value: PluginValue, _ choices: [String], at path: String) throws(PluginFault) {
        guard let elements = value.array else { throw fault(path, "\(value.words) is not a list of texts") }
        var seen: Set<String> = []
        for (index, element) in elements.enumerated() {
            let here = "\(path)[\(index + 1)]"
            try check(element, .choice(choices), at: here)
            guard let choice = element.string, seen.insert(choice).inserted else {
                throw fault(here, "\(element.words) is there twice")
            }
        }
    }

    private static func checkTexts(
        _ value: PluginValue, most: Int, count: ClosedRange<Int>, at path: String
    ) throws(PluginFault) {
        guard let elements = value.array else { throw fault(path, "\(value.words) is not a list of texts") }
        guard count.contains(elements.count) else {
            throw fault(path, "has \(elements.count) texts, not \(count.lowerBound) to \(count.upperBound)")
        }
        for (index, element) in elements.enumerated() {
            let here = "\(path)[\(index + 1)]"
            try check(try text(element, at: here), 1...most, at: here)
        }
    }

    private static func text(_ value: PluginValue, at path: String) throws(PluginFault) -> String {
        guard let text = value.string else { throw fault(path, "\(value.words) is not text") }
        return text
    }

    private static func check(_ text: String, _ range: ClosedRange<Int>, at path: String) throws(PluginFault) {
        guard range.contains(text.count) else {
            throw fault(path, "is \(text.count) characters long, not \(range.lowerBound) to \(range.upperBound)")
        }
        guard !text.hasControls(besides: "\n") else { throw fault(path, "holds control characters") }
    }

    static func fault(_ path: String, _ words: String) -> PluginFault { PluginFault(.result, "\(path): \(words)") }
}
