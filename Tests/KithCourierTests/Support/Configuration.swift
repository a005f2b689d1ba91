/// Configurations as operators write them.
enum Configuration {
    static func mail(_ port: Int, security: String = "none", more: [String] = []) -> String {
        let lines = [
            "by: smtp", "host: 127.0.0.1", "port: \(port)", "security: \(security)", "from: kith@groups.example",
            "from_name: \"Grúpa, Cork\"",
        ]
        return "channels:\n  mail:\n" + (lines + more).map { "    \($0)\n" }.joined()
    }

    static func web(_ url: String, more: [String] = []) -> String {
        "channels:\n  text:\n" + (["by: webhook", "url: \(url)"] + more).map { "    \($0)\n" }.joined()
    }
}
