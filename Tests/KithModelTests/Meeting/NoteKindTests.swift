import KithModel
import Testing

@Suite struct NoteKindTests {
    @Test func `one voice for a change is heard, several are something to do`() {
        #expect(!NoteKind.change.makesAction(voices: nil))
        #expect(!NoteKind.change.makesAction(voices: 1))
        #expect(NoteKind.change.makesAction(voices: 2))
        #expect(NoteKind.action.makesAction(voices: nil))
        #expect(NoteKind.support.makesAction(voices: nil))
        for kind in [NoteKind.decision, .theme, .good, .keep] { #expect(!kind.makesAction(voices: 9), "\(kind)") }
    }

    @Test func `support alone has words of its own, and nobody is named in them`() {
        #expect(NoteKind.allCases.filter { $0.fixedText != nil } == [.support])
    }

    @Test func `a step offers what it invites first, and always what may be kept at any time`() {
        func offers(_ gathers: [NoteKind]?) -> [NoteKind] {
            AgendaStep(key: "a", title: "A", minutes: 0, gathers: gathers).offers
        }
        #expect(offers(nil) == [.decision, .theme, .action])
        #expect(offers([]) == [.decision, .theme, .action])
        #expect(offers([.good, .action]) == [.good, .action, .decision, .theme])
    }

    @Test func `the built-in agenda lets people pass, step out, and take more time in a crisis`() {
        let words = Agenda.builtIn.steps.compactMap(\.prompt).joined(separator: " ")
        for part in ["may pass", "step out", "same time", "crisis", "beside them"] { #expect(words.contains(part), "\(part)") }
        #expect(Agenda.builtIn.steps.last?.gathers == [.good, .change, .support])
    }
}
