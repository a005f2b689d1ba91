import FoundationEssentials
import KithModel

/// Texts of a group, sealed under the group's own key, which it gets with the first of them.
extension Reading {
    func openGroupText(_ data: Data?, of group: GroupRow, place: String) throws -> String? {
        try openGroupData(data, of: group, place: place).map { String(decoding: $0, as: UTF8.self) }
    }

    func openGroupData(_ data: Data?, of group: GroupRow, place: String) throws -> Data? {
        guard let data, let slot = try keySlot(of: group) else { return nil }
        return try sealed.openData(data, slot: slot, row: group.group.id, column: place)
    }

    func keySlot(of group: GroupRow) throws -> Int? {
        try connection.first("SELECT key_slot FROM groups WHERE id = ?", [.integer(group.row)])?.integerOrNil(0)
    }
}

extension Writing {
    func sealGroupText(_ text: String, of group: GroupRow, place: String) throws -> Data {
        try sealGroupData(Data(text.utf8), of: group, place: place)
    }

    func sealGroupData(_ data: Data, of group: GroupRow, place: String) throws -> Data {
        var slot = try reading.keySlot(of: group)
        if slot == nil {
            let made = try reading.keyring.makeKey()
            try connection.run("UPDATE groups SET key_slot = ? WHERE id = ?", [.integer(made), .integer(group.row)])
            slot = made
        }
        return try reading.sealed.sealData(data, slot: slot ?? 0, row: group.group.id, column: place)
    }
}
