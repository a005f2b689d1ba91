import ArgumentParser
import KithModel
import KithPlugins
import KithWire

/// What `install` and `upgrade` take and do.
struct InstallOptions: ParsableArguments {
    @Argument(help: "Its folder.") var directory: String
    @Option(help: "The group it is for; without it, all.") var group: String?
    @OptionGroup var settings: SettingOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var options: Options
    init() {}

    func run(isUpgrade: Bool) throws {
        let bundle = try PluginFolder.bundle(directory)
        let values = try settings.values()
        _ = try bundle.manifest.values(of: values)
        try PluginFolder.ready(bundle)
        let done = try options.connect().call(
            PluginInstall.self,
            PluginInstall.Parameters(
                files: PluginFolder.encoded(bundle), group: group, settings: values.isEmpty ? nil : values,
                upgrade: isUpgrade ? true : nil))
        if reading.json { return try Output.json(done) }
        for warning in done.warnings { Output.line("warning: \(Printable.line(warning))") }
        let before = done.replaced.map { ", in place of \($0)" } ?? ""
        Output.line("\(done.plugin.plugin) \(done.plugin.version) is installed \(PluginWords.whose(group))\(before).")
        if done.migrated > 0 {
            Output.line("What it remembers was carried over in \(done.migrated == 1 ? "1 group" : "\(done.migrated) groups").")
        }
        if let format = done.format {
            Output.lines([
                "Its meetings take \(format) from now on;",
                "a group's first, its second and a look back have formats of their own.",
            ])
        } else if let group, done.replaced == nil {
            for format in done.plugin.formats where format.occasion == nil {
                Output.line("To take it: kith group edit \(Printable.line(group)) --format \(format.format)")
            }
        }
    }
}
