import KithModel
import Testing

@Suite struct AgreementTests {
    @Test func `four observers and twelve units come to what Krippendorff's own example comes to`() throws {
        // Computing Krippendorff's Alpha-Reliability (2011), part C; he gives 0.815 for the ordinal metric.
        let ratings: [[Int?]] = [
            [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil],
            [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nil, 3],
            [nil, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nil],
            [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1],
        ]
        let alpha = try #require(Agreement.ordinalAlpha(ratings))
        #expect(abs(alpha - 0.815) < 0.0005)
    }

    @Test(
        arguments: [
            [], [[]], [[1, 2, 3]], [[1, 1], [1, 1]], [[1, nil, 3], [nil, 2, nil]], [[1, nil, 2], [1, 3, nil]], [[nil], [nil]],
        ] as [[[Int?]]])
    func `where nothing could differ there is no agreement to tell`(ratings: [[Int?]]) {
        #expect(Agreement.ordinalAlpha(ratings) == nil)
    }

    @Test func `all the same is one, and only the order of the values counts`() {
        #expect(Agreement.ordinalAlpha([[1, 2, 3], [1, 2, 3], [1, nil, 3]]) == 1)
        let ratings: [[Int?]] = [[0, 1, 2, 1, 0], [1, 1, 2, 0, nil], [0, 2, 2, 1, 0]]
        let stretched = ratings.map { $0.map { $0.map { [-70, 3, 99][$0] } } }
        #expect(Agreement.ordinalAlpha(ratings) == Agreement.ordinalAlpha(stretched))
    }
}

@Suite struct StatisticsTests {
    @Test(
        arguments: [
            ([], nil), ([4], 4), ([9, 1], 5), ([3, 1, 2], 2), ([4, 1, 3, 2], 2.5), ([2, 2, 2, 9], 2), ([-1, -4], -2.5),
        ] as [([Double], Double?)])
    func `the median is the middle one, or the mean of the middle two`(values: [Double], median: Double?) {
        #expect(Statistics.median(of: values) == median)
    }
}
