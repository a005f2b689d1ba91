import KithModel
import Testing

@Suite struct RubricCheckTests {
    @Test(arguments: [
        ("2", RubricAnswer.value(2), "2"), ("-3", .value(-3), "-3"), ("n/a", .notApplicable, "n/a"), ("-", .notApplicable, "n/a"),
        ("?", .unknown, "?"),
    ])
    func `an answer reads back from its own words`(text: String, answer: RubricAnswer, written: String) {
        #expect(RubricAnswer(text) == answer)
        #expect(answer.description == written)
        #expect(RubricAnswer(written) == answer)
    }

    @Test(arguments: ["", " ", "2.5", "two", "??", "--", "na", "99999999999999999999"])
    func `anything else is no answer`(text: String) { #expect(RubricAnswer(text) == nil) }

    @Test(arguments: ["", "_ _ _ _", "0 1 2 3", "n/a ? - _"])
    func `a sheet with any answers of the scale, or none, is taken`(text: String) throws {
        try Rubric.sample().check(Rubric.sample().sheet(text))
    }

    @Test func `a value that is not on the scale is refused with what is possible`() {
        var rubric = Rubric.sample()
        rubric.criteria[1].scale = .of(-1, 0, 5)
        #expect(
            throws: Refusal.invalid(
                "answers.b", "3 is not on the scale of 'b' in sample.", remedy: "give -1, 0, 5, n/a or ?")
        ) {
            try rubric.check(rubric.sheet("3 3 3 3"))
        }
    }

    @Test func `a key that is no criterion's is refused with those that there are`() {
        let rubric = Rubric.sample()
        #expect(
            throws: Refusal.invalid("answers", "'listening' is not a criterion of sample.", remedy: "known are a, b, c, d")
        ) {
            try rubric.check(["listening": .unknown])
        }
    }

    @Test func `a key that is nearly one is refused with that one, and of many only some are listed`() {
        let criteria = (1...62).map { Rubric.Criterion(key: "competency_\($0)", title: "Competency") }
        let rubric = Rubric(name: "long", title: "Long", purpose: .selfCheck, source: "none", criteria: criteria)
        let near = #expect(throws: Refusal.self) { try rubric.check(["competency_99": .value(1)]) }
        #expect(near?.remedy == "did you mean 'competency_9'?")
        let far = #expect(throws: Refusal.self) { try rubric.check(["welcome": .value(1)]) }
        #expect(far?.remedy?.hasSuffix("competency_8 and so on, 62 in all") == true)
    }
}
