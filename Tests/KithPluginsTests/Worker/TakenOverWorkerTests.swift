import Foundation
import Glibc
import KithPlugins
import Testing

/// The real worker with another interpreter in it, which tries by bare system calls what a script that has taken it over
/// would: Tests/Fuzz/taken_over.c.
@Suite(.serialized, .enabled(if: Tool.hasCompiler, "cc or Lua's headers are missing: no hostile worker can be built"))
struct TakenOverWorkerTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// Ends the process before it is done.
    private static let forbidden = [
        "openat", "openat2", "proc", "memfd_create", "socket", "socketpair", "connect", "send descriptor", "recvmsg",
        "sendto", "clone", "thread", "clone3", "execve", "execveat", "ptrace", "process_vm_readv", "kill", "kill all",
        "kill nobody", "tgkill", "pidfd_open", "pidfd_getfd", "prctl", "seccomp", "rt_sigaction", "setitimer", "setrlimit",
        "mmap executable", "mprotect executable", "mprotect only executable", "pkey_mprotect", "pread64", "readv", "writev",
        "sendfile", "splice", "dup", "dup3", "fcntl", "ioctl", "io_uring_setup", "bpf", "userfaultfd", "perf_event_open",
        "keyctl", "shmget", "unshare", "mount", "chroot", "setuid", "personality", "sched_setaffinity", "nanosleep", "getpid",
        "getrandom", "uname", "getdents64", "reboot",
    ]

    /// The same by numbers that only this architecture has.
    private static var forbiddenHere: [String] {
        #if arch(x86_64)
            forbidden + ["open", "fork", "vfork", "stat", "unlink", "dup2", "x32", "32 bits"]
        #else
            forbidden
        #endif
    }

    @Test func `what a plugin needs not ends the process, and gives it nothing`() throws {
        let worker = try build("worker")
        for name in TakenOverWorkerTests.forbiddenHere {
            let fault = #expect(throws: PluginFault.self, "\(name)") { try attempt(name, worker) }
            #expect(fault?.errorClass == .forbidden, "\(name): \(String(describing: fault))")
        }
        // Among what was tried is the end of this very process.
        #expect(try descriptors().filter { $0.contains("kith-stray") } == [])
    }

    @Test func `what may be asked of the system is given nothing to ask it for`() throws {
        let worker = try build("worker")
        // /dev/null may be read, and is empty; nothing else is open.
        let attempts = ["read others": EBADF, "write others": EBADF, "mmap a file": ENODEV, "mmap a gigabyte": ENOMEM]
        for (name, number) in attempts { #expect(try attempt(name, worker) == .string("refused \(number)"), "\(name)") }
    }

    /// What else would show that the attempts are what they say?
    @Test func `without the sandbox they succeed`() throws {
        let bare = try build("bare", "-DKITH_WITHOUT_SANDBOX")
        let attempts = [
            "openat", "memfd_create", "socket", "socketpair", "mmap executable", "mprotect executable", "mmap a gigabyte", "dup",
            "prctl", "getpid", "getrandom", "rt_sigaction", "setitimer", "kill nobody",
        ]
        for name in attempts {
            let answer = try attempt(name, bare)
            #expect(answer.string?.hasPrefix("got ") == true && answer != .string("got -2"), "\(name): \(answer)")
        }
    }

    /// Even a worker that could send one: we take bytes, and the system throws away what came with them.
    @Test func `a descriptor that is sent does not arrive`() throws {
        let bare = try build("bare", "-DKITH_WITHOUT_SANDBOX")
        let fault = #expect(throws: PluginFault.self) { try attempt("send descriptor", bare) }
        #expect(fault?.errorClass == .crash)
        #expect(try descriptors().filter { $0.contains("kith-stray") } == [])
    }

    private func attempt(_ name: String, _ worker: String) throws -> PluginValue {
        try WorkerSession(executable: worker).call(["try \(name);"], [], seed: 0).value
    }

    private func build(_ name: String, _ options: String...) throws -> String {
        let sources = ["\(Folder.project)/Tests/Fuzz/taken_over.c"]
        let program = "\(folder.path)/\(name)"
        try Tool.compileWorker(to: program, sources, without: ["request.c"], options)
        return program
    }

    /// What this process holds.
    private func descriptors() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").compactMap {
            try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")
        }
    }
}
