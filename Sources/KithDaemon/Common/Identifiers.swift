package import KithModel

/// Makes ids and friendly handles; random in the daemon, foreseeable in tests.
package struct Identifiers: Sendable {
    private let source: @Sendable () -> UInt64

    package init(source: @escaping @Sendable () -> UInt64) { self.source = source }

    package static let system = Identifiers { UInt64.random(in: .min ... .max) }

    /// 16 letters and digits, 78 random bits; no vowels, so that no words come about.
    package func make() -> String {
        let alphabet = Array("0123456789bcdfghjkmnpqrstvwxyz".utf8)
        var generator = Generator(source: source)
        let bytes = (0..<16).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Two friendly words that `isTaken` does not know.
    package func friendlyHandle(isTaken: (Handle) throws -> Bool) throws -> Handle {
        var generator = Generator(source: source)
        for attempt in 0..<200 {
            if let handle = FriendlyWords.handle(attempt: attempt, using: &generator), try !isTaken(handle) {
                return handle
            }
        }
        throw Refusal(.conflict, "No friendly words are left.", remedy: "choose a handle with --handle")
    }

    package func secret() -> String {
        var generator = Generator(source: source)
        return FriendlyWords.secret(using: &generator)
    }

    private struct Generator: RandomNumberGenerator {
        let source: @Sendable () -> UInt64
        func next() -> UInt64 { source() }
    }
}
