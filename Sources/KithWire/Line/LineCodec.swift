package import FoundationEssentials
package import KithModel

/// Lines to values and back: UTF-8 JSON, keys sorted, one line feed at the end.
package enum LineCodec {
    package static func encode<T: Encodable>(_ value: T) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var data = try encoder.encode(value)
        data.append(UInt8(ascii: "\n"))
        return data
    }

    /// What a request wants and the id to answer it by.
    package static func head(of line: Data) throws(Refusal) -> RequestHead {
        guard !LineLimits.isTooDeep(line) else {
            throw Refusal(.parse, "The line nests deeper than \(LineLimits.depth) levels.")
        }
        do {
            return try JSONDecoder().decode(RequestHead.self, from: line)
        } catch DecodingError.dataCorrupted(let context) where context.codingPath.isEmpty {
            throw Refusal(.parse, "The line is not JSON in UTF-8.", remedy: "one JSON-RPC 2.0 object a line")
        } catch {
            throw Refusal(
                .invalidRequest, "The line is not a JSON-RPC 2.0 request.",
                remedy: #"{"jsonrpc":"2.0","id":1,"method":"ping"}"#)
        }
    }

    /// The parameters of a request, with nothing in them that the method does not know.
    package static func parameters<T: WireObject>(_ type: T.Type, of line: Data) throws(Refusal) -> T {
        if let unknown = try firstUnknown(in: line, Shapes.shape(of: type)) {
            let known = T.fields.map(\.name).joined(separator: ", ")
            throw .invalid(
                unknown, "There is no parameter '\(unknown)'.",
                remedy: known.isEmpty ? "this method takes none" : "one of \(known)")
        }
        do {
            if let params = try JSONDecoder().decode(RequestBody<T>.self, from: line).params { return params }
            return try JSONDecoder().decode(T.self, from: Data("{}".utf8))
        } catch let error as DecodingError {
            throw refusal(of: error)
        } catch {
            throw Refusal(.invalidArgument, "The parameters could not be read.")
        }
    }

    /// The path of the first parameter that the shape does not know. Most methods take no objects within their
    /// parameters; then the names alone are read.
    private static func firstUnknown(in line: Data, _ shape: Shape) throws(Refusal) -> String? {
        if !shape.members.contains(where: \.shape.holdsObjects) {
            if let keys = try? JSONDecoder().decode(RequestKeys.self, from: line).params ?? [:] {
                let known = shape.members.map(\.name)
                return keys.keys.sorted().first { !known.contains($0) }
            }
        }
        let params: JSONValue?
        do { params = try JSONDecoder().decode(RequestBody<JSONValue>.self, from: line).params } catch {
            throw Refusal(.invalidRequest, "The parameters are not JSON.")
        }
        switch params {
        case nil, .null?: return nil
        case .object?: return params.flatMap { shape.firstUnknown(in: $0) }
        default: throw Refusal(.invalidRequest, "params must be an object with named members.")
        }
    }

    private static func refusal(of error: DecodingError) -> Refusal {
        switch error {
        case .keyNotFound(let key, let context):
            let path = text(of: context.codingPath + [key])
            return .invalid(path, "'\(path)' is missing.")
        case .typeMismatch(let type, let context), .valueNotFound(let type, let context):
            let path = text(of: context.codingPath)
            return .invalid(path, "'\(path)' must be \(words(for: type)).")
        case .dataCorrupted(let context):
            let path = text(of: context.codingPath)
            return .invalid(path, "'\(path)' has a value that it can't have.")
        @unknown default:
            return Refusal(.invalidArgument, "The parameters could not be read.")
        }
    }

    private static func text(of path: [any CodingKey]) -> String {
        var text = ""
        for key in path where key.stringValue != "params" {
            if let index = key.intValue {
                text += "[\(index + 1)]"
            } else {
                text += (text.isEmpty ? "" : ".") + key.stringValue
            }
        }
        return text.isEmpty ? "params" : text
    }

    private static func words(for type: any Any.Type) -> String {
        switch type {
        case is String.Type: "text"
        case is Bool.Type: "true or false"
        case is Int.Type, is Int64.Type: "a whole number"
        case is Double.Type: "a number"
        case is [Any].Type: "a list"
        default: "an object"
        }
    }
}
