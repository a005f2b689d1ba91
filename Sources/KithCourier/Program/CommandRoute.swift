/// A program that is run for each message of a channel.
package struct CommandRoute: Hashable, Sendable {
    /// The program's absolute path, then its arguments.
    package var arguments: [String]
    /// Seconds that it may take.
    package var patience = 30

    package init(arguments: [String]) { self.arguments = arguments }
}
