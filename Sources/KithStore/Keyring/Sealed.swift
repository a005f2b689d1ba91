import Crypto
import FoundationEssentials
import KithModel

/// Seals one field of one row: what is moved to another row or column does not open.
struct Sealed {
    let keyring: Keyring

    /// Text as nonce, ciphertext and tag.
    func seal(_ text: String, slot: Int, row: String, column: String) throws -> Data {
        try sealData(Data(text.utf8), slot: slot, row: row, column: column)
    }

    func sealData(_ data: Data, slot: Int, row: String, column: String) throws -> Data {
        guard let key = try keyring.key(in: slot) else {
            throw Refusal(.conflict, "This person asked to be forgotten; nothing more is kept about them.")
        }
        let box = try AES.GCM.seal(data, using: key, authenticating: place(row, column))
        guard let combined = box.combined else { throw Refusal(.internalError, "A field could not be sealed.") }
        return combined
    }

    /// The text; nil where there is none or its key was forgotten.
    func open(_ data: Data?, slot: Int, row: String, column: String) throws -> String? {
        try openData(data, slot: slot, row: row, column: column).map { String(decoding: $0, as: UTF8.self) }
    }

    func openData(_ data: Data?, slot: Int, row: String, column: String) throws -> Data? {
        guard let data, let key = try keyring.key(in: slot) else { return nil }
        guard let box = try? AES.GCM.SealedBox(combined: data),
            let plain = try? AES.GCM.open(box, using: key, authenticating: place(row, column))
        else {
            throw Refusal(.unavailable, "A sealed field is damaged.", remedy: "restore the latest backup")
        }
        return plain
    }

    private func place(_ row: String, _ column: String) -> Data { Data("\(column)/\(row)".utf8) }
}
