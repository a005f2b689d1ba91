import ArgumentParser

/// What reading commands take that need no daemon.
struct LocalReadingOptions: ParsableArguments {
    @Flag(help: "One line of JSON, documented in Plugins/README.md.") var json = false
    init() {}
}
