import KithModel

/// What was made of several criteria.
package struct RatedTotal: WireObject, Hashable {
    package var key: String?
    package var title: String?
    package var value: Double?
    package var low: Double?
    package var high: Double?
    package var sheets: Int
    package var share: Bool

    package init(
        key: String? = nil, title: String? = nil, value: Double? = nil, low: Double? = nil, high: Double? = nil, sheets: Int,
        share: Bool
    ) {
        self.key = key
        self.title = title
        self.value = value
        self.low = low
        self.high = high
        self.sheets = sheets
        self.share = share
    }

    package static let fields = [
        Field("key", .public, "The subscale; absent: all criteria."),
        Field("title", .public, "What people see."),
        Field("value", .group, "The median of the sheets; absent: no sheet had enough answers, or nothing is made of them."),
        Field("low", .group, "The least sheet."),
        Field("high", .group, "The greatest."),
        Field("sheets", .group, "Sheets that had enough answers."),
        Field("share", .public, "Scales differ, so each answer counts as its place on its own, 0 to 100."),
    ]
}
