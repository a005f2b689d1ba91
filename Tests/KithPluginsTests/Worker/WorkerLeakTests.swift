import FoundationEssentials
import Glibc
import KithPlugins
import Testing

struct WorkerLeakTests {
    private let good: Bundle
    private let bad: [Bundle]

    init() throws {
        good = try TestWorker.bundle("kith.log('x') return { (meeting or 'x'):rep(1000) }")
        let bodies = ["error('x')", "return {} .. {}", "return pcall", "return ('x'):rep(1 << 40)", "return { f = pcall }"]
        bad = try bodies.map { try TestWorker.bundle($0) }
    }

    /// Other tests run meanwhile in this process, so the bounds leave them room; what each of the sessions here or each call
    /// left behind would be far beyond.
    @Test func `ten thousand calls leave nothing behind`() throws {
        var workers: Set<Int32> = []
        try round(&workers)
        let descriptors = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
        let memory = try residentBytes()
        workers = []
        var calls = 0
        for _ in 0..<100 { calls += try round(&workers) }
        #expect(calls == 10_000)
        #expect(try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count < descriptors + 100)
        #expect(try residentBytes() < memory + 32 << 20)
        // Numbers are given out anew, but not so soon.
        #expect(workers.count > 1500)
        // One that is dead but not reaped can still be asked for.
        for worker in workers { #expect(kill(worker, 0) == -1 && errno == ESRCH) }
    }

    /// A hundred calls: those of a session that is used up, of some that fail, and of some that are let go of.
    @discardableResult
    private func round(_ workers: inout Set<Int32>) throws -> Int {
        var calls = 0
        func session(_ bundle: Bundle) throws -> WorkerSession {
            while true {
                let session = try WorkerSession(executable: TestWorker.path)
                workers.insert(try #require(session.processID))
                do throws(PluginFault) {
                    try session.load(bundle)
                    return session
                } catch {
                    guard error.isStarved else { throw error }
                }
            }
        }
        func call(_ session: WorkerSession) throws {
            calls += 1
            _ = try session.call(["formats", "f", "agenda"], [.string("text")], seed: 1)
        }
        var long = try session(good)
        for _ in 0..<80 {
            // A machine that is too busy is no leak.
            do { try call(long) } catch let fault as PluginFault where fault.isStarved { long = try session(good) }
        }
        for bundle in bad {
            let failing = try session(bundle)
            for _ in 0..<2 { #expect(throws: PluginFault.self) { try call(failing) } }
        }
        for place in 0..<10 {
            let brief = try session(good)
            do { try call(brief) } catch let fault as PluginFault where fault.isStarved {}
            if place % 2 == 0 { brief.close() }
        }
        return calls
    }

    private func residentBytes() throws -> Int {
        let pages = try Folder.text("/proc/self/statm").split(separator: " ")
        return try #require(Int(pages[1])) * sysconf(Int32(_SC_PAGESIZE))
    }
}
