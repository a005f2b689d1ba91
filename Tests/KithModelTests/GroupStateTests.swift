import KithModel
import Testing

@Suite struct GroupStateTests {
    private let group = Handle("harbour")

    @Test func `a group becomes active by meeting, rests, goes on, and closes well`() throws {
        let group = try #require(group)
        var state = GroupState.forming
        state = try state.after(.met, of: group)
        #expect(state == .active)
        state = try state.after(.pause, of: group)
        state = try state.after(.resume, of: group)
        #expect(state == .active)
        state = try state.after(.close, of: group)
        #expect(state == .closed)
        for move in GroupState.Move.allCases {
            #expect(throws: Refusal.self) { try GroupState.closed.after(move, of: group) }
        }
    }
}

@Suite struct HandleTests {
    @Test(arguments: ["harbour", "first-light", "b2", "quiet-heron-2"])
    func `a handle is short, lower case and typed easily`(text: String) { #expect(Handle(text)?.description == text) }

    @Test(arguments: [
        "", "a", "Harbour", "2nd", "-a", "a-", "a--b", "a b", "zoë", "next", "last", "all", "a/b", "a@b", "a\u{0}b",
    ])
    func `what could be mistaken is no handle`(text: String) { #expect(Handle(text) == nil) }

    @Test(arguments: [
        ("Crazy Corona", "crazy-corona"), ("Women's Step Topics", "womens-step-topics"), ("Café Übermut", "cafe-ubermut"),
        ("12 Steps at Noon", "group-12-steps-at-noon"), ("  A.B.C.  ", "a-b-c"),
    ])
    func `a name suggests a handle`(name: String, handle: String) {
        #expect(Handle(suggestedBy: name)?.description == handle)
    }

    @Test func `a name without Latin letters suggests none`() { #expect(Handle(suggestedBy: "आशा") == nil) }
}

@Suite struct NearestTests {
    @Test(arguments: [("harbor", "harbour"), ("lantren", "lantern"), ("HARBOUR", "harbour")])
    func `a slip of the finger finds the word`(typed: String, meant: String) {
        #expect(Nearest.to(typed, among: ["lantern", "harbour", "banyan"]) == meant)
    }

    @Test(arguments: ["", "x", "quite-different"])
    func `something else finds nothing`(typed: String) {
        #expect(Nearest.to(typed, among: ["lantern", "harbour"]) == nil)
    }
}
