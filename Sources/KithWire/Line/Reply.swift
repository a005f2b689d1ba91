package import KithModel

/// An answer line: a result or an error.
package struct Reply<Result: Codable & Sendable>: Codable, Sendable {
    package var jsonrpc = "2.0"
    package var id: JSONValue?
    package var result: Result?
    package var error: WireError?

    package init(id: JSONValue?, result: Result) { (self.id, self.result) = (id, result) }
    package init(id: JSONValue?, error: WireError) { (self.id, self.error) = (id, error) }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(jsonrpc, forKey: .jsonrpc)
        // JSON-RPC: an error about a line whose id could not be read carries null.
        if let id { try container.encode(id, forKey: .id) } else { try container.encodeNil(forKey: .id) }
        try container.encodeIfPresent(result, forKey: .result)
        try container.encodeIfPresent(error, forKey: .error)
    }
}

/// JSON-RPC's error object; our own code and remedy are in `data`.
package struct WireError: Codable, Hashable, Sendable {
    package var code: Int
    package var message: String
    package var data: Details

    package struct Details: Codable, Hashable, Sendable {
        package var code: String
        package var remedy: String?
        package var field: String?
    }

    package init(_ refusal: Refusal) {
        code = WireError.number(of: refusal.code)
        message = refusal.message
        data = Details(code: refusal.code.rawValue, remedy: refusal.remedy, field: refusal.field)
    }

    package var refusal: Refusal {
        Refusal(Refusal.Code(rawValue: data.code), message, remedy: data.remedy, field: data.field)
    }

    private static func number(of code: Refusal.Code) -> Int {
        switch code {
        case .parse: -32700
        case .invalidRequest: -32600
        case .unknownMethod: -32601
        case .invalidArgument: -32602
        case .internalError: -32603
        default: -32000
        }
    }
}

/// A line without a request behind it: what `watch` sends.
package struct Notification<Parameters: Codable & Sendable>: Codable, Sendable {
    package var jsonrpc = "2.0"
    package var method: String
    package var params: Parameters

    package init(method: String, params: Parameters) { (self.method, self.params) = (method, params) }
}
