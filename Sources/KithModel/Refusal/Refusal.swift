/// Why something was not done: the one error that crosses the socket.
///
/// The message names the thing and what is wrong with it; the remedy is what to do, as a command where there is one.
/// Neither holds a name, a contact or anybody's words.
package struct Refusal: Error, Hashable, Sendable {
    package var code: Code
    package var message: String
    package var remedy: String?
    /// The parameter or field it is about, dotted: `series.at`.
    package var field: String?

    package init(_ code: Code, _ message: String, remedy: String? = nil, field: String? = nil) {
        (self.code, self.message, self.remedy, self.field) = (code, message, remedy, field)
    }
}

extension Refusal {
    /// An open set: a client that meets one it does not know treats it as `internal`.
    package struct Code: RawRepresentable, Hashable, Sendable {
        package let rawValue: String

        package init(rawValue: String) { self.rawValue = rawValue }

        /// There is no such thing, or not for this caller: the two are not told apart.
        package static let notFound = Code(rawValue: "not_found")
        package static let invalidArgument = Code(rawValue: "invalid_argument")
        /// The present state of things rules it out; the message says which.
        package static let conflict = Code(rawValue: "conflict")
        package static let permissionDenied = Code(rawValue: "permission_denied")
        /// Not now: busy, full, or a disk that does not take it. Nothing was changed; the same call may go through later.
        package static let unavailable = Code(rawValue: "unavailable")
        package static let internalError = Code(rawValue: "internal")
        package static let parse = Code(rawValue: "parse_error")
        package static let invalidRequest = Code(rawValue: "invalid_request")
        package static let unknownMethod = Code(rawValue: "unknown_method")
        package static let tooLarge = Code(rawValue: "too_large")
    }
}

extension Refusal {
    package static func invalid(_ field: String, _ message: String, remedy: String? = nil) -> Refusal {
        Refusal(.invalidArgument, message, remedy: remedy, field: field)
    }

    package static func notFound(_ message: String, remedy: String? = nil) -> Refusal {
        Refusal(.notFound, message, remedy: remedy)
    }

    package static func conflict(_ message: String, remedy: String? = nil) -> Refusal {
        Refusal(.conflict, message, remedy: remedy)
    }
}
