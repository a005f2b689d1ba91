import Foundation
import Glibc

/// A connection to the daemon from a process of another Unix user, which passes lines on.
final class AccountClient {
    /// The daemon has ended the connection.
    struct Closed: Error {}
    /// Nothing came for a long time.
    struct Silent: Error {}

    private let process = Process()
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var number = 0
    /// Every line that came, for whoever looks for what must not be in one.
    private(set) var heard: [String] = []

    /// Passes bytes on between its own input and output and a socket, until either ends.
    private static let relay = """
        use IO::Socket::UNIX;
        my $daemon = IO::Socket::UNIX->new(Peer => $ARGV[0]) or exit 3;
        my ($in, $out) = (fileno(STDIN), fileno($daemon));
        while (1) {
            my $ready = '';
            vec($ready, $in, 1) = 1 if defined $in;
            vec($ready, $out, 1) = 1;
            select($ready, undef, undef, undef) > 0 or next;
            if (defined $in && vec($ready, $in, 1)) {
                if (sysread(STDIN, my $bytes, 65536)) { syswrite($daemon, $bytes) } else { shutdown($daemon, 1); undef $in }
            }
            if (vec($ready, $out, 1)) {
                sysread($daemon, my $bytes, 65536) or exit 0;
                syswrite(STDOUT, $bytes);
            }
        }
        """

    /// - Parameter user: nil: as whoever runs the test, which is root.
    init(_ socket: String, as user: UnixAccounts.User? = nil) throws {
        var ends: [Int32] = [0, 0]
        let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        guard unsafe socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw Closed() }
        descriptor = ends[0]
        let theirs = FileHandle(fileDescriptor: ends[1], closeOnDealloc: true)
        let relay = ["/usr/bin/perl", "-e", AccountClient.relay, socket]
        let prefix = user.map { ["--reuid", $0.name, "--regid", String($0.gid), "--init-groups"] }
        process.executableURL = URL(filePath: prefix == nil ? relay[0] : "/usr/bin/setpriv")
        process.arguments = prefix.map { $0 + relay } ?? Array(relay.dropFirst())
        process.environment = ["PATH": "/usr/bin:/bin"]
        process.currentDirectoryURL = URL(filePath: "/")
        (process.standardInput, process.standardOutput) = (theirs, theirs)
        process.standardError = FileHandle.nullDevice
        try process.run()
        // Theirs alone, so that their end is seen.
        try theirs.close()
        var patience = timeval(tv_sec: 10, tv_usec: 0)
        unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { end() }

    func end() {
        guard process.isRunning else { return }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        close(descriptor)
    }

    func call(_ method: String, _ parameters: [String: Any] = [:]) throws -> Answer {
        number += 1
        let asked: [String: Any] = ["jsonrpc": "2.0", "id": number, "method": method, "params": parameters]
        let bytes = Array(try JSONSerialization.data(withJSONObject: asked)) + [10]
        _ = unsafe send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        return try next()
    }

    /// The next line; throws once the connection has ended.
    func next() throws -> Answer {
        while true {
            if let end = buffer.firstIndex(of: 10) {
                let line = String(decoding: buffer[..<end], as: UTF8.self)
                buffer.removeFirst(end + 1)
                heard.append(line)
                return try Answer(line)
            }
            var chunk = [UInt8](repeating: 0, count: 65_536)
            let got = unsafe recv(descriptor, &chunk, chunk.count, 0)
            guard got >= 0 else { throw Silent() }
            guard got > 0 else { throw Closed() }
            buffer += chunk[..<got]
        }
    }

    /// Whether the daemon ends the connection, whatever it sends before.
    var isEnded: Bool {
        while true {
            do { _ = try next() } catch { return error is Closed }
        }
    }
}
