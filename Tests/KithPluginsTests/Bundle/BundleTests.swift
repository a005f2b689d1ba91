import FoundationEssentials
import KithModel
import KithPlugins
import Testing

struct BundleTests {
    private let good: [String: [UInt8]] = [
        "plugin.json": Array(
            #"{"id":"evening","version":"1.0.0","api":1,"title":"E","summary":"S","provides":{"formats":["evening"]}}"#.utf8),
        "main.lua": Array("return {}".utf8),
    ]

    private func refusal(adding files: [String: [UInt8]]) -> Refusal? {
        do throws(Refusal) {
            _ = try Bundle(files: good.merging(files) { $1 })
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: ["parts.lua", "lib/a-b_c.1.lua", "tests/first.json", "README.md", "a/b/c/d.lua"])
    func `plain names are taken`(name: String) { #expect(refusal(adding: [name: []]) == nil) }

    @Test(arguments: [
        "../main.lua", "/main.lua", "a//b.lua", "a/../b.lua", "./a.lua", ".hidden", "a/.b", "a b.lua", "ä.lua", "a\u{0}.lua",
        "a\\b.lua", "", "a/", "a/b/c/d/e.lua", String(repeating: "x", count: 60),
    ])
    func `other names are refused`(name: String) { #expect(refusal(adding: [name: []])?.field == "files") }

    @Test func `a bundle has its bounds`() {
        let many = Dictionary(uniqueKeysWithValues: (0..<63).map { ("f\($0).lua", [UInt8]()) })
        #expect(refusal(adding: many)?.message.contains("65 files") == true)
        #expect(refusal(adding: ["a.txt": [UInt8](repeating: 65, count: 256 * 1024)])?.message.contains("bytes large") == true)
    }

    @Test func `what is not text is no Lua`() {
        #expect(refusal(adding: ["a.lua": [0x1b, 0x4c, 0x75, 0x61]]) != nil)
        #expect(refusal(adding: ["a.lua": [0xff]]) != nil)
        #expect(throws: Refusal.self) { try Bundle(files: ["main.lua": []]) }
        #expect(throws: Refusal.self) { try Bundle(files: good.filter { $0.key != "main.lua" }) }
    }

    @Test func `the same files give the same bytes, and come back from them`() throws {
        let bundle = try Bundle(files: good.merging(["b.lua": [], "a.lua": [32]]) { $1 })
        #expect(try Bundle(canonical: bundle.canonicalBytes) == bundle)
        #expect(throws: Refusal.self) { try Bundle(canonical: Array(bundle.canonicalBytes.dropLast())) }
        let other = try Bundle(files: good.merging(["b.lua": [32], "a.lua": []]) { $1 })
        #expect(other.canonicalBytes != bundle.canonicalBytes)
    }

    @Test func `a folder is read with its folders, and hidden names are passed over`() throws {
        let folder = try TemporaryFolder()
        for (name, bytes) in good { try folder.write(String(decoding: bytes, as: UTF8.self), to: name) }
        try folder.write("return 1", to: "lib/parts.lua")
        try folder.write("x", to: ".git/config")
        let bundle = try Bundle(directory: folder.path)
        #expect(bundle.files.keys.sorted() == ["lib/parts.lua", "main.lua", "plugin.json"])
    }

    @Test func `a link in a folder is refused`() throws {
        let folder = try TemporaryFolder()
        for (name, bytes) in good { try folder.write(String(decoding: bytes, as: UTF8.self), to: name) }
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/secret.lua", withDestinationPath: "/etc/hostname")
        let refusal = #expect(throws: Refusal.self) { try Bundle(directory: folder.path) }
        #expect(refusal?.message.contains("secret.lua") == true)
    }

    @Test func `a folder that is none is refused`() {
        #expect(throws: Refusal.self) { try Bundle(directory: "/nowhere") }
        #expect(throws: Refusal.self) { try Bundle(directory: "/etc/hostname") }
    }
}
