import Crypto
import FoundationEssentials

/// Shows the receiver that a request comes from here and is no old one sent again:
///
///     Kith-Timestamp: 1795555531
///     Kith-Signature: sha256=HEX
///
/// HEX is the HMAC-SHA256, under the shared secret, of the timestamp, a full stop and the body. A receiver compares it in
/// constant time and refuses a timestamp that is more than a few minutes off.
package enum HookSignature {
    package static func headers(for body: [UInt8], secret: String?, at seconds: Int64) -> [String] {
        let stamp = "Kith-Timestamp: \(seconds)"
        guard let secret else { return [stamp] }
        return [stamp, "Kith-Signature: sha256=\(code(for: body, secret: secret, at: seconds))"]
    }

    package static func code(for body: [UInt8], secret: String, at seconds: Int64) -> String {
        let signed = Data("\(seconds).".utf8) + Data(body)
        let code = HMAC<SHA256>.authenticationCode(for: signed, using: SymmetricKey(data: Data(secret.utf8)))
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: code.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
