package import ArgumentParser
import KithModel
import KithPlugins
import KithWire

package struct PluginInstallCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "install", abstract: "Check a plugin, run its fixtures, and install it for one group or all.")
    @OptionGroup var installing: InstallOptions
    package init() {}

    package func run() throws { try installing.run(isUpgrade: false) }
}
