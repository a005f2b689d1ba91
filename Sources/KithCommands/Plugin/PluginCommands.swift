package import ArgumentParser

package struct PluginCommands: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "plugin", abstract: "What groups write for themselves: formats, reminders, words.",
        groupedSubcommands: [
            CommandGroup(
                name: "Writing one",
                subcommands: [
                    PluginNewCommand.self, PluginCheckCommand.self, PluginTestCommand.self, PluginCallCommand.self,
                    PluginReplayCommand.self,
                ]),
            CommandGroup(
                name: "Giving it to groups",
                subcommands: [
                    PluginInstallCommand.self, PluginUpgradeCommand.self, PluginRollbackCommand.self,
                    PluginRemoveCommand.self, PluginEnableCommand.self, PluginDisableCommand.self,
                    PluginSettingsCommand.self,
                ]),
            CommandGroup(
                name: "Looking after it",
                subcommands: [
                    PluginListCommand.self, PluginShowCommand.self, PluginHooksCommand.self, PluginLogCommand.self,
                    PluginStatsCommand.self, PluginWatchCommand.self, PluginResumeCommand.self, PluginSkipCommand.self,
                ]),
        ])
    package init() {}
}
