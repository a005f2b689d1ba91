import CKithShims
import FoundationEssentials
import Glibc
package import KithModel
package import KithWire

/// A connection to the daemon: one request, one answer, in order.
package final class Session {
    private let descriptor: Int32
    private let path: String
    private var buffer: [UInt8] = []
    private var number = 0

    /// What the session acts in, the greatest of several.
    package private(set) var role = ""

    /// - Parameters:
    ///   - role: the one role to act in; nil: every role that the caller holds.
    ///   - program: what it calls itself.
    package init(socket: String?, role: String? = nil, program: String = "kith") throws(Refusal) {
        // From here on there may be something confidential in memory: no core file, nothing to attach to.
        guard kith_harden() == 0 else {
            throw Refusal(.unavailable, "This program can't be kept from leaving a core file, so it stops here.")
        }
        path = SocketPath.find(named: socket, environment: Environment.value)
        descriptor = try SocketPath.connect(path)
        let hello = Hello.Parameters(protocol: Protocol.version, client: "\(program)/\(Build.version)", role: role)
        self.role = try call(Hello.self, hello).role
    }

    deinit { close(descriptor) }

    package func call<M: Method>(_ method: M.Type, _ parameters: M.Parameters) throws(Refusal) -> M.Result {
        try begin(method, parameters)
        return try finish(method)
    }

    /// Asks, for whoever has more to wait for than the answer, which `finish` takes.
    package func begin<M: Method>(_ method: M.Type, _ parameters: M.Parameters) throws(Refusal) {
        try ask(M.declaration.name, parameters)
    }

    /// The answer to what was begun last.
    package func finish<M: Method>(_ method: M.Type) throws(Refusal) -> M.Result {
        let reply: Reply<M.Result> = try answer()
        if let error = reply.error { throw error.refusal }
        guard let result = reply.result else { throw Refusal(.internalError, "The daemon gave no answer.") }
        return result
    }

    /// Calls a method by its name, JSON in and out.
    package func call(_ method: String, _ parameters: JSONValue) throws(Refusal) -> JSONValue {
        try ask(method, parameters)
        let reply: Reply<JSONValue> = try answer()
        if let error = reply.error { throw error.refusal }
        return reply.result ?? .null
    }

    /// The process at the other end; 0 where it can't be seen from here.
    package var peer: Int32 {
        var peer = kith_peer()
        return unsafe kith_peer_of(descriptor, &peer) == 0 ? peer.pid : 0
    }

    /// What becomes readable when the daemon sends something, for whoever waits for more than that.
    package var source: Int32 { descriptor }

    /// A line that came is still to be taken.
    package var holdsLine: Bool { buffer.contains(10) }

    package enum Waited { case line, interrupted, outputClosed }

    /// Waits as long as it takes for the daemon to send something, or until there is no use in waiting.
    package func wait(interruption: Int32) -> Waited {
        while true {
            if buffer.contains(10) { return .line }
            var watched = [
                pollfd(fd: interruption, events: Int16(POLLIN), revents: 0),
                // Nothing to wait for there but its reader going away.
                pollfd(fd: STDOUT_FILENO, events: 0, revents: 0),
                pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
            ]
            guard unsafe poll(&watched, 3, -1) > 0 else { continue }
            if watched[0].revents != 0 { return .interrupted }
            if watched[1].revents != 0 { return .outputClosed }
            if watched[2].revents != 0 { return .line }
        }
    }

    /// The next line that the daemon sends by itself; nil when it hangs up.
    package func nextLine() throws(Refusal) -> [UInt8]? {
        while true {
            if let end = buffer.firstIndex(of: 10) {
                defer { buffer.removeFirst(end + 1) }
                return Array(buffer[..<end])
            }
            guard buffer.count <= LineLimits.bytes else {
                throw Refusal(.unavailable, "The daemon sent a line that is too long.")
            }
            var chunk = [UInt8](repeating: 0, count: 65_536)
            let got = unsafe chunk.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
            if got < 0 && errno == EINTR { continue }
            if got < 0 && errno == EAGAIN { throw SocketPath.broken(path) }
            guard got > 0 else { return nil }
            buffer += chunk[..<got]
        }
    }

    /// Says that nothing more will be asked; what was asked may still be answered.
    package func endAsking() { shutdown(descriptor, Int32(SHUT_WR)) }

    private func ask<Parameters: Encodable & Sendable>(_ method: String, _ parameters: Parameters) throws(Refusal) {
        number += 1
        let line: Data
        do { line = try LineCodec.encode(Request(id: number, method: method, params: parameters)) } catch {
            throw Refusal(.internalError, "The request could not be written.")
        }
        guard line.count <= LineLimits.bytes else {
            throw Refusal(.tooLarge, "The request is longer than \(LineLimits.bytes) bytes.")
        }
        try send(Array(line))
    }

    private func answer<Result>() throws(Refusal) -> Reply<Result> {
        guard let answer = try nextLine() else {
            throw Refusal(.unreachable, "The daemon at \(path) hung up.", remedy: "kith ping")
        }
        do { return try JSONDecoder().decode(Reply<Result>.self, from: Data(answer)) } catch {
            throw Refusal(.internalError, "The daemon's answer can't be read.", remedy: "use the kith of the same version")
        }
    }

    private func send(_ bytes: [UInt8]) throws(Refusal) {
        var sent = 0
        while sent < bytes.count {
            let count = unsafe bytes.withUnsafeBytes { buffer in
                let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[sent...])
                return unsafe Glibc.send(descriptor, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
            }
            if count < 0 && errno == EINTR { continue }
            // It may have hung up with a reason, which is then what the next line says.
            guard count > 0 else { return }
            sent += count
        }
    }
}
