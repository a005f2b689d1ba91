import KithCommands
import KithWire
import Testing

@Suite struct RoleScreenTests {
    private let screen = RoleScreen(Terminal())

    static func time(_ day: String) -> String {
        #"{"at":"\#(day)T18:30","zone":"Europe/Dublin","instant":"\#(day)T18:30:00Z","minutes":90}"#
    }

    private func role(_ key: String, _ title: String, takes: String = "", open: Int = 1, ask: String = "") -> String {
        #"{"role":"\#(key)","title":"\#(title)","takes":[\#(takes)],"open":\#(open),"ask":[\#(ask)]}"#
    }

    private func person(_ handle: String, _ name: String? = nil) -> String {
        #"{"member":"harbour/\#(handle)"\#(name.map { #","name":"\#($0)""# } ?? "")}"#
    }

    private func rota(_ roles: String...) throws -> RoleRota.Result {
        let day = "2026-12-01"
        return try Sample.decode(
            #"{"meetings":[{"meeting":"harbour@\#(day)T18:30","time":\#(RoleScreenTests.time(day)),"roles":[\#(roles.joined(separator: ","))]}]}"#
        )
    }

    @Test func `a rota shows who takes what, what is open, and whom one could ask`() throws {
        let shown = try rota(
            role("facilitator", "Facilitator", takes: person("kind-heron", "Zoë"), open: 0), role("substitute", "Substitute"),
            role(
                "tea", "Tea and biscuits", takes: person("warm-otter"), open: 1,
                ask: "\(person("calm-wren")),\(person("fair-elm", "Noor"))"))
        #expect(
            screen.rota(shown, of: "harbour") == [
                "Tue 2026-12-01 18:30", "  Facilitator       Zoë (kind-heron)", "  Substitute        open",
                "  Tea and biscuits  warm-otter, 1 open; you could ask calm-wren, Noor",
                "                    (fair-elm)",
            ])
    }

    @Test func `where nobody offered anything it says that nobody has to`() throws {
        #expect(
            screen.rota(try rota(role("tea", "Tea")), of: "harbour") == [
                "Tue 2026-12-01 18:30", "  Tea  open", "",
                "Nobody has offered anything yet, and nobody has to. Once somebody does:",
                "  kith role offer GROUP/HANDLE ROLE [DATE]",
            ])
        #expect(screen.rota(RoleRota.Result(meetings: []), of: "harbour") == ["harbour has no meetings ahead."])
    }

    @Test func `what somebody would like to do is a few lines, or none`() throws {
        let wishes: WishesView = try Sample.decode(
            #"{"member":"harbour/kind-heron","offers":[{"role":"tea","title":"Tea","willing":true},{"role":"door","title":"Door","willing":true,"by":"anna"},{"role":"tea","title":"Tea","meeting":"harbour@2026-12-01T18:30","willing":true},{"role":"tea","title":"Tea","meeting":"harbour@2026-12-08T18:30","willing":false},{"role":"door","title":"Door","meeting":"harbour@2026-12-15T18:30","willing":true,"by":"anna"}],"turns":[{"role":"tea","title":"Tea","meeting":"harbour@2026-12-01T18:30","time":\#(RoleScreenTests.time("2026-12-01"))}],"away":true,"away_until":"2026-11-28"}"#
        )
        #expect(
            screen.noted(wishes) == [
                "Noted.", "harbour/kind-heron", "  away          until Sat 2026-11-28", "  may be asked  Tea",
                "  may be asked  Door, noted by anna",
                "  takes         Tea, Tue 2026-12-01 18:30", "  not then      Tea, Tue 2026-12-08",
                "  offers        Door, Tue 2026-12-15, noted by anna",
            ])
        let none: WishesView = try Sample.decode(#"{"member":"harbour/kind-heron","offers":[],"turns":[],"away":false}"#)
        #expect(screen.wishes(none) == ["harbour/kind-heron has offered nothing, and that is fine."])
    }

    @Test func `roles are a table, and one that was defined is said in a line`() throws {
        let tea: RoleView = try Sample.decode(
            #"{"role":"tea","title":"Tea and biscuits","summary":"puts the kettle on","places":2,"retired":false}"#)
        var gone = tea
        gone.retired = true
        #expect(
            screen.list(RoleList.Result(roles: [tea, gone])) == [
                "ROLE  TITLE             PEOPLE", "tea   Tea and biscuits  2       puts the kettle on",
                "tea   Tea and biscuits  2       the group has let it go",
            ])
        #expect(
            screen.defined(tea, in: "harbour") == [
                "harbour has the role 'tea': Tea and biscuits, 2 people at a meeting.", "  puts the kettle on",
            ])
        #expect(
            screen.defined(gone, in: "harbour") == [
                "harbour has let 'tea' go. What was offered and taken for it has ended."
            ])
    }

    @Test func `what a group calls a role can't move the cursor`() throws {
        let shown = try rota(role("tea", #"\u001b[2JTea"#, takes: person("kind-heron", #"Z\u202e"#)))
        let text = screen.rota(shown, of: "harbour").joined()
        #expect(text.contains(#"\u{1b}[2JTea"#) && !text.contains("\u{1b}") && !text.contains("\u{202e}"))
    }
}
