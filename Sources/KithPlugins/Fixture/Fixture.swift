import KithModel

/// One example of a plugin: a hook, what it is given, and what is to come of it. Written as JSON under `tests/`.
package struct Fixture: Hashable, Sendable {
    package enum Expectation: Hashable, Sendable {
        /// Exactly this; null for no opinion.
        case value(PluginValue)
        /// It fails, and this is a part of the reason.
        case error(String)
        /// Nothing is said yet.
        case open
    }

    package let name: String
    /// As `plugin.json` and main.lua have it: `formats.evening.agenda`, `on.meeting.closed`, `migrate`.
    package let hook: String
    /// The bundle's file, and the line in it from 1.
    package let file: String
    package let line: Int
    /// Which of its file it is, from 0.
    package let place: Int
    /// What it says of `meeting`, `event`, `context`, `state`, `answers` and `old`; the rest are sample values.
    package let given: [String: PluginValue]
    package let settings: [String: PluginValue]
    package let now: String?
    /// What chance begins with.
    package let seed: Int64?
    package let expectation: Expectation

    /// Keys of the hook's own arguments.
    package static let arguments = ["meeting", "event", "context", "state", "answers", "old"]
    /// Every key that may stand in one.
    package static let keys =
        ["name", "hook"] + arguments + ["settings", "now", "seed", "expected", "expected_error"]

    /// One that is in no file: a call that somebody asks for.
    package init(
        hook: String, given: [String: PluginValue], settings: [String: PluginValue] = [:], now: String? = nil
    ) {
        (name, file, line, place) = (hook, "", 0, 0)
        (self.hook, self.given, self.settings, self.now) = (hook, given, settings, now)
        (seed, expectation) = (nil, .open)
    }

    init(_ node: JSONNode, file: String, place: Int, text: [UInt8]) throws(Refusal) {
        let reader = FixtureReader(file: file, text: text)
        guard let members = node.members else { throw reader.refusal(node, "a fixture is an object, not \(node.value.words)") }
        for member in members where !Fixture.keys.contains(member.key) {
            let near = Nearest.to(member.key, among: Fixture.keys)
            throw reader.refusal(
                at: member.start, "'\(member.key.prefix(40))' is not known",
                remedy: near.map { "did you mean '\($0)'?" } ?? "known are \(Fixture.keys.joined(separator: ", "))")
        }
        (self.file, self.place) = (file, place)
        line = JSONReader.line(of: node.range.lowerBound, in: text)
        name = try reader.line("name", of: node, most: 120)
        hook = try reader.line("hook", of: node, most: 120)
        now = node.member("now") == nil ? nil : try reader.line("now", of: node, most: 16)
        var given: [String: PluginValue] = [:]
        for key in Fixture.arguments {
            guard let member = node.member(key) else { continue }
            // A state may be anything, and `old` is a number; the others are tables.
            if !["state", "old"].contains(key), member.node.members == nil {
                throw reader.refusal(member.node, "'\(key)' is \(member.node.value.words), not an object")
            }
            given[key] = member.node.value
        }
        self.given = given
        if let member = node.member("settings") {
            guard let settings = member.node.value.map, member.node.members != nil else {
                throw reader.refusal(member.node, "'settings' is \(member.node.value.words), not an object")
            }
            self.settings = settings
        } else {
            settings = [:]
        }
        if let member = node.member("seed") {
            guard case .integer(let number) = member.node.value else {
                throw reader.refusal(member.node, "'seed' is \(member.node.value.words), not a whole number")
            }
            seed = number
        } else {
            seed = nil
        }
        switch (node.member("expected"), node.member("expected_error")) {
        case (let member?, nil): expectation = .value(member.node.value)
        case (nil, .some): expectation = .error(try reader.line("expected_error", of: node, most: 500))
        case (nil, nil): expectation = .open
        case (_?, let member?):
            throw reader.refusal(at: member.start, "a fixture has 'expected' or 'expected_error', not both")
        }
    }
}
