import ArgumentParser

/// Who keeps it: a group, or the whole network.
struct ResourceOwner: ParsableArguments {
    @Option(help: "The group that keeps it.") var group: String?
    @Flag(help: "The whole network keeps it.") var network = false
    init() {}

    func validate() throws {
        if (group != nil) == network { throw ValidationError("Whose is it: --group NAME or --network?") }
    }
}
