import KithCommands
import Testing

@Suite struct PaceWordsTests {
    @Test(arguments: [
        (0, 1500, "0 of 25 min, 25 left"), (720, 1500, "12 of 25 min, 13 left"), (1439, 1500, "23 of 25 min, 2 left"),
        (1, 300, "0 of 5 min, 5 left"), (59, 300, "0 of 5 min, 5 left"), (60, 300, "1 of 5 min, 4 left"),
        (1440, 1500, "24 of 25 min, the last minute"), (1499, 1500, "24 of 25 min, the last minute"),
        (1500, 1500, "all of its 25 min; no hurry"),
        (1559, 1500, "all of its 25 min; no hurry"), (1560, 1500, "1 min over its 25, and that is all right"),
        (5100, 1500, "60 min over its 25, and that is all right"),
    ])
    func `time is told in whole minutes, kindly`(used: Int, planned: Int, words: String) {
        #expect(PaceWords.text(used: used, planned: planned, paused: false) == words)
    }

    @Test func `a pause is told, and so is no set length`() {
        #expect(PaceWords.text(used: 720, planned: 1500, paused: true) == "12 of 25 min, paused, 13 left")
        #expect(PaceWords.text(used: 1600, planned: 1500, paused: true) == "1 min over its 25, paused, and that is all right")
        #expect(PaceWords.text(used: 130, planned: nil, paused: false) == "2 min so far, no set length")
        #expect(PaceWords.text(used: 130, planned: nil, paused: true) == "2 min so far, paused, no set length")
    }
}
