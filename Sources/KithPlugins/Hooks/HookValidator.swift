/// Holds values against declared fields; what does not fit is named to the field.
package enum HookValidator {
    package static func table(
        _ value: PluginValue, _ fields: [HookDeclaration.Field], at path: String
    ) throws(PluginFault) -> [String: PluginValue] {
        guard let members = value.map else { throw fault(path, "\(value.words) is not a table") }
        for name in members.keys.sorted() where !fields.contains(where: { $0.name == name }) {
            let known = fields.map(\.name).joined(separator: ", ")
            throw fault("\(path).\(name.prefix(40))", "is not known; known are \(known)")
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

    private static func check(_ value: PluginValue, _ kind: HookDeclaration.Field.Kind, at path: String) throws(PluginFault) {
        switch (kind, value) {
        case (.text(let range), .string(let text)): try check(text, range, at: path)
        case (.key, .string(let text)):
            guard Manifest.isKey(text) else {
                throw fault(path, "\(value.words) is not a name of a-z, 0-9 and '_' that starts with a letter")
            }
        case (.integer(let range), .integer(let number)):
            guard range.contains(Int(number)) else {
                throw fault(path, "\(number) is not from \(range.lowerBound) to \(range.upperBound)")
            }
        case (.integer(let range), .number(let number)):
            // Lua's division gives 10.0 for 10.
            guard let whole = Int(exactly: number), range.contains(whole) else {
                throw fault(path, "\(number) is not a whole number from \(range.lowerBound) to \(range.upperBound)")
            }
        case (.choice(let choices), .string(let text)):
            guard choices.contains(text) else {
                throw fault(path, "\(value.words) is none of \(choices.joined(separator: ", "))")
            }
        case (.boolean, .bool), (.function, .function): break
        case (.table(let fields), _): _ = try table(value, fields, at: path)
        case (.named, _): if value.map == nil { throw fault(path, "\(value.words) is not a table") }
        case (.text, _), (.key, _), (.choice, _): throw fault(path, "\(value.words) is not text")
        case (.integer, _): throw fault(path, "\(value.words) is not a whole number")
        case (.boolean, _): throw fault(path, "\(value.words) is not true or false")
        case (.function, _): throw fault(path, "\(value.words) is not a function")
        }
    }

    private static func check(_ text: String, _ range: ClosedRange<Int>, at path: String) throws(PluginFault) {
        guard range.contains(text.count) else {
            throw fault(path, "is \(text.count) characters long, not \(range.lowerBound) to \(range.upperBound)")
        }
        guard !text.hasControls(besides: "\n") else { throw fault(path, "holds control characters") }
    }

    static func fault(_ path: String, _ words: String) -> PluginFault { PluginFault(.result, "\(path): \(words)") }
}
