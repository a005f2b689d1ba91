import Crypto
import CryptoExtras
import FoundationEssentials
import KithModel
import Synchronization

/// Checks members' secrets: one at a time, on a queue of its own, since each takes 32 MiB and some 70 ms on purpose.
actor SecretKeeper {
    /// What is kept of a secret.
    private struct Check: Codable {
        var rounds: Int
        var blockSize: Int
        var parallelism: Int
        var salt: Data
        var hash: Data
    }

    /// Who waits for a check: a queue without a bound would let one account stop everybody's.
    private let waiting = Mutex<[UInt32: Int]>([:])
    private static let waitingMost = 16
    private static let waitingEach = 2

    private let executor = QueueExecutor(label: "kith.secrets")
    private let started = ContinuousClock.now
    private var attempts: [String: Attempts] = [:]
    /// Checked in place of a secret that is not there, so that both take the same time.
    private let nobody = Check(rounds: 32_768, blockSize: 8, parallelism: 1, salt: Data(count: 16), hash: Data(count: 32))

    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe executor.asUnownedSerialExecutor() }

    /// What to keep of a secret, under a salt of its own.
    nonisolated func check(for secret: String, by uid: UInt32) async throws(Refusal) -> Data {
        try enter(uid)
        defer { leave(uid) }
        return try await check(for: secret)
    }

    /// Whether a secret is the one that was kept. Wrong, unknown and absent ones take as long, and are told in one way.
    ///
    /// - Parameter place: whose it is, so that tries can be counted for each of them, by each account.
    nonisolated func matches(
        _ secret: String, _ kept: Data?, place: String, by uid: UInt32
    ) async throws(Refusal) -> Bool {
        try enter(uid)
        defer { leave(uid) }
        return try await matches(secret, kept, place: "\(uid)/\(place)")
    }

    private nonisolated func enter(_ uid: UInt32) throws(Refusal) {
        let isFull = waiting.withLock { waiting in
            let own = waiting[uid, default: 0]
            guard own < SecretKeeper.waitingEach, waiting.values.reduce(0, +) < SecretKeeper.waitingMost else { return true }
            waiting[uid] = own + 1
            return false
        }
        guard isFull else { return }
        throw Refusal(.unavailable, "Several secrets are being checked just now.", remedy: "try again in a moment")
    }

    private nonisolated func leave(_ uid: UInt32) {
        waiting.withLock { waiting in
            let own = waiting[uid, default: 1] - 1
            waiting[uid] = own == 0 ? nil : own
        }
    }

    private func check(for secret: String) throws(Refusal) -> Data {
        var check = nobody
        check.salt = unsafe SymmetricKey(size: .bits128).withUnsafeBytes { unsafe Data($0) }
        check.hash = try SecretKeeper.derive(secret, check)
        do { return try JSONEncoder().encode(check) } catch {
            throw Refusal(.internalError, "A secret could not be kept.")
        }
    }

    private func matches(_ secret: String, _ kept: Data?, place: String) throws(Refusal) -> Bool {
        let now = ContinuousClock.now.seconds(since: started)
        var attempts = attempts[place] ?? Attempts()
        let wait = attempts.wait(at: now)
        guard wait == 0 else {
            let minutes = Int((wait / 60).rounded(.up))
            throw Refusal(
                .unavailable, "That was tried several times.",
                remedy: "again in \(minutes == 1 ? "a minute" : "\(minutes) minutes")")
        }
        let known = kept.flatMap { try? JSONDecoder().decode(Check.self, from: $0) }
        let check = known ?? nobody
        let isSame = SecretKeeper.isSame(try SecretKeeper.derive(secret, check), check.hash) && known != nil
        if isSame { attempts.succeed() } else { attempts.fail(at: now) }
        self.attempts[place] = isSame ? nil : attempts
        if self.attempts.count > 10_000 { self.attempts = self.attempts.filter { !$0.value.isStale(at: now) } }
        return isSame
    }

    private static func derive(_ secret: String, _ check: Check) throws(Refusal) -> Data {
        do {
            let key = try KDF.Scrypt.deriveKey(
                from: Data(secret.utf8), salt: check.salt, outputByteCount: 32, rounds: check.rounds,
                blockSize: check.blockSize, parallelism: check.parallelism)
            return unsafe key.withUnsafeBytes { unsafe Data($0) }
        } catch {
            throw Refusal(.unavailable, "A secret can't be checked just now.", remedy: "try again in a moment")
        }
    }

    /// Takes as long wherever the first difference is.
    private static func isSame(_ one: Data, _ other: Data) -> Bool {
        one.count == other.count && zip(one, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

extension ContinuousClock.Instant {
    fileprivate func seconds(since start: ContinuousClock.Instant) -> Double {
        let (seconds, attoseconds) = start.duration(to: self).components
        return Double(seconds) + Double(attoseconds) / 1e18
    }
}
