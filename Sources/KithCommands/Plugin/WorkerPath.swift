import Glibc

/// The worker that belongs to this program.
enum WorkerPath {
    static func find() -> String {
        if let named = Environment.value("KITH_PLUGIN_WORKER") { return named }
        var buffer = [CChar](repeating: 0, count: 4096)
        let length = unsafe readlink("/proc/self/exe", &buffer, buffer.count - 1)
        let own = String(decoding: buffer[..<max(0, length)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let bin = own.lastIndex(of: "/").map { String(own[..<$0]) } ?? "."
        let prefix = bin.lastIndex(of: "/").map { String(bin[..<$0]) } ?? "."
        let installed = "\(prefix)/libexec/kith/kith-lua"
        return unsafe access(installed, X_OK) == 0 ? installed : "\(bin)/kith-lua"
    }
}
