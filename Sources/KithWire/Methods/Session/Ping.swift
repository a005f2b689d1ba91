import KithModel

package enum Ping: Method {
    package static let declaration = Declaration("ping", "Answer, and do nothing else.", callers: .anybody)
    package typealias Parameters = Nothing
    package struct Result: WireObject {
        package var ok: Bool
        package init() { ok = true }
        package static let fields = [Field("ok", .public, "Always true.")]
    }
}
