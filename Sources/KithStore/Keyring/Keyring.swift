package import Crypto
import FoundationEssentials
import Glibc
package import KithModel
import Synchronization

/// One key for each person and group, in fixed slots of a file apart from the store, wrapped by the master key.
///
/// Layout: a header slot, then slots of 96 bytes. A slot is never used twice: forgetting overwrites it with a tombstone
/// and syncs, and a restored store finds the tombstone, not the key.
package final class Keyring: Sendable {
    /// Bytes of a slot: kind (1), reserved (3), nonce (12), wrapped key (32), tag (16), padding (32).
    static let slotSize = 96

    private enum Kind {
        static let key: UInt8 = 1
        static let tombstone: UInt8 = 2
        static let header: UInt8 = 0x4b
    }

    private struct State {
        /// Slots in the file, the header included.
        var end: Int
        var isDirty = false
        /// Keys that were opened before. Whoever reads this memory has the master key, too; a forgotten key goes at once.
        var open: [Int: SymmetricKey] = [:]
    }

    /// Keys kept open at most; a list of some hundred people opens each of theirs once.
    private static let openMost = 4096

    private let file: Descriptor
    private let master: SymmetricKey
    /// For the tokens by which scripts know members.
    let tokenKey: SymmetricKey
    private let state: Mutex<State>
    /// Held while the file is synced.
    private let syncing = Mutex(())

    /// Opens the keyring, or makes an empty one where the caller says that this is a new store.
    package init(path: String, master: SymmetricKey, isNew: Bool) throws(Refusal) {
        let flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW | (isNew ? O_CREAT : 0)
        let file = unsafe open(path, flags, 0o600)
        guard file >= 0 else {
            throw errno == ENOENT
                ? Refusal(
                    .unavailable, "The keyring \(path) is missing; without it no name in the store can be read.",
                    remedy: "put the keyring back from the latest backup")
                : Refusal(.unavailable, "The keyring \(path) can't be opened: \(reason(errno)).")
        }
        self.file = Descriptor(file)
        self.master = master
        tokenKey = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: master, info: Data("kith person tokens".utf8), outputByteCount: 32)
        let size = Int(lseek(file, 0, SEEK_END))
        // A crash may leave half a slot at the end; nothing refers to it yet.
        state = Mutex(State(end: size / Keyring.slotSize))
        if size < Keyring.slotSize {
            guard isNew else { throw Refusal(.unavailable, "The keyring \(path) is empty or cut short.") }
            try writeHeader()
        } else {
            try checkHeader(path)
        }
    }

    /// How many keys were ever made.
    package var count: Int { state.withLock { $0.end - 1 } }

    /// Makes a key and returns its slot. Durable only after `sync`.
    func makeKey() throws(Refusal) -> Int {
        let key = SymmetricKey(size: .bits256)
        let slot = state.withLock { state in
            defer { state.end += 1 }
            return state.end
        }
        try write(kind: Kind.key, sealed: unsafe key.withUnsafeBytes { unsafe Data($0) }, slot: slot)
        state.withLock { $0.isDirty = true }
        return slot
    }

    /// The key in a slot; nil after it was forgotten.
    func key(in slot: Int) throws(Refusal) -> SymmetricKey? {
        if let key = state.withLock({ $0.open[slot] }) { return key }
        // Under one lock from the file to memory, or a key that is forgotten meanwhile would stay open.
        let read: Result<SymmetricKey?, Refusal> = state.withLock { state in
            do throws(Refusal) {
                let bytes = try self.read(slot: slot)
                guard bytes[0] != Kind.tombstone else { return .success(nil) }
                guard bytes[0] == Kind.key, let data = unwrap(bytes, slot: slot) else {
                    throw Refusal(.unavailable, "A key in the keyring is damaged.", remedy: "restore the latest backup")
                }
                let key = SymmetricKey(data: data)
                if state.open.count >= Keyring.openMost { state.open.removeAll() }
                state.open[slot] = key
                return .success(key)
            } catch {
                return .failure(error)
            }
        }
        return try read.get()
    }

    /// Overwrites a key for good and syncs. What it sealed can't be read by anybody any more.
    func forget(slot: Int) throws(Refusal) {
        var bytes = [UInt8](repeating: 0, count: Keyring.slotSize)
        bytes[0] = Kind.tombstone
        let put: Result<Void, Refusal> = state.withLock { state in
            state.open[slot] = nil
            state.isDirty = true
            do throws(Refusal) { return .success(try self.put(bytes, slot: slot)) } catch { return .failure(error) }
        }
        try put.get()
        try sync()
    }

    /// New keys reach the disk before any row that needs them. Whoever finds nothing to do has waited for whoever did it.
    func sync() throws(Refusal) {
        let error: Int32 = syncing.withLock { _ in
            let isDue = state.withLock { state in
                defer { state.isDirty = false }
                return state.isDirty
            }
            guard isDue, fdatasync(file.number) != 0 else { return 0 }
            state.withLock { $0.isDirty = true }
            return errno
        }
        guard error == 0 else {
            throw Refusal(.unavailable, "The keyring can't be written: \(reason(error)); nothing was changed.")
        }
    }

    /// Slots whose keys were forgotten.
    func tombstones() throws(Refusal) -> Set<Int> {
        let end = state.withLock { $0.end }
        var found: Set<Int> = []
        var slots = [UInt8](repeating: 0, count: 4096 * Keyring.slotSize)
        var first = 0
        while first < end {
            let offset = off_t(first * Keyring.slotSize)
            let got = unsafe slots.withUnsafeMutableBytes { unsafe pread(file.number, $0.baseAddress, $0.count, offset) }
            guard got >= Keyring.slotSize else { break }
            for place in 0..<(got / Keyring.slotSize) where slots[place * Keyring.slotSize] == Kind.tombstone {
                found.insert(first + place)
            }
            first += got / Keyring.slotSize
        }
        return found
    }

    private func writeHeader() throws(Refusal) {
        try write(kind: Kind.header, sealed: Data("kith keyring, version 1, 32 byte".utf8), slot: 0)
        state.withLock { ($0.end, $0.isDirty) = (1, true) }
        try sync()
    }

    private func checkHeader(_ path: String) throws(Refusal) {
        let bytes = try read(slot: 0)
        guard bytes[0] == Kind.header else { throw Refusal(.unavailable, "\(path) is not a keyring of kith.") }
        guard unwrap(bytes, slot: 0) != nil else {
            throw Refusal(
                .unavailable, "The master key does not open the keyring \(path); nothing was changed.",
                remedy: "give the master key that this store was made with (master_key_file, or the systemd credential)")
        }
    }

    private func write(kind: UInt8, sealed plain: Data, slot: Int) throws(Refusal) {
        let box: AES.GCM.SealedBox
        do { box = try AES.GCM.seal(plain, using: master, authenticating: bound(to: slot, kind: kind)) } catch {
            throw Refusal(.internalError, "A key could not be wrapped.")
        }
        var bytes: [UInt8] = [kind, 0, 0, 0]
        bytes += box.nonce
        bytes += box.ciphertext
        bytes += box.tag
        bytes += [UInt8](repeating: 0, count: Keyring.slotSize - bytes.count)
        try put(bytes, slot: slot)
    }

    private func unwrap(_ bytes: [UInt8], slot: Int) -> Data? {
        guard let nonce = try? AES.GCM.Nonce(data: bytes[4..<16]),
            let box = try? AES.GCM.SealedBox(nonce: nonce, ciphertext: bytes[16..<48], tag: bytes[48..<64])
        else { return nil }
        return try? AES.GCM.open(box, using: master, authenticating: bound(to: slot, kind: bytes[0]))
    }

    /// A slot moved elsewhere in the file does not open.
    private func bound(to slot: Int, kind: UInt8) -> Data { Data("kith.keyring/\(kind)/\(slot)".utf8) }

    private func read(slot: Int) throws(Refusal) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: Keyring.slotSize)
        let offset = off_t(slot * Keyring.slotSize)
        let got = unsafe bytes.withUnsafeMutableBytes { buffer in
            unsafe pread(file.number, buffer.baseAddress, buffer.count, offset)
        }
        guard got == Keyring.slotSize else {
            throw Refusal(
                .unavailable, "The keyring lacks a key that the store refers to.", remedy: "restore the latest backup")
        }
        return bytes
    }

    private func put(_ bytes: [UInt8], slot: Int) throws(Refusal) {
        let offset = off_t(slot * Keyring.slotSize)
        let written = unsafe bytes.withUnsafeBytes { buffer in
            unsafe pwrite(file.number, buffer.baseAddress, buffer.count, offset)
        }
        guard written == bytes.count else {
            throw Refusal(.unavailable, "The keyring can't be written: \(reason(errno)); nothing was changed.")
        }
    }
}

/// The system's words for an error number.
func reason(_ number: Int32) -> String {
    guard let words = unsafe strerror(number) else { return "error \(number)" }
    return unsafe String(cString: words)
}
