import Foundation
import Testing

/// README's way to let people in, typed as it is printed, with real accounts.
@Suite(.serialized, .enabled(if: UnixAccounts.arePossible, UnixAccounts.need))
struct ReadmeAccessTests {
    @Test func `the commands in README give a facilitator and a coordinator what README says`() throws {
        let accounts = try UnixAccounts()
        let daemon = try AccessDaemon()
        let (anna, bea) = (try accounts.user(), try accounts.user())
        let root = ["KITH_SOCKET": daemon.socket, "LANG": "C.UTF-8"]
        func kith(_ words: [String], as user: UnixAccounts.User? = nil) throws -> (code: Int32, output: String) {
            let command = [RunningDaemon.kith] + words
            let prefix = user.map { ["/usr/bin/setpriv", "--reuid", $0.name, "--regid", String($0.gid), "--init-groups"] } ?? []
            let all = prefix + command
            return try RunningProgram(all[0], Array(all.dropFirst()), root).finish()
        }
        for group in ["harbour", "night-owls"] { _ = try kith(["group", "create", group, "--zone", "UTC"]) }
        let readme = try String(contentsOfFile: "\(RunningDaemon.repository)/README.md", encoding: .utf8)
        let section = try #require(readme.components(separatedBy: "## Let people in").last)
        let block = try #require(
            section.components(separatedBy: "```sh\n").dropFirst().first?.components(separatedBy: "```").first)
        let lines = block.split(separator: "\n").filter { $0.hasPrefix("sudo kith ") }
        #expect(lines.count == 3)
        for line in lines {
            let words = line.prefix { $0 != "#" }.split(separator: " ").dropFirst(2).map { word in
                word == "anna" ? anna.name : word == "bea" ? bea.name : String(word)
            }
            let done = try kith(words)
            #expect(done.code == 0, "\(line)\n\(done.output)")
        }
        let ours = try kith(["status"], as: anna)
        #expect(ours.code == 0 && ours.output.contains("harbour") && !ours.output.contains("night-owls"))
        let theirs = try kith(["status"], as: bea)
        #expect(theirs.code == 0 && theirs.output.contains("harbour") && !theirs.output.contains("night-owls"))
        #expect(!theirs.output.contains("nothing planned"))
        #expect(try kith(["member", "list", "harbour"], as: anna).code == 0)
        #expect(try kith(["member", "list", "harbour"], as: bea).code == 77)
    }
}
