import Foundation
import KithPlugins
import Testing

@Suite(.enabled(if: Tool.hasCompiler, "cc or Lua's headers are missing: no worker that writes down can be built"))
struct SeparationTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func `a worker never receives another group's bytes`() throws {
        let program = try build()
        let groups = ["marker-of-alder", "marker-of-birch"]
        var workers: [String: Set<Int32>] = [:]
        for round in 0..<6 {
            let sessions = try groups.map { _ in try WorkerSession(executable: program) }
            for (group, session) in zip(groups, sessions) {
                workers[group, default: []].insert(try #require(session.processID))
                try session.load(TestWorker.bundle("if ctx.fails then error(meeting.name) end return meeting"))
            }
            // By turns, and in the end one that fails and one that is let go of.
            for turn in 0..<10 {
                for (group, session) in zip(groups, sessions) {
                    let meeting = PluginValue.map(["name": .string("\(group) \(round) \(turn)")])
                    let answer = try session.call(["formats", "f", "agenda"], [meeting, .map([:])], seed: 1)
                    #expect(answer.value == meeting)
                }
            }
            let last: [PluginValue] = [.map(["name": .string(groups[0])]), .map(["fails": .bool(true)])]
            #expect(throws: PluginFault.self) { try sessions[0].call(["formats", "f", "agenda"], last, seed: 1) }
            sessions[1].close()
        }
        let records = try self.records(of: program)
        #expect(records.count == 12)
        for (group, other) in [(groups[0], groups[1]), (groups[1], groups[0])] {
            let ids = try #require(workers[group])
            #expect(ids.count == 6)
            for id in ids {
                let record = try #require(records[id])
                #expect(record.ranges(of: group).count >= 10)
                #expect(!record.contains(other))
            }
        }
    }

    private func records(of program: String) throws -> [Int32: String] {
        let folder = URL(fileURLWithPath: program).deletingLastPathComponent().path
        var records: [Int32: String] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name.hasSuffix(".record") {
            let id = try #require(Int32(name.split(separator: ".")[1]))
            records[id] = try Folder.text("\(folder)/\(name)")
        }
        return records
    }

    private func build() throws -> String {
        let program = "\(folder.path)/recorder"
        let renamed = "\(folder.path)/request.o"
        let source = "\(Folder.project)/Sources/kith-lua/request.c"
        let command = "cc -std=gnu17 -O1 $(pkg-config --cflags lua5.4) -Dserve=real_serve -c '\(source)' -o '\(renamed)'"
        _ = try Tool.run("sh", "-c", command)
        let others = ["\(Folder.project)/Tests/Fuzz/recorder.c", renamed]
        try Tool.compileWorker(to: program, others, without: ["request.c"], ["-DKITH_WITHOUT_SANDBOX"])
        return program
    }
}
