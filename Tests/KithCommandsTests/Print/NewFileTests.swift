import Foundation
import Glibc
import KithCommands
import KithModel
import Testing

/// Files that kith makes for its caller.
@Suite final class NewFileTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "kith-file-\(UUID().uuidString)").path

    init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private var path: String { "\(folder)/flyer.html" }
    private var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted() }

    private func write(_ text: String, mode: UInt32 = 0o600, replacing: Bool = false) throws(Refusal) {
        try NewFile.write(Array(text.utf8), to: path, mode: mode, replacing: replacing)
    }

    private func refused(_ text: String, replacing: Bool = false) -> String? {
        do throws(Refusal) {
            try write(text, replacing: replacing)
            return nil
        } catch { return error.message }
    }

    private var mode: UInt32 {
        var there = stat()
        return unsafe lstat(path, &there) == 0 ? there.st_mode & 0o7777 : 0
    }

    private var text: String? { try? String(contentsOfFile: path, encoding: .utf8) }

    @Test(arguments: [UInt32(0o600), 0o644])
    func `a new file has its mode, and nothing is left beside it`(mode: UInt32) throws {
        try write("one", mode: mode)
        #expect(text == "one")
        #expect(self.mode == mode)
        #expect(names == ["flyer.html"])
    }

    @Test func `a file that is there stays, unless it may go`() throws {
        try write("one", mode: 0o644)
        #expect(refused("two") == "\(path) is there already.")
        #expect(text == "one")
        try write("two", replacing: true)
        #expect(text == "two")
        #expect(mode == 0o600, "a document of the group's own is not as open as what was there")
        #expect(names == ["flyer.html"])
    }

    @Test(arguments: [false, true])
    func `nothing is written through a link, wherever it leads`(replacing: Bool) throws {
        let target = "\(folder)/target"
        for isThere in [false, true] {
            if isThere { try "kept".write(toFile: target, atomically: false, encoding: .utf8) }
            try? FileManager.default.removeItem(atPath: path)
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
            #expect(refused("two", replacing: replacing) == "\(path) is a link, and kith writes through none.")
            #expect(FileManager.default.fileExists(atPath: target) == isThere)
        }
        #expect(try String(contentsOfFile: target, encoding: .utf8) == "kept")
        #expect(names == ["flyer.html", "target"])
    }

    @Test func `a folder, or a place that is not there, is refused`() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        #expect(refused("x", replacing: true) == "\(path) is no file.")
        do throws(Refusal) {
            try NewFile.write([], to: "\(folder)/nowhere/x", mode: 0o600, replacing: false)
            Issue.record("written")
        } catch { #expect(error.message == "\(folder)/nowhere/x can't be written: No such file or directory.") }
    }
}
