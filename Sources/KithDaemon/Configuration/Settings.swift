import KithModel
package import KithPlugins
import Logging

/// Everything that can be configured.
package struct Settings: Hashable, Sendable {
    package var stateDirectory: String
    package var socket: String
    /// Nil: `master.key` in the state directory, made at the first start.
    package var masterKeyFile: String?
    /// Holds the plugins that come with kith.
    package var pluginDirectory: String
    /// The `kith-lua` program.
    package var pluginWorker: String
    /// What one call of a plugin may take.
    package var pluginLimits: WorkerLimits
    package var zoneDirectory: String
    package var privacy: Privacy
    package var logLevel: String
}

/// Over how many people a figure must be, at least, to be told.
package struct Privacy: Hashable, Sendable {
    /// Within the network.
    package var minimumCell = 5
    /// To others.
    package var minimumExport = 11

    package init() {}
}

/// One setting: its key in the file, from which its variable and its flag follow.
enum SettingKey: String, CaseIterable {
    case stateDirectory = "state_directory"
    case socket
    case masterKeyFile = "master_key_file"
    case pluginDirectory = "plugin_directory"
    case pluginWorker = "plugin_worker"
    case pluginLoad = "plugin_load_ms"
    case pluginCall = "plugin_call_ms"
    case pluginWall = "plugin_wall_ms"
    case pluginMemory = "plugin_memory_kib"
    case minimumCell = "privacy_minimum_cell"
    case minimumExport = "privacy_minimum_export"
    case zoneDirectory = "zone_directory"
    case logLevel = "log_level"

    /// Of those that are numbers.
    private var range: ClosedRange<Int> {
        switch self {
        case .pluginLoad: 10...2000
        case .pluginCall: 10...5000
        case .pluginWall: 20...10_000
        case .minimumCell, .minimumExport: 5...1000
        default: 1024...65_536
        }
    }

    var variable: String { "KITH_" + rawValue.uppercased() }

    /// Why a value can't be, or nil.
    func objection(to value: String) -> String? {
        switch self {
        case .logLevel:
            let levels = Logger.Level.allCases.map(\.rawValue)
            return levels.contains(value) ? nil : "one of \(levels.joined(separator: ", "))"
        case .socket:
            // The kernel's bound for a Unix socket's path.
            return value.hasPrefix("/") && value.utf8.count < 108 ? nil : "an absolute path of less than 108 bytes"
        case .pluginLoad, .pluginCall, .pluginWall, .pluginMemory, .minimumCell, .minimumExport:
            let range = range
            return Int(value).map(range.contains) == true
                ? nil : "a whole number from \(range.lowerBound) to \(range.upperBound)"
        default:
            return value.hasPrefix("/") ? nil : "an absolute path"
        }
    }
}
