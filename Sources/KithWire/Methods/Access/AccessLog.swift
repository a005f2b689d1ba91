import KithModel

package enum AccessLog: Method {
    package static let declaration = Declaration(
        "access.log", "List who read what a group keeps about its people, day by day, the newest first.", callers: .keepers)

    package struct Parameters: WireObject, Hashable {
        package var group: String
        package var limit: Int?

        package init(group: String, limit: Int? = nil) {
            self.group = group
            self.limit = limit
        }

        package static let fields = [
            Field("group", .group, "Handle or id."),
            Field("limit", .public, "1 to 1000; absent: 200."),
        ]
    }

    package struct Result: WireObject, Hashable {
        package var readings: [ReadingView]

        package init(readings: [ReadingView]) {
            self.readings = readings
        }

        package static let fields = [
            Field("readings", .personal, "The newest first.")
        ]
    }
}
