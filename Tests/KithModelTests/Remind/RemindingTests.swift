import KithModel
import Testing

@Suite struct RemindingTests {
    private static func time(_ text: String) throws -> CivilTime { try #require(CivilTime(text)) }

    @Test(arguments: [
        ("21:00", "08:00", "2026-11-24T20:59", "2026-11-24T20:59"), ("21:00", "08:00", "2026-11-24T21:00", "2026-11-25T08:00"),
        ("21:00", "08:00", "2026-11-24T23:59", "2026-11-25T08:00"), ("21:00", "08:00", "2026-11-24T07:59", "2026-11-24T08:00"),
        ("21:00", "08:00", "2026-11-24T08:00", "2026-11-24T08:00"), ("13:00", "15:00", "2026-11-24T14:00", "2026-11-24T15:00"),
        ("13:00", "15:00", "2026-11-24T15:00", "2026-11-24T15:00"), ("09:00", "09:00", "2026-11-24T09:00", "2026-11-24T09:00"),
        ("21:00", "08:00", "2026-12-31T22:00", "2027-01-01T08:00"),
    ])
    func `a message waits until the quiet hours are over`(from: String, until: String, at: String, open: String) throws {
        let reminding = Reminding(quietFrom: try Self.time(from), quietUntil: try Self.time(until))
        let moment = try #require(CivilDateTime(at))
        #expect(reminding.open(from: moment).description == open)
    }

    @Test func `at first nobody is told of every meeting, nothing comes at night, and no message names the group`() {
        let reminding = Reminding()
        #expect(reminding.wish == .own && !reminding.namesGroup)
        #expect(reminding.isQuiet(at: .hour(3)) && !reminding.isQuiet(at: .hour(12)))
    }
}
