package import ArgumentParser
import FoundationEssentials
import Glibc
import KithModel
import KithWire

package struct DaemonStopCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "stop", abstract: "Stop the daemon; what is under way is finished first.")
    @OptionGroup var options: Options
    package init() {}

    package func run() throws {
        let session = try options.connect()
        let process = session.peer
        _ = try session.call(DaemonStop.self, Nothing())
        // The connection ends first; only after the process has is the store free for another.
        while try session.nextLine() != nil {}
        for _ in 0..<500 {
            if process == 0 || kill(process, 0) != 0 { return Output.line("Stopped.") }
            // It is nobody's child here, so it can only be asked about.
            usleep(20_000)
        }
        throw Refusal(.unavailable, "The daemon is still finishing after 10 seconds.", remedy: "kith ping")
    }
}
