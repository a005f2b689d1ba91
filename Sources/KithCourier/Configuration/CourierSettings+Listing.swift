extension CourierSettings {
    /// What will be done, for --check-config: no secret is in it.
    package var listing: String {
        channels.map { "\($0.name.rawValue): \($0.summary)\n" }.joined() + "log_level: \(logLevel)\n"
    }
}

extension ChannelSettings {
    fileprivate var summary: String {
        let lines = connections == 1 ? "" : ", \(connections) connections"
        switch way {
        case .smtp(let route, let sender):
            let login =
                route.login.map { ", as \($0.user)\($0.password == .sealed ? ", password sealed" : "")" } ?? ", without a login"
            let security = route.security == .none ? "NOT ENCRYPTED" : route.security.rawValue
            return "smtp to \(route.host):\(route.port), \(security)\(login), from \(sender.address), "
                + "at most \(route.patience.whole) s for one\(lines)"
        case .webhook(let route):
            let signed = route.secret.map { $0 == .sealed ? "signed, secret sealed" : "signed" } ?? "NOT SIGNED"
            return "webhook at \(route.address), \(signed), "
                + "at most \(route.whole) s for one\(lines)"
        case .command(let route):
            return "command \(route.arguments.joined(separator: " ")), at most \(route.patience) s for one\(lines)"
        case .folder(let path, _): return "folder \(path)"
        }
    }
}
