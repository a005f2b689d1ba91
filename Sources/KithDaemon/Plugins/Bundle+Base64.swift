import FoundationEssentials
import KithModel
import KithPlugins

extension Bundle {
    /// As it crosses the socket.
    init(base64 texts: [String: String]) throws(Refusal) {
        var files: [String: [UInt8]] = [:]
        for (name, text) in texts {
            guard let data = Data(base64Encoded: text) else {
                throw .invalid("files", "'\(name.prefix(60))' is not base64.")
            }
            files[name] = Array(data)
        }
        try self.init(files: files)
    }
}
