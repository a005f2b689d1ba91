import KithModel
import Testing

@Suite struct ViewerTests {
    private let both = Viewer(uid: 1000, holdings: [.facilitator: .groups([1]), .coordinator: .all])

    @Test func `whoever keeps a group sees it whole, and the others in outline`() {
        #expect(both.sight(of: 1) == .whole)
        #expect(both.sight(of: 2) == .outline)
        #expect(Viewer(uid: 1000, holdings: [.facilitator: .groups([1])]).sight(of: 2) == nil)
        #expect(Viewer(uid: 1000, holdings: [.courier: .all]).sight(of: 1) == nil)
    }

    @Test func `a method shows the groups of those roles that may call it`() {
        #expect(both.narrowed(to: [.operator, .facilitator]).reach == .groups([1]))
        #expect(both.narrowed(to: [.coordinator]).reach == .all)
        #expect(both.narrowed(to: [.operator]).reach.isEmpty)
    }

    @Test func `one role alone, and never another than one holds`() {
        #expect(both.acting(as: .facilitator)?.reach == .groups([1]))
        #expect(both.acting(as: .operator) == nil)
        #expect(both.acting(as: .member) == nil)
        #expect(both.acting(as: .stranger)?.holdings.isEmpty == true)
        let root = Viewer(uid: 0, holdings: [.operator: .all])
        #expect(root.acting(as: .coordinator)?.sight(of: 7) == .outline)
        #expect(root.acting(as: .facilitator)?.keepsAll == false)
        #expect(root.acting(as: .member) == nil)
    }

    @Test func `a member holds nothing else`() {
        let member = Viewer(uid: 1000, member: .init(group: 1, member: 5))
        #expect(member.roles == [.member])
        #expect(member.sight(of: 1) == .own)
        #expect(member.narrowed(to: [.operator, .facilitator]).holdings.isEmpty)
    }
}
