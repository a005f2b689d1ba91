import Foundation
import Glibc
import KithWire
import Testing

/// `kith print` as somebody types it.
@Suite final class PrintProgramTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "kith-print-\(UUID().uuidString)").path

    init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func server() throws -> FakeServer {
        let group = Sample.group
        return try FakeServer { method, _ in
            switch method {
            case "group.show": .result(group)
            case "group.labels": .result(#"{"language":"en","labels":{"ethics":"Zusammen – wie?"}}"#)
            case "group.contact": .result(#"{"group":"harbour"}"#)
            case "meeting.list":
                .result(
                    #"{"meetings":[{"meeting":"harbour@a","group":"harbour","series":"s","state":"cancelled","time":{"at":"2026-11-24T18:30","zone":"UTC","instant":"x"}},{"meeting":"harbour@b","group":"harbour","series":"s","state":"planned","time":{"at":"2026-12-01T18:30","zone":"UTC","instant":"x"}}]}"#
                )
            case "ethics.show":
                .result(
                    #"{"group":"harbour","ethics":{"version":1,"points":["Kind words."],"adopted":"2026-11-01","looked":"2026-11-01"}}"#
                )
            case "resource.list":
                .result(#"{"resources":[{"resource":"r","of":"group","kind":"housing","name":"Rooms"}]}"#)
            default: .error(code: "not_found", message: "No \(method).", remedy: nil)
            }
        }
    }

    private func mode(_ path: String) -> UInt32 {
        var there = stat()
        return unsafe lstat(path, &there) == 0 ? there.st_mode & 0o7777 : 0
    }

    @Test func `a document goes to the screen as text, in ASCII where that is all there is`() throws {
        let server = try server()
        let shown = try KithProgram("print", "ethics", "harbour", server: server)
        #expect(
            shown.output == """
                Zusammen – wie?
                ===============
                Harbour

                1. Kind words.

                ------------------------------------------------------------------------
                Agreed on Sunday 1 November 2026
                These are our own words. We look at them together now and then, and can
                change them.

                """)
        let plain = try KithProgram("print", "ethics", "harbour", server: server, environment: ["LC_ALL": "C"])
        #expect(plain.output.hasPrefix("Zusammen - wie?\n"))
    }

    @Test func `a page goes into a file that it names`() throws {
        let path = "\(folder)/ethics.html"
        let server = try server()
        let done = try KithProgram("print", "ethics", "harbour", "-o", path, server: server, environment: ["LC_ALL": "C"])
        #expect(done.code == 0, "\(done.errors)")
        #expect(done.output == "\(path) is written. It is the group's own: nobody but you can open it.\n")
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.hasPrefix("<!DOCTYPE html>") && text.contains("<h1>Zusammen – wie?</h1>"))
        #expect(mode(path) == 0o600)
        let again = try KithProgram("print", "ethics", "harbour", "-o", path, server: server)
        #expect(again.code == 1)
        #expect(again.errors.hasPrefix("kith: \(path)") && again.errors.contains("--force, or another name"))
        #expect(try KithProgram("print", "ethics", "harbour", "--text", "--force", "-o", path, server: server).code == 0)
        #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("Zusammen – wie?\n="))
    }

    @Test(arguments: [("resources", UInt32(0o644)), ("flyer", 0o644), ("ethics", 0o600)])
    func `what is for anybody can be opened by anybody`(document: String, mode: UInt32) throws {
        let path = "\(folder)/\(document).txt"
        #expect(try KithProgram("print", document, "harbour", "-o", path, "--large", server: try server()).code == 0)
        #expect(self.mode(path) == mode)
    }

    @Test func `a meeting that does not take place is on no flyer`() throws {
        let shown = try KithProgram("print", "flyer", "harbour", server: try server())
        #expect(shown.output.contains("- Tuesday 1 December 2026, 18:30\n"))
        #expect(!shown.output.contains("24 November"))
    }

    @Test func `a page may go through a pipe, byte for byte`() throws {
        let shown = try KithProgram("print", "resources", "harbour", "--html", server: try server(), environment: ["LC_ALL": "C"])
        #expect(shown.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"))
        #expect(shown.output.hasSuffix("</html>\n"))
    }

    @Test func `what can't be is said`() throws {
        let both = try KithProgram("print", "flyer", "harbour", "--html", "--text")
        #expect(both.code == 64)
        #expect(both.errors.hasPrefix("kith: Say which: --html, or --text.\n"))
        #expect(try KithProgram("print", "flier", "harbour").errors.contains("Try: kith print flyer --help"))
        #expect(try KithProgram("print", "sign-up", "harbour", "--dates", "21").code == 64)
    }
}
