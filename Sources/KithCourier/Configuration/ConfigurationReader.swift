import FoundationEssentials
import Yams

/// Settings from YAML. Strict: what is unknown or can't be refuses to start, and all of it is told at once.
package struct ConfigurationReader {
    package static let standardFile = "/etc/kith/courier.yaml"

    private enum Way: String, CaseIterable { case smtp, webhook, command, folder }

    let file: String
    let secrets: SecretStore
    private var mistakes: [Mistake] = []
    /// Credentials that are there, and that only the service can open.
    package private(set) var sealed: [String] = []

    package init(file: String, secrets: SecretStore) { (self.file, self.secrets) = (file, secrets) }

    package mutating func read() throws(Mistakes) -> CourierSettings {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw Mistakes([
                Mistake(
                    place: file, message: "The configuration can't be read.",
                    remedy: "--config with another file, or --to-folder with a folder to try it with nothing")
            ])
        }
        return try read(String(decoding: data, as: UTF8.self))
    }

    package mutating func read(_ yaml: String) throws(Mistakes) -> CourierSettings {
        let node: Node?
        do { node = try Yams.compose(yaml: yaml) } catch {
            let words = String(describing: error).split(whereSeparator: \.isNewline).joined(separator: " ")
            throw Mistakes([Mistake(place: file, message: "This is not YAML: \(words)")])
        }
        var keys = KeyReader(node ?? Node.mapping([:]), file: file)
        var settings = CourierSettings(channels: channels(&keys))
        let levels = ["trace", "debug", "info", "notice", "warning", "error", "critical"]
        settings.logLevel =
            keys.text("log_level", "one of \(levels.joined(separator: ", "))") { levels.contains($0) } ?? settings.logLevel
        mistakes += keys.end()
        guard mistakes.isEmpty else { throw Mistakes(mistakes) }
        return settings
    }

    private mutating func channels(_ keys: inout KeyReader) -> [ChannelSettings] {
        guard let node = keys.node("channels") else {
            keys.note("channels", "This is missing.", remedy: "channels: with mail:, text: or messenger: under it")
            return []
        }
        var names = KeyReader(node, file: file, prefix: "channels.")
        var found: [ChannelSettings] = []
        for name in ChannelName.allCases {
            if let node = names.node(name.rawValue), let channel = channel(name, node) { found.append(channel) }
        }
        let others = names.end()
        mistakes += others
        if others.isEmpty, !ChannelName.allCases.contains(where: { names.has($0.rawValue) }) {
            keys.note("channels", "There is no channel.", remedy: "mail:, text: or messenger: under channels:")
        }
        return found
    }

    private mutating func channel(_ name: ChannelName, _ node: Node) -> ChannelSettings? {
        var keys = KeyReader(node, file: file, prefix: "channels.\(name.rawValue).")
        defer { if !keys.mistakes.isEmpty { mistakes += keys.mistakes } }
        guard let by: Way = keys.word("by", isNeeded: true) else { return nil }
        let way: ChannelSettings.Way? =
            switch by {
            case .smtp: smtp(&keys)
            case .webhook: webhook(&keys)
            case .command: command(&keys)
            case .folder: folder(&keys)
            }
        var connections = 1
        if by != .folder { connections = keys.number("connections", 1...16) ?? 1 }
        _ = keys.end(never: [
            "password": "password_credential with a credential's name, or password_file",
            "secret": "secret_credential with a credential's name, or secret_file",
        ])
        if by == .smtp, name != .mail {
            keys.note("by", "Only mail goes by SMTP.", remedy: "webhook, command or folder")
        }
        guard keys.mistakes.isEmpty, let way else { return nil }
        var channel = ChannelSettings(name: name, way: way)
        channel.connections = connections
        return channel
    }

    // MARK: Ways

    private mutating func smtp(_ keys: inout KeyReader) -> ChannelSettings.Way? {
        let host = keys.text("host", "a name or an address, as mail.example.org", isNeeded: true, Host.isSafe)
        let security: MailRoute.Security = keys.word("security") ?? .starttls
        let port = keys.number("port", 1...65_535) ?? (security == .tls ? 465 : security == .starttls ? 587 : 25)
        var route = MailRoute(host: host ?? "", port: port, security: security)
        let unencrypted = keys.flag("allow_unencrypted")
        if security == .none, let host, !Host.isLoopback(host), !unencrypted {
            keys.note(
                "security", "Without TLS everybody on the way can read who is in a group.",
                remedy: "starttls or tls; or, on a wire that is yours alone, allow_unencrypted: true as well")
        }
        let user = keys.text("user", "the name to log in with") { $0.utf8.count <= 255 }
        let password = secret("password", &keys)
        if keys.has("user") != (keys.has("password_credential") || keys.has("password_file")) {
            keys.note("user", "A login needs a user and a password.", remedy: "user and password_credential, or neither")
        }
        if keys.has("user"), security == .none, let host, !Host.isLoopback(host) {
            keys.note("user", "A password does not go over a line without TLS.", remedy: "security: starttls, or no user")
        }
        if let user, let password { route.login = MailRoute.Login(user: user, password: password) }
        route.authorities = authorities(&keys)
        route.greeting = keys.text("greeting", "this machine's name, as kith.example.org", Host.isSafe) ?? "localhost"
        route.patience.end = keys.number("patience", 10...120) ?? route.patience.end
        guard let sender = sender(&keys, isNeeded: true), host != nil else { return nil }
        return .smtp(route, sender)
    }

    private mutating func webhook(_ keys: inout KeyReader) -> ChannelSettings.Way? {
        let wanted = "an https address; http only to this machine itself"
        let url = keys.text("url", wanted, isNeeded: true) { WebAddress($0)?.isFitForMessages == true }
        var route = HookRoute(address: url ?? "")
        route.authorities = authorities(&keys)
        route.secret = secret("secret", &keys)
        if let secret = route.secret?.text, secret.utf8.count < 16 {
            keys.note("secret", "The secret is too short.", remedy: "openssl rand -hex 32")
        }
        route.whole = keys.number("patience", 1...240) ?? route.whole
        route.connect = min(route.connect, route.whole)
        return url == nil ? nil : .webhook(route)
    }

    private mutating func command(_ keys: inout KeyReader) -> ChannelSettings.Way? {
        let wanted = "a list: the program's absolute path, then its arguments"
        let words = keys.list("command", wanted, isNeeded: true) { !$0.isEmpty && !$0.utf8.contains(0) }
        if let program = words?.first {
            if !program.hasPrefix("/") {
                keys.note("command", "The program's path is not absolute.", remedy: wanted)
            } else if !FileManager.default.isExecutableFile(atPath: program) {
                keys.note("command", "\(program) is no program that can be run from here.", remedy: wanted)
            }
        }
        var route = CommandRoute(arguments: words ?? [])
        route.patience = keys.number("patience", 1...240) ?? route.patience
        return words == nil ? nil : .command(route)
    }

    private mutating func folder(_ keys: inout KeyReader) -> ChannelSettings.Way? {
        let path = keys.text("path", "an absolute path", isNeeded: true) { $0.hasPrefix("/") }
        let sender = sender(&keys, isNeeded: false)
        guard let path, let sender else { return nil }
        return .folder(path, sender)
    }

    // MARK: Parts

    private func sender(_ keys: inout KeyReader, isNeeded: Bool) -> MailSender? {
        let wanted = "a mail address of ASCII letters, as kith@example.org"
        let from = keys.text("from", wanted, isNeeded: isNeeded) { MailAddress.isSafe($0) }
        var sender = MailSender(address: from ?? "kith@localhost")
        sender.name = keys.text("from_name", "a name of at most 100 bytes") { $0.utf8.count <= 100 } ?? ""
        sender.replyTo = keys.text("reply_to", wanted) { MailAddress.isSafe($0) }
        sender.unsubscribe =
            keys.list("unsubscribe", "mailto:ADDRESS or an https address, or a list of both") { address in
                address.utf8.count <= 900 && address.utf8.allSatisfy { 33...126 ~= $0 && $0 != 60 && $0 != 62 }
                    && (address.hasPrefix("mailto:") && address.contains("@") || WebAddress(address)?.isSecure == true)
            } ?? []
        sender.oneClick = keys.flag("unsubscribe_one_click")
        if sender.oneClick, !sender.unsubscribe.contains(where: { $0.hasPrefix("https:") }) {
            keys.note("unsubscribe_one_click", "One click needs an https address.", remedy: "one in unsubscribe")
        }
        return from == nil && isNeeded ? nil : sender
    }

    private func authorities(_ keys: inout KeyReader) -> String? {
        keys.text("ca_file", "an absolute path of a PEM file that can be read") { path in
            path.hasPrefix("/")
                && FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }?
                    .contains("-----BEGIN CERTIFICATE-----") == true
        }
    }

    private mutating func secret(_ what: String, _ keys: inout KeyReader) -> Secret? {
        let credential = keys.text("\(what)_credential", "a credential's name") { !$0.isEmpty }
        let path = keys.text("\(what)_file", "an absolute path") { $0.hasPrefix("/") }
        if credential != nil, path != nil {
            keys.note("\(what)_file", "There is a credential as well.", remedy: "one of the two")
            return nil
        }
        let key = credential != nil ? "\(what)_credential" : "\(what)_file"
        guard let found = credential.map(secrets.credential) ?? path.map(secrets.file) else { return nil }
        switch found {
        case .secret(let secret): return .text(secret)
        case .sealed:
            sealed.append(credential ?? what)
            return .sealed
        case .mistake(let message, let remedy):
            keys.note(key, message, remedy: remedy)
            return nil
        }
    }
}
