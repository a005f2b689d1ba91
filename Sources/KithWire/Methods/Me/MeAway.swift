import KithModel

package enum MeAway: Method {
    package static let declaration = Declaration(
        "me.away", "Be away for a while: one is not asked, and what one had taken on until then is open again.",
        callers: .themselves, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var until: String?

        package init(until: String? = nil) {
            self.until = until
        }

        package static let fields = [
            Field("until", .personal, "The day on which one is back; absent: one will say.")
        ]
    }
    package typealias Result = MeView
}
