import Foundation
import Glibc
import Testing

/// What can be learnt without asking: from files, logs, process lists, terminals, memory.
@Suite(.enabled(if: UnixAccounts.arePossible, UnixAccounts.need))
struct SideDoorTests {
    /// Names, contacts, third parties, secrets and what people wrote all say so; see `AccessWorld`. Handles do not.
    /// How everything begins that is about a person; "Personal" stands in the plugins that come along.
    private static let personal = [Data("Person ".utf8), Data("Person-".utf8)]

    @Test func `nothing about people lies in plain text, and the log tells of no group`() throws {
        let world = try AccessWorld()
        try fail(in: world)
        // While it runs, with the database's own log beside it, and when it was stopped.
        try look(into: world.daemon)
        let open = try links("/proc/\(world.daemon.process.processIdentifier)/fd")
        let own = ["\(world.daemon.directory)/", "socket:", "anon_inode:", "pipe:", "/dev/null", "/memfd:", "/proc/"]
        for file in open { #expect(own.contains { file.hasPrefix($0) }, "\(file)") }
        world.daemon.stop()
        try look(into: world.daemon)
        let left = try FileManager.default.contentsOfDirectory(atPath: world.daemon.directory)
        #expect(Set(left).isSubset(of: ["state", "run", "log"]), "\(left)")
        let log = try String(contentsOfFile: world.daemon.log, encoding: .utf8)
        #expect(log.contains("ready"))
        for word in AccessWorld.groups + ["person", "Person", "nowhere", "tide", "rocks"] {
            #expect(!log.contains(word), "\(word): \(log)")
        }
    }

    /// Everything that may be told of what went wrong.
    private func fail(in world: AccessWorld) throws {
        let wrong: [(String, [String: Any])] = [
            ("group.show", ["group": "nowhere"]), ("member.show", ["member": "harbour/person-nobody"]),
            ("me.enter", ["group": "harbour", "handle": AccessWorld.person, "secret": "Person-wrong"]),
            ("me.enter", ["group": "harbour", "handle": AccessWorld.person, "secret": AccessWorld.secret]),
            ("member.name", ["member": "harbour/person-heron", "name": "Person \u{1b}]0;title\u{7}"]),
            ("no.method", ["name": "Person"]),
        ]
        for (method, parameters) in wrong { _ = try world.client(nil).call(method, parameters) }
        let member = try world.client(nil)
        _ = try member.call(
            "me.enter", ["group": "harbour", "handle": AccessWorld.person, "secret": AccessWorld.secret])
        _ = try member.call("me.leave", ["forget": true])
    }

    private func look(into daemon: AccessDaemon) throws {
        let files = try SystemTool.run("/usr/bin/find", daemon.directory, "-type", "f").split(separator: "\n")
        #expect(files.contains { $0.hasSuffix("/store.db") } && files.contains { $0.hasSuffix("/keyring") })
        for file in files {
            let content = try Data(contentsOf: URL(filePath: String(file)))
            for words in Self.personal { #expect(content.range(of: words) == nil, "\(file)") }
            #expect(content.range(of: Data("at the library".utf8)) == nil, "\(file): the route that a group agreed to")
        }
    }

    private func links(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).compactMap {
            try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\($0)")
        }
    }

    @Test func `what is typed about people is in no process list, and no output sets a terminal's title`() throws {
        let world = try AccessWorld(seeded: false)
        let environment = ["KITH_SOCKET": world.daemon.socket, "LANG": "C.UTF-8", "TMPDIR": world.daemon.directory]
        try world.ask("group.create", ["group": "harbour", "zone": "UTC", "details": ["meets_first": true]])
        let typed: [(arguments: [String], words: String)] = [
            (["member", "add", "harbour", "--handle", "kind-heron"], "Person Zoë\n"),
            (["member", "rename", "harbour/kind-heron"], "Person Zoë\n"),
            (["member", "secret", "harbour/kind-heron"], "\(AccessWorld.secret)\n"),
            (["member", "contacts", "harbour/kind-heron", "--change"], "mail: Person@harbour.example\n"),
            (["consent", "record", "harbour/kind-heron", "third_party"], "Person Dr Quill\n"),
            (["group", "contact", "harbour"], "Person at the desk\n"),
            (["me", "harbour"], "kind-heron\n\(AccessWorld.secret)\n"),
        ]
        for (arguments, words) in typed {
            let program = try RunningProgram(RunningDaemon.kith, arguments, environment)
            program.type(words)
            #expect(!program.visible().contains("Person"), "\(arguments)")
            let ended = try program.finish()
            #expect(ended.code == 0, "\(arguments): \(ended.output)")
            #expect(!ended.output.contains("\u{1b}"))
            // What others could see is not taken.
            let refused = try RunningProgram(RunningDaemon.kith, arguments + [words], environment).finish()
            #expect(refused.code == 64, "\(arguments)")
        }
        // On a terminal, where a program may think itself entitled to more.
        for arguments in ["status", "group show harbour", "member list harbour", "plugin list", "access list", "watch --help"] {
            let command = "KITH_SOCKET=\(world.daemon.socket) TERM=xterm \(RunningDaemon.kith) \(arguments)"
            let output = try SystemTool.run("/usr/bin/script", "-qec", command, "/dev/null")
            #expect(!output.isEmpty && !output.contains("\u{1b}]") && !output.contains("\u{1b}k"), "\(arguments)")
        }
        let left = try FileManager.default.contentsOfDirectory(atPath: world.daemon.directory)
        #expect(Set(left).isSubset(of: ["state", "run", "log"]), "\(left)")
    }

    @Test func `not even its own user reads the daemon's memory or the client's, and nobody else its files`() throws {
        let directory = try TemporaryDirectory()
        let accounts = try UnixAccounts()
        let (own, other) = (try accounts.user(), try accounts.user())
        unsafe chown(directory.path, own.uid, own.gid)
        unsafe chmod(directory.path, 0o755)
        let (socket, state) = ("\(directory.path)/run/kith.sock", "\(directory.path)/state")
        // Copies, since a clone may lie where other users don't get.
        for (name, path) in ["kithd": RunningDaemon.kithd, "kith": RunningDaemon.kith, "kith-lua": RunningDaemon.worker] {
            try SystemTool.run("/usr/bin/install", "-m", "755", path, "\(directory.path)/\(name)")
        }
        let daemon = try RunningProgram(
            "/usr/bin/setpriv",
            setpriv(own) + [
                "\(directory.path)/kithd", "--state-directory", state, "--socket", socket, "--plugin-worker",
                "\(directory.path)/kith-lua", "--plugin-directory", directory.path,
            ], [:])
        var client: RawClient?
        for _ in 0..<2000 where client == nil {
            client = try? RawClient(socket)
            if client == nil { poll(nil, 0, 5) }
        }
        let create = #"{"jsonrpc":"2.0","id":1,"method":"group.create","params":{"group":"harbour","zone":"UTC"}}"#
        #expect(try client?.call(create).contains("result") == true)
        // It asks for a name, and waits.
        let asking = try RunningProgram(
            "/usr/bin/setpriv", setpriv(own) + ["\(directory.path)/kith", "member", "add", "harbour"], ["KITH_SOCKET": socket])
        // Beside them something ordinary of the same user, so that the difference is their doing.
        let ordinary = try RunningProgram("/usr/bin/setpriv", setpriv(own) + ["/usr/bin/cat"], ["NAME": "ordinary"])
        for program in [daemon, asking] {
            #expect(program.comes { $0.contains(#/Max core file size +0 +0\b/#) })
            for file in ["environ", "mem", "maps", "auxv"] {
                #expect(throws: SystemTool.Failed.self, "\(file)") { try read("/proc/\(program.pid)/\(file)", own) }
            }
            #expect(throws: SystemTool.Failed.self) { try run(["/usr/bin/ls", "/proc/\(program.pid)/fd"], own) }
        }
        #expect(try read("/proc/\(ordinary.pid)/environ", own).contains("ordinary"))
        #expect(throws: SystemTool.Failed.self) { try run(["/usr/bin/ls", state], other) }
        #expect(try run(["/usr/bin/find", state, "-type", "f", "-perm", "/077"], own).isEmpty)
        #expect(try !run(["/usr/bin/find", state, "-type", "f"], own).isEmpty)
    }

    private func setpriv(_ user: UnixAccounts.User) -> [String] {
        ["--reuid", user.name, "--regid", String(user.gid), "--init-groups"]
    }

    private func run(_ command: [String], _ user: UnixAccounts.User) throws -> String {
        try SystemTool.run("/usr/bin/setpriv", setpriv(user) + command)
    }

    private func read(_ file: String, _ user: UnixAccounts.User) throws -> String {
        try run(["/usr/bin/head", "-c", "64", file], user)
    }
}
