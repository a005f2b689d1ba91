/// `Plugins/types/kith.d.lua`: what an editor with the Lua language server knows of the api, written from the declarations.
package enum HookStub {
    package static func text() -> String {
        var lines = [
            "---@meta", "",
            "-- Written from the hook declarations of KithPlugins (see HookManualTests); changes here are lost.",
            "-- In an editor with the Lua language server, add this folder to workspace.library.", "",
        ]
        for hook in HookDeclaration.all { lines += classes(of: hook) }
        lines += fields(HookDeclaration.format.filter { $0.kind != .function }, named: "kith.Format")
        lines.removeLast()
        for hook in HookDeclaration.all { lines.append("---@field \(hook.path.last ?? "") \(signature(hook))") }
        lines += [
            "", "---@class kith.Plugin", "---@field formats? table<string, kith.Format>", "",
            "---@class kith", "kith = {}", "",
            "---Null, where nil would not be kept in a table.", "---@type lightuserdata", "kith.null = nil", "",
            "---Marks a table as a list, so that it crosses as one also while it is empty.",
            "---@generic T", "---@param list? T[]", "---@return T[]", "function kith.array(list) end", "",
            "---A sorted copy; what is equal keeps its order.", "---@generic T", "---@param list T[]",
            "---@param less? fun(a: T, b: T): boolean", "---@return T[]", "function kith.sorted(list, less) end", "",
            "---Keeps a line with the call, to be read by whoever looks into it.", "---@param value any",
            "function kith.log(value) end", "",
            "---What another file of the bundle returns: \"parts\" is parts.lua.", "---@param name string",
            "---@return any", "function kith.require(name) end",
        ]
        return lines.joined(separator: "\n") + "\n"
    }

    private static func classes(of hook: HookDeclaration) -> [String] {
        var lines: [String] = []
        for argument in hook.arguments {
            guard case .table(let inner) = argument.kind else { continue }
            for field in inner {
                if case .table(let deeper) = field.kind { lines += fields(deeper, named: name(field.name)) }
            }
            lines += fields(inner, named: name(argument.name))
        }
        return lines + fields(hook.result, named: name(hook.resultName))
    }

    private static func fields(_ fields: [HookDeclaration.Field], named name: String) -> [String] {
        let lines = fields.map { "---@field \($0.name)\($0.isOptional ? "?" : "") \(type($0)) \($0.words)" }
        return ["---@class \(name)"] + lines + [""]
    }

    private static func signature(_ hook: HookDeclaration) -> String {
        let arguments = hook.arguments.map { "\($0.name): \(name($0.name))" }.joined(separator: ", ")
        return "fun(\(arguments)): \(name(hook.resultName))[]|nil \(hook.summary)"
    }

    private static func type(_ field: HookDeclaration.Field) -> String {
        switch field.kind {
        case .text, .key: "string"
        case .integer: "integer"
        case .boolean: "boolean"
        case .choice(let choices): choices.map { "'\($0)'" }.joined(separator: "|")
        case .table: name(field.name)
        case .named(let values): "table<string, \(values)>"
        case .function: "function"
        }
    }

    private static func name(_ word: String) -> String {
        word == "ctx" ? "kith.Context" : "kith." + word.prefix(1).uppercased() + word.dropFirst()
    }
}
