import Foundation

/// `ACCESS.md` as data: which role gets which fields of which method.
///
/// This file is in two test targets, by a symbolic link: the declarations are held against it, and so is a running daemon.
struct AccessTable {
    struct Field: Hashable {
        var name: String
        /// The object that it holds, one or a list.
        var object: String?
        var isPersonal: Bool
    }

    struct Row {
        var result: String
        /// By role.
        var cells: [String: String]
    }

    private(set) var objects: [String: [Field]] = [:]
    private(set) var methods: [String: Row] = [:]
    /// What follows the answer of a method that streams.
    private(set) var lines: [String: Row] = [:]
    /// By kind and role: 'whole', 'outline' or '–'.
    private(set) var events: [String: [String: String]] = [:]
    /// Rows that stand there twice.
    private(set) var doubles: [String] = []

    static let nothing = "–"
    private static let words: Set<String> = ["all", "own", "self", "yes"]

    struct Unreadable: Error { let line: String }

    init() throws {
        var header: [String] = []
        for line in try AccessTable.text().split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("|") else {
                header = []
                continue
            }
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            if header.isEmpty {
                header = cells
            } else if !cells.allSatisfy({ $0.allSatisfy { $0 == "-" } }) {
                guard cells.count == header.count else { throw Unreadable(line: String(line)) }
                try take(cells, under: header)
            }
        }
    }

    private mutating func take(_ cells: [String], under header: [String]) throws {
        let names = cells[0].split(separator: ",").map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " `")) }
        let roles = Dictionary(uniqueKeysWithValues: zip(header, cells).dropFirst())
        for name in names {
            switch header[0] {
            case "object": put(try AccessTable.fields(cells[1]), name, in: \.objects)
            case "method": put(Row(result: cells[1], cells: roles.filter { $0.key != "result" }), name, in: \.methods)
            case "after": put(Row(result: cells[1], cells: roles.filter { $0.key != "each line" }), name, in: \.lines)
            case "kind": put(roles, name, in: \.events)
            default: break
            }
        }
    }

    private mutating func put<Value>(
        _ value: Value, _ name: String, in table: WritableKeyPath<AccessTable, [String: Value]>
    ) {
        if self[keyPath: table].updateValue(value, forKey: name) != nil { doubles.append(name) }
    }

    /// The fields that a role gets; nil: it may not call.
    func fields(of row: Row, as role: String) throws -> [Field]? {
        guard let cell = row.cells[role] else { throw Unreadable(line: role) }
        if cell == AccessTable.nothing { return nil }
        return try content(AccessTable.words.contains(cell) ? row.result : cell)
    }

    /// The same, with everything that lies in them: `groups`, `groups.name`, …
    func paths(of row: Row, as role: String) throws -> Set<String>? {
        try fields(of: row, as: role).map { try paths($0) }
    }

    /// What each path of those is a field of: `members.name` is `member.name`, `next` is `member.list next`.
    func owners(_ method: String, as role: String) throws -> [String: String]? {
        guard let row = methods[method], let fields = try fields(of: row, as: role) else { return nil }
        let cell = row.cells[role].map { AccessTable.words.contains($0) ? row.result : $0 } ?? ""
        return try owners(fields, in: cell.hasPrefix("= ") ? "\(cell.dropFirst(2))." : "\(method) ", under: "")
    }

    private func owners(_ fields: [Field], in owner: String, under prefix: String) throws -> [String: String] {
        try fields.reduce(into: [:]) { found, field in
            found[prefix + field.name] = owner + field.name
            if let object = field.object {
                let inner = try owners(try whole(object), in: "\(object).", under: "\(prefix)\(field.name).")
                found.merge(inner) { first, _ in first }
            }
        }
    }

    /// Everything that the result ever holds.
    func paths(of row: Row) throws -> Set<String> { try paths(try content(row.result)) }

    /// What a field of a method's result, or of an object, says of people.
    func personal(_ fields: [Field], under prefix: String = "") throws -> Set<String> {
        try fields.reduce(into: []) { found, field in
            if field.isPersonal { found.insert(prefix + field.name) }
            if let object = field.object {
                found.formUnion(try personal(try whole(object), under: "\(prefix)\(field.name)."))
            }
        }
    }

    private func paths(_ fields: [Field]) throws -> Set<String> {
        try fields.reduce(into: []) { found, field in
            found.insert(field.name)
            if let object = field.object {
                found.formUnion(try paths(try whole(object)).map { "\(field.name).\($0)" })
            }
        }
    }

    func content(_ text: String) throws -> [Field] {
        if text == "nothing" { return [] }
        if text.hasPrefix("= ") { return try whole(String(text.dropFirst(2))) }
        return try AccessTable.fields(text)
    }

    private func whole(_ object: String) throws -> [Field] {
        guard let fields = objects[object] else { throw Unreadable(line: object) }
        return fields
    }

    private static func fields(_ text: String) throws -> [Field] {
        try text.split(separator: ", ").map { part in
            let isPersonal = part.hasPrefix("*")
            let name = part.drop { $0 == "*" }.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
            let object = part.split(separator: "(").dropFirst().first.map { String($0.dropLast()) }
            guard !name.isEmpty, object.map({ part.hasSuffix(" (\($0))") }) ?? true else { throw Unreadable(line: text) }
            return Field(name: String(name), object: object, isPersonal: isPersonal)
        }
    }

    /// The document, wherever above this file it lies.
    private static func text() throws -> String {
        var directory = URL(filePath: #filePath).deletingLastPathComponent()
        while directory.path != "/" {
            let file = directory.appending(path: "Sources/KithWire/ACCESS.md")
            if FileManager.default.fileExists(atPath: file.path) { return try String(contentsOf: file, encoding: .utf8) }
            directory.deleteLastPathComponent()
        }
        throw Unreadable(line: "ACCESS.md")
    }
}
