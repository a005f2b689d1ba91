import KithModel
import Testing

@Suite struct StageTests {
    @Test func `every step may be left out, and nobody goes back`() {
        for stage in Stage.allCases { #expect(stage.after(.join) == .joined) }
        #expect(Stage.enquired.after(.meet) == .met)
        #expect(Stage.enquired.after(.orient) == .oriented)
        #expect(Stage.oriented.after(.meet) == .oriented)
        #expect(Stage.joined.after(.orient) == .joined)
    }
}
