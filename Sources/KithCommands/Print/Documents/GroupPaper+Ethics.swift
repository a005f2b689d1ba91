import KithModel
package import KithWire

extension GroupPaper {
    /// What a group promises itself, for the wall.
    package func ethics(_ ethics: EthicsView?) -> PrintDocument {
        guard let ethics, let adopted = ethics.adopted else {
            return document(
                .ethics, labels.print(.ethics), subtitle: [name], [PrintSection([.paragraph(labels.print(.noEthics))])])
        }
        let looked = ethics.looked.flatMap { $0 == adopted ? nil : dated(.lookedOn, $0) }
        let points = ethics.points.map { PrintPoint(nil, [PrintText($0)]) }
        return document(
            .ethics, labels.print(.ethics), subtitle: [name],
            [PrintSection((ethics.preamble.map { [.lead(PrintText($0))] } ?? []) + [.numbered(points)])],
            footer: [dated(.agreedOn, adopted)] + [looked].compactMap(\.self) + [labels.print(.oursToChange)])
    }
}
