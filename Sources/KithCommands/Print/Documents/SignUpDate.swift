package import KithModel

/// A meeting on a sheet that goes round, with what there is to do.
package struct SignUpDate: Hashable, Sendable {
    package struct Task: Hashable, Sendable {
        package var key: String
        package var title: String
        /// Who takes it and agreed to stand on such a sheet.
        package var names: [String]
        /// Places taken by others.
        package var taken: Int
        /// Places that nobody has taken.
        package var open: Int

        package init(key: String, title: String, names: [String] = [], taken: Int = 0, open: Int = 1) {
            (self.key, self.title, self.names, self.taken, self.open) = (key, title, names, taken, open)
        }
    }

    package var at: CivilDateTime
    package var tasks: [Task]

    package init(at: CivilDateTime, tasks: [Task]) { (self.at, self.tasks) = (at, tasks) }
}
