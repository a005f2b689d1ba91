import FoundationEssentials
import KithPlugins

/// The `kith-lua` that tests run: `KITH_LUA`, else the one built beside the tests.
enum TestWorker {
    static let path: String = {
        if let path = ProcessInfo.processInfo.environment["KITH_LUA"] { return path }
        let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        var folder = tests.deletingLastPathComponent()
        for _ in 0..<4 {
            let candidate = folder.appendingPathComponent("kith-lua").path
            if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
            folder = folder.deletingLastPathComponent()
        }
        return "/proc/self/cwd/.build/debug/kith-lua"
    }()

    /// A bundle with one format, `f`, whose agenda function has this body; the body starts on line 2.
    static func bundle(_ body: String, settings: String = "{}") throws -> Bundle {
        try bundle(
            main: "return { formats = { f = { title = 'F', agenda = function(meeting, ctx)\n\(body)\nend } } }",
            settings: settings)
    }

    static func bundle(main: String, settings: String = "{}", modules: [String: String] = [:]) throws -> Bundle {
        let json = """
            { "id": "tried", "version": "1.0.0", "api": 1, "title": "Tried", "summary": "For a test",
              "provides": { "formats": ["f"] }, "settings": \(settings) }
            """
        var files = modules.mapValues { Array($0.utf8) }
        files["plugin.json"] = Array(json.utf8)
        files["main.lua"] = Array(main.utf8)
        return try Bundle(files: files)
    }

    /// Calls the bundle's one function in a worker of its own, again where the machine was too busy.
    static func call(_ bundle: Bundle, _ arguments: [PluginValue]? = nil, seed: Int64 = 1) throws(PluginFault)
        -> WorkerSession.Outcome
    {
        for _ in 0..<5 {
            do throws(PluginFault) {
                let session = try WorkerSession(executable: path)
                try session.load(bundle)
                return try session.call(["formats", "f", "agenda"], arguments ?? sample(bundle), seed: seed)
            } catch {
                guard error.isStarved else { throw error }
            }
        }
        throw PluginFault(.unavailable, "the machine stayed too busy", isStarved: true)
    }

    static func sample(_ bundle: Bundle) -> [PluginValue] {
        let call = HookCall.sample(.agenda("f"), manifest: bundle.manifest)
        return call.hook.declaration.arguments.map { call.arguments[$0.name] ?? .null }
    }

    static func call(_ body: String) throws -> WorkerSession.Outcome { try call(bundle(body)) }

    /// How the whole way from bundle to agenda fails, or nil.
    static func fault(of make: () throws -> Bundle) throws -> PluginFault? {
        do {
            let bundle = try make()
            try HookValidator.answer(try call(bundle).value, of: .agenda("f"), bundle.manifest)
            return nil
        } catch let fault as PluginFault {
            return fault
        }
    }
}
