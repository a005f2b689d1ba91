import KithModel
import Synchronization

/// How an agenda lies in its column.
struct KeptAgenda: Codable {
    private var title: String
    private var format: String?
    private var definition: String?
    private var fellBack: String?
    private var isReflection: Bool
    private var steps: [AgendaStep]

    /// A group's meetings of a year are read for nearly everything that is asked about one of them, and their agendas are
    /// few: what was read or written before is known by its text.
    private struct Known {
        var agendas: [String: Agenda] = [:]
        var texts: [Agenda: String] = [:]

        mutating func note(_ agenda: Agenda, _ text: String) {
            if agendas.count > 200 { self = Known() }
            (agendas[text], texts[agenda]) = (agenda, text)
        }
    }
    private static let known = Mutex(Known())

    static func text(_ agenda: Agenda) throws -> String {
        if let text = known.withLock({ $0.texts[agenda] }) { return text }
        let kept = KeptAgenda(
            title: agenda.title, format: agenda.format, definition: agenda.definition, fellBack: agenda.fellBack,
            isReflection: agenda.isReflection, steps: agenda.steps)
        let text = try JSONText.encode(kept)
        known.withLock { $0.note(agenda, text) }
        return text
    }

    static func agenda(_ text: String) throws -> Agenda {
        if let agenda = known.withLock({ $0.agendas[text] }) { return agenda }
        let kept = try JSONText.decode(KeptAgenda.self, text)
        let agenda = Agenda(
            steps: kept.steps, format: kept.format, definition: kept.definition, title: kept.title, fellBack: kept.fellBack,
            isReflection: kept.isReflection)
        known.withLock { $0.note(agenda, text) }
        return agenda
    }
}
