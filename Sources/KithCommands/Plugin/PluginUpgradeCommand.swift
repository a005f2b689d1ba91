package import ArgumentParser

package struct PluginUpgradeCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "upgrade", abstract: "Put another version in the place of the one that is installed.",
        discussion: "Where anything fails, the check, a fixture or the step from the old state, the old version goes on.")
    @OptionGroup var installing: InstallOptions
    package init() {}

    package func run() throws { try installing.run(isUpgrade: true) }
}
