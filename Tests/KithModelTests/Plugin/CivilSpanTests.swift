import KithModel
import Testing

@Suite struct CivilSpanTests {
    @Test(arguments: [
        ("1m", 1), ("90m", 90), ("3h", 180), ("2d", 2880), ("1w", 10_080), ("9999m", 9999), ("007d", 10_080),
        ("3660d", 5_270_400), ("522w", 5_261_760),
    ])
    func `a length is a number and a unit`(text: String, minutes: Int) { #expect(CivilSpan(text)?.minutes == minutes) }

    @Test(arguments: [
        "", "m", "0m", "00d", "-1d", "+1d", "1", "1 d", "d1", "1.5h", "1h30m", "1D", "1s", "1y", "10000m", "3661d", "523w",
        "9999w", "٣d", "1ｄ", "1d\n", "1d\0", "0x1d", "1\u{301}d", "99999999999999999999999d",
    ])
    func `anything else is none`(text: String) { #expect(CivilSpan(text) == nil) }

    @Test func `every length reads back from its own words`() {
        for unit in ["m", "h", "d", "w"] {
            for count in [1, 9, 10, 365, 522] {
                #expect(CivilSpan("\(count)\(unit)")?.description == "\(count)\(unit)")
            }
        }
    }
}
