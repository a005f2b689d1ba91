/// All that is wrong with a configuration, told in one run.
package struct Mistakes: Error, Hashable, Sendable {
    package var all: [Mistake]

    package init(_ all: [Mistake]) { self.all = all }

    package var text: String { all.map(\.text).joined() }
}
