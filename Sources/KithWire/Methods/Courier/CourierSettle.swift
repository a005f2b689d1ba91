import KithModel

package enum CourierSettle: Method {
    package static let declaration = Declaration(
        "courier.settle", "Tell what became of messages that were taken.", callers: .couriers, writes: true)

    package struct Parameters: WireObject, Hashable {
        package var results: [Settlement]

        package init(results: [Settlement]) {
            self.results = results
        }

        package static let fields = [
            Field("results", .public, "1 to 200.")
        ]
    }

    package struct Result: WireObject, Hashable {
        package var settled: Int

        package init(settled: Int) {
            self.settled = settled
        }

        package static let fields = [
            Field("settled", .public, "How many counted; the lease of the others had ended, or they were gone.")
        ]
    }
}
