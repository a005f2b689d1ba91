import ArgumentParser
import KithModel

/// Settings of a plugin, by name.
struct SettingOptions: ParsableArguments {
    @Option(name: .customLong("set"), help: ArgumentHelp("A setting; may be given more than once.", valueName: "name=value"))
    var settings: [String] = []
    init() {}

    func values() throws(Refusal) -> [String: String] { try SettingOptions.values(settings) }

    static func values(_ settings: [String]) throws(Refusal) -> [String: String] {
        var values: [String: String] = [:]
        for setting in settings {
            let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else {
                throw Refusal(.invalidArgument, "'\(setting)' is not a setting.", remedy: "name=value")
            }
            values[String(parts[0])] = String(parts[1])
        }
        return values
    }
}
