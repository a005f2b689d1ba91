import Glibc
import KithModel

/// `kith ping` without a parser, a JSON library or anything else that takes time to wake up.
package enum FastPing {
    /// The exit code, or nil where the arguments ask for anything else.
    package static func run(_ arguments: [String]) -> Int32? {
        let socket: String?
        switch arguments.count {
        case 2 where arguments[1] == "ping": socket = nil
        case 4 where arguments[1] == "--socket" && arguments[3] == "ping": socket = arguments[2]
        case 4 where arguments[1] == "ping" && arguments[2] == "--socket": socket = arguments[3]
        default: return nil
        }
        do throws(Refusal) {
            try ping(SocketPath.find(named: socket, environment: Environment.value))
            Output.write("pong\n")
            return 0
        } catch {
            return Failure.report(error)
        }
    }

    private static func ping(_ path: String) throws(Refusal) {
        let descriptor = try SocketPath.connect(path)
        defer { close(descriptor) }
        let request = Array(#"{"jsonrpc":"2.0","id":1,"method":"ping"}"#.utf8) + [10]
        guard unsafe send(descriptor, request, request.count, Int32(MSG_NOSIGNAL)) == request.count else {
            throw Refusal(.unreachable, "The daemon at \(path) hung up.")
        }
        var answer = [UInt8](repeating: 0, count: 512)
        var got = 0
        while got < answer.count, !answer[..<got].contains(10) {
            let count = unsafe answer.withUnsafeMutableBytes { buffer in
                let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[got...])
                return unsafe read(descriptor, rest.baseAddress, rest.count)
            }
            if count < 0 && errno == EINTR { continue }
            if count < 0 { throw SocketPath.broken(path) }
            guard count > 0 else { throw Refusal(.unreachable, "The daemon at \(path) hung up.") }
            got += count
        }
        guard String(decoding: answer[..<got], as: UTF8.self).contains(#""ok":true"#) else {
            throw Refusal(.unavailable, "The daemon at \(path) did not answer as expected.", remedy: "kith whoami")
        }
    }
}
