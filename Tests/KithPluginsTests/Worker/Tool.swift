import Foundation

/// A program of the machine's that some tests need: python3, a C compiler.
enum Tool {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    static let hasPython = works("python3", "-c", "import datetime")
    /// And the headers of Lua.
    static let hasCompiler = works("cc", "--version") && works("pkg-config", "--exists", "lua5.4")

    /// What it prints, given some input.
    static func run(_ arguments: String..., input: String = "") throws -> String {
        // Files rather than pipes: neither side waits for the other.
        let scratch = try TemporaryFolder()
        try scratch.write(input, to: "in")
        try scratch.write("", to: "out")
        try scratch.write("", to: "err")
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = arguments
        process.standardInput = FileHandle(forReadingAtPath: "\(scratch.path)/in")
        process.standardOutput = FileHandle(forWritingAtPath: "\(scratch.path)/out")
        process.standardError = FileHandle(forWritingAtPath: "\(scratch.path)/err")
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(description: "\(arguments.joined(separator: " ")): \(try Folder.text("\(scratch.path)/err"))")
        }
        return try Folder.text("\(scratch.path)/out")
    }

    /// Compiles a worker of the real sources and others, without some of the real ones.
    static func compileWorker(to program: String, _ others: [String], without gone: [String] = [], _ options: [String]) throws {
        let folder = "\(Folder.project)/Sources/kith-lua"
        let real = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".c") && !gone.contains($0) }
            .map { "\(folder)/\($0)" }
        let files = (real + others).map { "'\($0)'" } + ["-o", "'\(program)'"]
        let words = ["cc -std=gnu17 -O1 $(pkg-config --cflags lua5.4)"] + options + files + ["$(pkg-config --libs lua5.4) -lm"]
        _ = try run("sh", "-c", words.joined(separator: " "))
    }

    private static func works(_ arguments: String...) -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = arguments
        (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}

extension Folder {
    static var project: String { URL(fileURLWithPath: plugins()).deletingLastPathComponent().path }
}
