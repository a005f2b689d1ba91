import Foundation
import KithModel
import KithWire
import Testing

/// The words of every declaration against the types that really cross the socket.
@Suite struct DeclarationTests {
    @Test func `every field of every method is declared in words, and none that is not there`() {
        for method in Protocol.methods { check(method) }
        check(EventView.self, in: "event")
    }

    private func check<M: Method>(_ method: M.Type) {
        check(M.Parameters.self, in: "\(M.declaration.name) parameters")
        check(M.Result.self, in: "\(M.declaration.name) result")
    }

    private func check<T: WireObject>(_ type: T.Type, in place: String) {
        let shape = Shape.of(type).members.map(\.name)
        #expect(shape.sorted() == type.fields.map(\.name).sorted(), "\(place)")
        for field in type.fields { #expect(field.words.hasSuffix("."), "\(place).\(field.name)") }
    }

    @Test func `names are unique, and every method says who may call it`() {
        let names = Protocol.methods.map { $0.declaration.name }
        #expect(Set(names).count == names.count)
        for method in Protocol.methods {
            #expect(!method.declaration.callers.isEmpty)
            let isApart = [.themselves, .couriers].contains(method.declaration.callers)
            #expect(method.declaration.callers.contains(.operator) || isApart)
            #expect(method.declaration.summary.hasSuffix("."))
        }
    }

    @Test func `a stranger may call three methods`() {
        let open = Protocol.methods.map { $0.declaration }.filter { $0.callers.contains(.stranger) }.map(\.name)
        #expect(open.sorted() == ["hello", "ping", "whoami"])
    }

    @Test func `what is read about people names whom it is about`() {
        for method in Protocol.methods where method.isNoted { check(about: method) }
    }

    private func check<M: Method>(about method: M.Type) {
        #expect(M.Parameters.self is any AboutPeople.Type, "\(M.declaration.name)")
    }

    @Test func `what a coordinator may see holds no personal field`() {
        for method in Protocol.methods where method.declaration.callers.contains(.coordinator) {
            #expect(!fields(method).contains { $0.fieldClass == .personal }, "\(method.declaration.name)")
        }
    }

    private func fields<M: Method>(_ method: M.Type) -> [Field] { M.Result.fields }

    @Test func `PROTOCOL.md says what the declarations say`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/KithWire/PROTOCOL.md")
        let kept = try String(contentsOf: file, encoding: .utf8)
        let text = ProtocolDocument.text(keeping: kept)
        if ProcessInfo.processInfo.environment["KITH_UPDATE"] != nil {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(kept == text, "run Scripts/document")
    }
}
