import KithModel
import Testing

@Suite struct BandTests {
    @Test(arguments: [
        (5, "5-10"), (10, "5-10"), (11, "11-19"), (19, "11-19"), (20, "20-49"), (49, "20-49"), (50, "50-99"), (99, "50-99"),
        (100, "100-199"), (200, "200-499"), (500, "500-999"), (999, "500-999"), (1000, "1000+"), (123_456, "1000+"),
    ])
    func `inside a network counts are told from five on`(count: Int, text: String) {
        #expect(Band.of(count, minimum: 5)?.description == text)
    }

    @Test(arguments: [0, 1, 4, -3]) func `fewer are not told`(count: Int) { #expect(Band.of(count, minimum: 5) == nil) }

    @Test(arguments: [(11, 11, "11-19"), (11, 10, nil), (3, 3, "3-4"), (3, 5, "5-10"), (15, 19, "15-19"), (4, 4, "4-4")])
    func `another minimum is where bands begin`(minimum: Int, count: Int, text: String?) {
        #expect(Band.of(count, minimum: minimum)?.description == text)
    }

    @Test func `every band over eleven is a band over five`() {
        for count in 11...2000 { #expect(Band.of(count, minimum: 11) == Band.of(count, minimum: 5)) }
    }

    @Test(arguments: ["5-10", "20-99", "1000+", "4-4"])
    func `a band reads back from its own words`(text: String) { #expect(Band(text)?.description == text) }

    @Test(arguments: [
        "", "+", "5", "5-", "-5", "10-5", "0-4",
        "05-10", "+5-10", "5-+10", "5 - 10", "5-10-20", "1000++", "-1+",
    ])
    func `anything else is none`(text: String) { #expect(Band(text) == nil) }
}
