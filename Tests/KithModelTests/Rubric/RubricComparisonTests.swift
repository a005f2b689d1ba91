import KithModel
import Testing

@Suite struct RubricComparisonTests {
    private func compare(_ changed: Rubric, _ before: String = "3 2 1 0", _ after: String = "1 1 1 1") -> RubricComparison {
        let first = Rubric.sample()
        return RubricComparison(from: (first, first.figures(before)), to: (changed, changed.figures(after)))
    }

    @Test func `the same definition is compared throughout`() {
        let found = compare(.sample())
        #expect(found.items.map(\.kind) == [.same, .same, .same, .same])
        #expect(found.items.map(\.before?.median) == [3, 2, 1, 0])
        #expect(found.items.map(\.after?.median) == [1, 1, 1, 1])
        #expect((found.total.before?.value, found.total.after?.value) == (1.75, 1.25))
        #expect(found.total.isComparable && found.subscales.allSatisfy(\.isComparable))
        #expect(found.subscales.map(\.before?.value) == [2.5, 1])
        #expect(found.subscales.map(\.after?.value) == [1, 1.5])
    }

    @Test func `a criterion that was put otherwise is compared and says so`() {
        var rubric = Rubric.sample()
        rubric.criteria[0].title = "Otherwise"
        rubric.criteria[1].text = "And more of it"
        rubric.criteria[2].scale[0].label = "not at all"
        rubric.criteria[3].section = "Elsewhere"
        rubric.criteria[3].indicators = ["a chair for everybody"]
        let found = compare(rubric)
        #expect(found.items.map(\.kind) == [.reworded, .reworded, .reworded, .same])
        #expect(found.items.allSatisfy(\.kind.isComparable) && found.total.isComparable)
    }

    @Test func `a criterion with another scale is shown and not compared, nor is what it is part of`() {
        var rubric = Rubric.sample()
        rubric.criteria[0].scale = .of(0, 1, 3)
        let found = compare(rubric)
        #expect(found.items.map(\.kind) == [.rescaled, .same, .same, .same])
        #expect((found.items[0].before?.median, found.items[0].after?.median) == (3, 1))
        #expect(!found.items[0].kind.isComparable && !found.total.isComparable)
        #expect(found.subscales.map(\.isComparable) == [false, true])
        #expect(found.total.before != nil && found.total.after != nil)
    }

    @Test func `a criterion that was turned round is not compared`() {
        var rubric = Rubric.sample()
        rubric.criteria[2].isReversed = false
        let found = compare(rubric)
        #expect(found.items.map(\.kind) == [.same, .same, .rescaled, .same])
        #expect(found.subscales.map(\.isComparable) == [true, false])
    }

    @Test func `criteria come and go, in the later order and then what is gone`() {
        var rubric = Rubric.sample()
        rubric.criteria = [
            rubric.criteria[3], Rubric.Criterion(key: "e", title: "New"), rubric.criteria[1], rubric.criteria[0],
        ]
        rubric.subscales = [rubric.subscales[0], Rubric.Subscale(key: "more", title: "More", criteria: ["e", "d"])]
        let found = compare(rubric)
        #expect(found.items.map(\.key) == ["d", "e", "b", "a", "c"])
        #expect(found.items.map(\.kind) == [.same, .new, .same, .same, .gone])
        #expect(found.items.map { $0.before == nil } == [false, true, false, false, false])
        #expect(found.items.map { $0.after == nil } == [false, false, false, false, true])
        #expect(found.subscales.map(\.key) == ["first", "more", "last"])
        #expect(found.subscales.map(\.isComparable) == [true, false, false])
        #expect(found.subscales.map { $0.before == nil } == [false, true, false])
        #expect(found.subscales.map { $0.after == nil } == [false, false, true])
        #expect(!found.total.isComparable)
    }

    @Test func `another order of criteria changes nothing, another scoring everything that is made of them`() {
        var rubric = Rubric.sample()
        rubric.criteria.reverse()
        rubric.subscales[0].criteria.reverse()
        #expect(compare(rubric).total.isComparable && compare(rubric).subscales.allSatisfy(\.isComparable))
        let summed = compare(.sample(.sum))
        #expect(summed.items.allSatisfy { $0.kind == .same })
        #expect(!summed.total.isComparable && summed.subscales.allSatisfy { !$0.isComparable })
    }

    @Test func `a subscale of other criteria is not compared though the total is`() {
        var rubric = Rubric.sample()
        rubric.subscales[0].criteria.append("c")
        let found = compare(rubric)
        #expect(found.total.isComparable)
        #expect(found.subscales.map(\.isComparable) == [false, true])
    }
}
