import Foundation
import Testing

/// What lies beyond somebody's reach, beside what is not there at all: they must not be able to tell the two apart.
struct Beyond {
    private let who: Participant
    private let group: String
    private let world: AccessWorld
    /// For itself, so that what is asked here is not taken for what was told.
    private let client: AccountClient
    /// A group that is there, and a name that is not.
    private let other: String
    private let nobody: String

    /// Nil for whoever may see every group, or none.
    init?(_ world: AccessWorld, _ who: Participant, _ group: String) throws {
        guard let other = who.beyond.first, !who.groups.isEmpty else { return nil }
        (self.world, self.who, self.group, self.other) = (world, who, group, other)
        nobody = "\(other.dropLast())x"
        client = try who.again()
    }

    /// The same call about another group, and about none.
    func isNotThere(_ method: String, _ sample: Sample) throws {
        // What they say about themselves names no group to look for.
        if method.hasPrefix("me."), who.role == "member" { return }
        let about = { try JSONSerialization.data(withJSONObject: $0, options: .sortedKeys) }
        let (there, nowhere) = (sample.speaking(of: other, not: group), sample.speaking(of: nobody, not: group))
        guard try about(there) != about(nowhere) else { return }
        try isSame(method, there, nowhere, other, nobody)
    }

    /// Neither by an id, nor by what belongs to the group, nor as a suggestion.
    func isNotSuggested() throws {
        let id = try world.ask("group.show", ["group": other])["id"] as? String ?? ""
        let action = try world.actions(of: other).first ?? ""
        let random = String(String(id).reversed())
        if who.role == "facilitator" {
            try isSame("group.show", ["group": id], ["group": random], id, random)
            let actions = [action, String(action.reversed())]
            try isSame(
                "action.done", ["group": group, "action": actions[0]], ["group": group, "action": actions[1]], actions[0],
                actions[1])
            try ofPlugins()
        }
        // One letter wrong: whoever keeps that group is asked whether they meant it.
        let near = "\(other.dropLast())"
        let asked = who.role == "member" ? "consent.ask" : "group.seen_by_coordinator"
        #expect(try !client.call(asked, ["group": near]).text.contains(other), "\(who.label)")
        #expect(try world.root.call(asked, ["group": near]).text.contains("did you mean '\(other)'?"))
    }

    /// One that only the other group has, by every method about one plugin.
    private func ofPlugins() throws {
        let (kelp, none) = ("kelp-\(other)", "kelq-\(other)")
        let installed = try world.ask("plugin.list", ["group": other])["plugins"] as? [[String: Any]] ?? []
        if !installed.contains(where: { $0["plugin"] as? String == kelp }) {
            try world.ask("plugin.install", ["files": AccessPlugin.files(for: other, id: kelp), "group": other])
        }
        for method in [
            "show", "log", "stats", "watch", "settings", "switch", "rollback", "remove", "resume", "skip", "call", "replay",
        ] {
            for scope in [["group": group], [:]] as [[String: Any]] {
                let asked = scope.adding("on", method == "switch" ? true : nil).adding("last", method == "replay" ? 5 : nil)
                    .adding("hook", method == "call" ? "on.meeting.counted" : nil)
                try isSame("plugin.\(method)", asked.adding("plugin", kelp), asked.adding("plugin", none), kelp, none)
            }
        }
        #expect(try !client.call("plugin.show", ["plugin": "kelp\(other)"]).text.contains("'\(kelp)'"), "\(who.label)")
        #expect(try !client.call("plugin.list").text.contains(kelp), "\(who.label)")
        #expect(try !client.call("plugin.hooks").text.contains(kelp), "\(who.label)")
    }

    private func isSame(
        _ method: String, _ there: [String: Any], _ nowhere: [String: Any], _ name: String, _ none: String
    ) throws {
        let answers = try [there, nowhere].map { try client.call(method, $0) }
        let refused = answers.map { $0.refusal?.replacing(name, with: none) }
        #expect(refused[0] != nil && refused[0] == refused[1], "\(method), \(who.label): \(answers.map(\.text))")
    }
}
