import Foundation
import Glibc

/// What the peers are made of, where it is installed.
enum Tools {
    static let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    static let peers = (0..<2).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
        .appending(path: "Peers").path()

    /// With aiosmtpd, as Scripts/setup test installs it; nil: not there.
    static let python: String? = {
        let path = root.appending(path: ".build/peers/bin/python3").path()
        guard (try? run(path, ["-c", "import aiosmtpd"])) != nil else { return nil }
        return path
    }()

    static let hasPeers: Bool = {
        let isThere = python != nil && Certificates.folder != nil
        if !isThere {
            print(
                "Mail and web servers are not tried: Scripts/setup test installs what they are made of into .build/peers.")
        }
        return isThere
    }()

    /// What root reads as nobody. For this thread alone, and for files only; Glibc's module does not know the call.
    static func asNobody<T>(_ body: () -> T) throws -> T {
        typealias Change = @convention(c) (uid_t) -> Int32
        guard let place = unsafe dlsym(nil, "setfsuid") else { throw POSIXError(.ENOSYS) }
        let change = unsafe unsafeBitCast(place, to: Change.self)
        _ = change(65_534)
        defer { _ = change(0) }
        return body()
    }

    /// What a program prints; nil where it fails.
    static func run(_ program: String, _ arguments: [String], input: String? = nil) throws -> String? {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        let (inputs, outputs) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput) = (inputs, outputs)
        process.standardError = FileHandle.nullDevice
        try process.run()
        let thread = Thread {
            try? inputs.fileHandleForWriting.write(contentsOf: Data((input ?? "").utf8))
            try? inputs.fileHandleForWriting.close()
        }
        thread.start()
        let data = outputs.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
    }
}
