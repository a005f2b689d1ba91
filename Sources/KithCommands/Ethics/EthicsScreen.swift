import KithModel
package import KithWire

/// What a group promises itself, on a page.
package struct EthicsScreen {
    private let terminal: Terminal

    package init(_ terminal: Terminal) { self.terminal = terminal }

    /// What holds, or held.
    package func show(_ shown: EthicsShow.Result) -> [String] {
        let group = Printable.line(shown.group)
        guard let ethics = shown.ethics, let version = ethics.version, let adopted = ethics.adopted else {
            let begin =
                shown.draft == nil
                ? "To begin one: kith ethics draft \(group) --from starting-points"
                : "There is a draft: kith ethics draft \(group)"
            return ["\(group) has not written down yet what it promises itself, and need not.", begin]
        }
        let looked = ethics.looked.flatMap { $0 == adopted ? nil : ", looked at again on \($0)" } ?? ""
        let draft = shown.draft == nil ? [] : ["", "The group is working on another: kith ethics draft \(group)"]
        return [terminal.bold("What \(group) promises itself"), "version \(version), adopted on \(adopted)\(looked)", ""]
            + points(ethics) + draft
    }

    /// - Parameter isNew: it was written just now.
    package func draft(_ shown: EthicsShow.Result, isNew: Bool = false) -> [String] {
        let group = Printable.line(shown.group)
        guard let ethics = shown.ethics, let number = shown.draft else {
            return isNew
                ? ["The draft of \(group) was dropped. What the group adopted holds."]
                : [
                    "\(group) has no draft. To begin one:",
                    "  kith ethics draft \(group) --from starting-points",
                    "  kith ethics draft \(group) --from adopted",
                    "  kith ethics draft \(group) --file FILE",
                ]
        }
        return [terminal.bold("Draft \(number) of what \(group) wants to promise itself"), ""] + points(ethics) + [
            "", "To change it, put it into a file, one point on a line:",
            "  kith ethics draft \(group) --file FILE --expect \(number)", "Once the group has agreed on it:",
            "  kith ethics adopt \(group)",
        ]
    }

    package func points(_ ethics: EthicsView) -> [String] {
        var lines = ethics.preamble.map { terminal.wrap($0, indent: "") + [""] } ?? []
        let column = ethics.points.count > 9 ? 4 : 3
        for (number, point) in ethics.points.enumerated() {
            var wrapped = terminal.wrap(point, indent: String(repeating: " ", count: column))
            wrapped[0] = DisplayWidth.pad("\(number + 1).", to: column) + wrapped[0].dropFirst(column)
            lines += wrapped
        }
        return lines
    }

    package func adopted(_ ethics: EthicsView, by group: String) -> [String] {
        let group = Printable.line(group)
        let (version, day) = (ethics.version ?? 0, ethics.looked ?? "")
        guard ethics.looked == ethics.adopted else {
            return ["\(group) looked at version \(version) on \(day) and keeps it as it is."]
        }
        return [
            "\(group) adopted version \(version) on \(day).", "To read it out at a meeting: kith ethics read-out \(group)",
        ]
    }

    package func history(_ versions: [EthicsEdition], of group: String) -> [String] {
        let group = Printable.line(group)
        guard !versions.isEmpty else {
            return ["\(group) has not written down yet what it promises itself, and need not."]
        }
        return versions.flatMap { edition in
            let points = edition.points == 1 ? "1 point" : "\(edition.points) points"
            let looks = edition.looks.isEmpty ? [] : ["looked at again and kept on \(edition.looks.joined(separator: ", "))"]
            return ["version \(edition.version), adopted on \(edition.adopted), \(points)"]
                + looks.flatMap { terminal.wrap($0, indent: "  ") }
        } + ["One of them: kith ethics show \(group) --version NUMBER"]
    }

    /// A page for each point, in short lines with room between them, so that it can be read from some way off.
    package func pages(_ ethics: EthicsView) -> [[String]] {
        let count = ethics.points.count
        let points = ethics.points.enumerated().map { number, point in
            ["\(number + 1) of \(count)", ""] + calm(point)
        }
        return ((ethics.preamble.map { [calm($0)] } ?? []) + points).map { page in
            page.map { $0.isEmpty ? "" : "    " + $0 }
        }
    }

    private func calm(_ text: String) -> [String] {
        Array(terminal.wrap(text, indent: "", width: min(terminal.width - 8, 48)).map { [$0] }.joined(separator: [""]))
    }
}
