import CKithShims
import Glibc

/// A worker that was started and has been told nothing yet: a process, and our end of its socket. Whoever has it makes a
/// session of it or ends it.
package struct SpawnedWorker: Sendable {
    let pid: pid_t
    let socket: Int32

    init(pid: pid_t, socket: Int32) { (self.pid, self.socket) = (pid, socket) }

    package init(executable: String) throws(PluginFault) {
        var pid: pid_t = 0
        var socket: Int32 = -1
        let number = unsafe executable.withCString { path in
            var arguments: [UnsafeMutablePointer<CChar>?] = unsafe [UnsafeMutablePointer(mutating: path), nil]
            return unsafe kith_spawn_worker(path, &arguments, &pid, &socket)
        }
        if number != 0 {
            let reason = unsafe String(cString: strerror(number))
            throw PluginFault(.unavailable, "the plugin worker can't be started: \(reason)")
        }
        (self.pid, self.socket) = (pid, socket)
    }

    /// Kills and reaps it.
    package func end() {
        close(socket)
        kill(pid, SIGKILL)
        var status: Int32 = 0
        while unsafe waitpid(pid, &status, 0) < 0 && errno == EINTR {}
    }
}
