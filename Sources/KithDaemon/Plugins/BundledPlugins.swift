import Crypto
import FoundationEssentials
import Glibc
import KithModel
import KithPlugins
import KithStore
import Logging

/// The plugins that come with kith, installed for all groups the same way as anybody's.
enum BundledPlugins {
    static let names = [
        "among-facilitators", "common-ingredients", "critical-learning", "first-meetings", "gathering", "german-labels",
        "ladder-of-change", "open-words", "peer-support-looks", "recovery-around", "recovery-frames", "recovery-paths",
        "service-looks", "stress-and-coping", "supporter-self-checks", "turn-taking", "warm-reminders", "welcome",
    ]

    /// Installs what is new or changed. A plugin that can't be brought in is said in the log and stops nothing.
    static func bring(from directory: String, services: Services, log: Logger) async throws(Refusal) {
        for name in names {
            do throws(Refusal) {
                let bundle = try Bundle(directory: "\(directory)/\(name)")
                let hash = SHA256.hash(data: Data(bundle.canonicalBytes))
                let there = try await services.store.read(as: .daemon) { reading in
                    try reading.plugins(named: name).first { $0.group == nil }
                }
                if let there, !there.isBundled {
                    log.notice("bundled plugin left out for the operator's own", metadata: ["plugin.id": "\(name)"])
                    continue
                }
                let known = there?.bundle
                if known == hash.map({ ($0 < 16 ? "0" : "") + String($0, radix: 16) }).joined() { continue }
                _ = try await services.installs.install(bundle, group: nil, settings: nil, isBundled: true, by: .daemon)
            } catch {
                log.warning("bundled plugin not installed", metadata: ["plugin.id": "\(name)", "reason": "\(error.message)"])
            }
        }
    }
}
