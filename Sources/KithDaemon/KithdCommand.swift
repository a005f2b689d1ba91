package import ArgumentParser
import Foundation
import KithModel
import KithPlugins
import Logging

/// `kithd`: reads its settings and runs.
package struct KithdCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "kithd",
        abstract: "Keeps the life of mutual-support groups.",
        discussion: "Flags go before KITH_… variables, these before the configuration file, and that before the defaults.",
        version: Build.version)

    @Option(help: "Configuration file (default: \(SettingsReader.standardFile), where it exists).") var config: String?
    @Option(help: "Where the store is kept.") var stateDirectory: String?
    @Option(help: "The Unix socket to listen on.") var socket: String?
    @Option(help: "The key that wraps all others (default: master.key in the state directory).") var masterKeyFile: String?
    @Option(help: "Where the plugins that come with kith are.") var pluginDirectory: String?
    @Option(help: "The kith-lua program.") var pluginWorker: String?
    @Option(help: "Computing that loading a plugin may take, in ms.") var pluginLoadMs: String?
    @Option(help: "Computing that one call of a plugin may take, in ms.") var pluginCallMs: String?
    @Option(help: "What one call of a plugin may take on the clock, in ms.") var pluginWallMs: String?
    @Option(help: "Memory that one plugin may hold, in KiB.") var pluginMemoryKib: String?
    @Option(help: "Over how many people a figure must be to be told within the network.") var privacyMinimumCell: String?
    @Option(help: "Over how many people a figure must be to be told to others.") var privacyMinimumExport: String?
    @Option(help: "The system's time zones.") var zoneDirectory: String?
    @Option(help: "trace, debug, info, notice, warning, error or critical.") var logLevel: String?
    @Flag(help: "Say whether the configuration is right, and exit.") var checkConfig = false

    package init() {}

    package func run() async throws {
        do throws(Refusal) {
            let settings = try settings()
            if checkConfig {
                print(settings.listing)
                return
            }
            try await Daemon.run(settings)
        } catch {
            var text = "kithd: \(error.message)\n"
            if let remedy = error.remedy { text += "Try: \(remedy)\n" }
            FileHandle.standardError.write(Data(text.utf8))
            throw ExitCode(error.code == .invalidArgument ? 78 : 1)
        }
    }

    private func settings() throws(Refusal) -> Settings {
        var flags: [SettingKey: String] = [:]
        flags[.stateDirectory] = stateDirectory.map(absolute)
        flags[.socket] = socket.map(absolute)
        flags[.masterKeyFile] = masterKeyFile.map(absolute)
        flags[.pluginDirectory] = pluginDirectory.map(absolute)
        flags[.pluginWorker] = pluginWorker.map(absolute)
        flags[.pluginLoad] = pluginLoadMs
        flags[.pluginCall] = pluginCallMs
        flags[.pluginWall] = pluginWallMs
        flags[.pluginMemory] = pluginMemoryKib
        flags[.minimumCell] = privacyMinimumCell
        flags[.minimumExport] = privacyMinimumExport
        flags[.zoneDirectory] = zoneDirectory.map(absolute)
        flags[.logLevel] = logLevel
        return try SettingsReader(
            flags: flags, file: config, environment: ProcessInfo.processInfo.environment, uid: geteuid(),
            executable: (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? "kithd"
        ).read()
    }

    /// On the command line a path may be relative to where one is.
    private func absolute(_ path: String) -> String {
        path.hasPrefix("/") ? path : "\(FileManager.default.currentDirectoryPath)/\(path)"
    }
}

extension Settings {
    fileprivate var listing: String {
        """
        state_directory: \(stateDirectory)
        socket: \(socket)
        master_key_file: \(masterKeyFile ?? "\(stateDirectory)/master.key")
        plugin_directory: \(pluginDirectory)
        plugin_worker: \(pluginWorker)
        plugin_load_ms: \(pluginLimits.loadMilliseconds)
        plugin_call_ms: \(pluginLimits.callMilliseconds)
        plugin_wall_ms: \(pluginLimits.wallMilliseconds)
        plugin_memory_kib: \(pluginLimits.memoryBytes / 1024)
        privacy_minimum_cell: \(privacy.minimumCell)
        privacy_minimum_export: \(privacy.minimumExport)
        zone_directory: \(zoneDirectory)
        log_level: \(logLevel)
        """
    }
}
