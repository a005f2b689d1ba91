import Crypto
import FoundationEssentials

extension Keyring {
    /// A member's id as scripts get it: 24 letters and digits that lead back to nobody without this store's key.
    func personToken(_ id: String) -> String {
        let code = HMAC<SHA256>.authenticationCode(for: Data(id.utf8), using: tokenKey)
        let digits = Array("0123456789abcdefghijklmnopqrstuvwxyz".utf8)
        return String(decoding: Array(code).prefix(24).map { digits[Int($0) % 36] }, as: UTF8.self)
    }
}
