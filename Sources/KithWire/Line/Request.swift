/// The head of a request line: what is needed to find its method.
package struct RequestHead: Decodable, Sendable {
    package let id: JSONValue?
    package let method: String

    private enum CodingKeys: String, CodingKey { case jsonrpc, id, method, params }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        // Nearly every id is a number, and a wrong guess costs a thrown error.
        if let number = try? container.decode(Int64.self, forKey: .id) {
            id = .integer(number)
        } else {
            id = try container.decodeIfPresent(JSONValue.self, forKey: .id)
        }
        method = try container.decode(String.self, forKey: .method)
        guard try container.decode(String.self, forKey: .jsonrpc) == "2.0" else {
            throw DecodingError.dataCorruptedError(forKey: .jsonrpc, in: container, debugDescription: "not 2.0")
        }
    }
}

/// A whole request, as a client writes it.
package struct Request<Parameters: Encodable & Sendable>: Encodable, Sendable {
    package let jsonrpc = "2.0"
    package let id: Int
    package let method: String
    package let params: Parameters

    package init(id: Int, method: String, params: Parameters) {
        (self.id, self.method, self.params) = (id, method, params)
    }
}

/// What a request's parameters are read from.
package struct RequestBody<Parameters: Decodable>: Decodable {
    package let params: Parameters?
}

/// The names of a request's parameters, their values passed over.
package struct RequestKeys: Decodable {
    package let params: [String: Ignored]?

    package struct Ignored: Decodable {
        package init(from decoder: any Decoder) throws {}
    }
}
