import KithModel
package import KithWire

/// Where support is to be had, as somebody in need of it wants to read it.
package struct ResourceScreen {
    private let terminal: Terminal

    package init(_ terminal: Terminal) { self.terminal = terminal }

    /// `crisis-line` is read as `crisis_line`.
    static func code(_ kind: String) -> String { kind.lowercased().replacing("-", with: "_") }

    package func none(of group: String?) -> [String] {
        guard let group else { return ["The network keeps nothing for all groups yet."] }
        let handle = Printable.line(group)
        return ["Nothing is written down yet for \(handle).", "kith resource add crisis_line --group \(handle)"]
    }

    /// Kind by kind, each with its name and how it is reached.
    ///
    /// - Parameter isNamed: with how to name each on the command line.
    package func list(_ resources: [ResourceView], isNamed: Bool = true) -> [String] {
        var lines: [String] = []
        var kind: String?
        for resource in resources {
            if resource.kind != kind {
                kind = resource.kind
                lines += (lines.isEmpty ? [] : [""]) + [terminal.bold(ResourceScreen.title(resource.kind))]
            }
            lines += entry(resource) + (isNamed ? [terminal.quiet("    \(ResourceScreen.identity(resource))")] : [])
        }
        return lines
    }

    /// On the last page of an agenda.
    package func offer(_ resources: [ResourceView], of group: String) -> [String] {
        guard !resources.isEmpty else { return [] }
        return [terminal.bold("Support beyond the group, for whoever would like it")] + entries(resources)
            + [terminal.quiet("More: kith resource list \(Printable.line(group))")]
    }

    package func show(_ resource: ResourceView) -> [String] {
        var rows = [
            ("resource", resource.resource), ("kept by", resource.of == "network" ? "the whole network" : "the group"),
            ("kind", ResourceScreen.title(resource.kind)), ("name", resource.name),
        ]
        for (name, value) in [
            ("phone", resource.phone), ("web", resource.web), ("address", resource.address), ("place", resource.place),
            ("country", resource.country.map { code in Country.name(code).map { "\(code), \($0)" } ?? code }),
            ("hours", resource.hours), ("languages", resource.languages),
            ("free", resource.free.map { $0 ? "yes" : "no" }), ("note", resource.note),
        ] {
            if let value { rows.append((name, value)) }
        }
        rows.append(("confirmed", resource.confirmed.map { "on \($0)" } ?? "not yet"))
        if let retired = resource.retired { rows.append(("retired", "on \(retired); it is not offered any more")) }
        return Facts.lines(rows, terminal)
    }

    package func entries(_ resources: [ResourceView]) -> [String] { resources.flatMap(entry) }

    private func entry(_ resource: ResourceView) -> [String] {
        // A number stays on one line.
        let reach = [resource.phone, resource.web].compactMap(\.self)
        let name = resource.name + (reach.isEmpty ? "" : ":")
        let pieces =
            name.split(separator: " ").map(String.init) + reach.enumerated().map { $0 == 0 && reach.count > 1 ? $1 + "," : $1 }
        let more = [
            resource.place, resource.address, resource.hours, resource.languages,
            resource.free.map { $0 ? "free of charge" : "not free of charge" },
        ].compactMap(\.self).map { $0.split(whereSeparator: \.isNewline).joined(separator: ", ") }
        let dated =
            resource.retired.map { "not offered since \($0)" } ?? resource.confirmed.map { "last confirmed \($0)" }
            ?? "not confirmed yet"
        return Hanging.lines("  ", pieces.map(Printable.line), width: min(terminal.width, 78))
            + terminal.wrap((more + [dated]).joined(separator: "; "), indent: "    ")
            + (resource.note.map { terminal.wrap($0, indent: "    ") } ?? [])
    }

    private static func title(_ kind: String) -> String { ResourceKind(rawValue: kind)?.title ?? kind }

    private static func identity(_ resource: ResourceView) -> String {
        Printable.line(resource.resource) + (resource.of == "network" ? "  (the network's)" : "")
    }
}
