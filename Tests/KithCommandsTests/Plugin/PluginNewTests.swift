import Foundation
import KithCommands
import KithModel
import Testing

@Suite struct PluginNewTests {
    @Test func `a plugin is begun, and says what to type next`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "kith-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.path + "/late-evening"
        let run = try KithProgram("plugin", "new", path + "/", "--title", "A \"late\" evening")
        #expect(
            run.output.replacing(path, with: "DIR") == """
                late-evening is begun. What is in DIR:
                  plugin.json  what it is, and what a group can set
                  main.lua     a format for meetings, and what follows when one has closed
                  tests/       examples of what is to come of it
                It works as it is. To look it over, try it, and let a group have it:
                  kith plugin check DIR
                  kith plugin test DIR
                  kith plugin install DIR --group GROUP

                """)
        #expect([run.errors, "\(run.code)"] == ["", "0"])
        let check = try KithProgram("plugin", "check", path)
        #expect(check.lines == ["late-evening 0.1.0 is fine: 1 format, 1 kind of event."])
        let again = try KithProgram("plugin", "new", path)
        #expect(again.code == 1)
        #expect(
            again.errors
                == Failure.text(
                    of: Refusal(
                        .conflict, "\(path) is not empty, and stays as it is.",
                        remedy: "name a folder that is not there yet"), Terminal()))
    }

    @Test func `an empty folder will do, and one that can't be made is named`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "kith-\(UUID().uuidString)/evening")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
        #expect(try KithProgram("plugin", "new", folder.path).code == 0)
        let nowhere = try KithProgram("plugin", "new", "/nonexistent/evening")
        #expect(nowhere.errors == "kith: /nonexistent/evening can't be made: No such file or directory.\n")
        #expect(nowhere.code == 1)
    }

    @Test func `a name that can't be an id is refused before anything is made`() throws {
        let run = try KithProgram("plugin", "new", "/nonexistent/2nd")
        #expect(
            run.errors == """
                kith: '2nd' can't be the name of a plugin.
                Try: a folder named with 2 to 40 of a-z, 0-9 and hyphens, such as
                     evening-circle

                """)
        #expect(run.code == 1)
    }
}
