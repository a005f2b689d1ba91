import FoundationEssentials
package import KithModel

/// How people want to be reached, sealed under each one's own key; and how a group is, under the group's.
extension Reading {
    /// All they gave, in their order. What may be used or shown of it is a matter of consent: `reachable`.
    package func contacts(of member: MemberRow) throws -> [Contact] {
        let data = try connection.first("SELECT contacts FROM members WHERE id = ?", [.integer(member.row)])?.blobOrNil(0)
        let text = try sealed.open(data, slot: member.slot, row: member.member.id, column: "members.contacts")
        return try text.map { try JSONText.decode([Contact].self, $0) } ?? []
    }

    /// Those ways to reach somebody that they agreed to, in their order; none for whoever has left.
    package func reachable(_ member: MemberRow) throws -> [Contact] {
        guard member.member.isHere else { return [] }
        return try contacts(of: member).filter { try agrees(member, to: $0.channel.purpose) }
    }

    /// How somebody from outside reaches the group, as the group agreed.
    package func contact(of group: GroupRow) throws -> String? {
        let data = try connection.first("SELECT contact FROM groups WHERE id = ?", [.integer(group.row)])?.blobOrNil(0)
        return try openGroupText(data, of: group, place: "groups.contact")
    }
}

extension Writing {
    package func setContacts(_ contacts: [Contact], of member: MemberRow) throws {
        let sealed =
            contacts.isEmpty
            ? nil
            : try reading.sealed.seal(
                try JSONText.encode(contacts), slot: member.slot, row: member.member.id, column: "members.contacts")
        try connection.run("UPDATE members SET contacts = ? WHERE id = ?", [.optional(sealed), .integer(member.row)])
    }

    package func setContact(_ route: String?, of group: GroupRow) throws {
        let sealed = try route.map { try sealGroupText($0, of: group, place: "groups.contact") }
        try connection.run("UPDATE groups SET contact = ? WHERE id = ?", [.optional(sealed), .integer(group.row)])
    }
}
