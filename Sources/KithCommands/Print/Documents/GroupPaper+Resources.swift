import KithModel
package import KithWire

extension GroupPaper {
    /// Where else support is to be had, kind by kind; whoever is in a crisis finds it first.
    package func resources(_ resources: [ResourceView]) -> PrintDocument {
        var kinds: [(kind: String, entries: [PrintPoint])] = []
        for resource in resources where resource.retired == nil {
            if kinds.last?.kind != resource.kind { kinds.append((resource.kind, [])) }
            kinds[kinds.count - 1].entries.append(entry(resource))
        }
        let sections = kinds.map { PrintSection(title($0.kind), [.list($0.entries)]) }
        let none = PrintSection([.paragraph(labels.print(.noResources))])
        return document(
            .resources, labels.print(.supportBeyond), subtitle: [name],
            [PrintSection([.paragraph(labels.print(.forWhoever))])] + (sections.isEmpty ? [none] : sections))
    }

    func entry(_ resource: ResourceView) -> PrintPoint {
        let isUrgent = ResourceKind(rawValue: resource.kind)?.isUrgent == true
        let whereabouts = [resource.place, resource.address, resource.hours].compactMap(\.self).map(GroupPaper.onOneLine)
        var texts = [resource.phone, resource.web].compactMap(\.self).map(PrintText.code)
        if !whereabouts.isEmpty { texts.append(PrintText(whereabouts.joined(separator: "; "))) }
        if let languages = resource.languages { texts.append(labels.print(.languages, ["languages": languages])) }
        if let isFree = resource.free { texts.append(labels.print(isFree ? .freeOfCharge : .notFree)) }
        if let note = resource.note { texts.append(PrintText(note)) }
        if let confirmed = resource.confirmed {
            texts.append(dated(.confirmedOn, confirmed))
        } else if isUrgent {
            texts.append(labels.print(.notConfirmed))
        }
        return PrintPoint(PrintText(resource.name), texts)
    }

    private func title(_ kind: String) -> PrintText {
        GroupPaper.kinds[kind].map { labels.print($0) } ?? PrintText(kind)
    }

    private static let kinds: [String: Label] = [
        "crisis_line": .crisisLine, "emergency": .emergency, "advocacy": .advocacy, "legal": .legal, "housing": .housing,
        "money": .money, "health": .health, "respite": .respite, "group": .group, "online": .onlineSupport, "other": .other,
    ]
}
