import Foundation
import KithPlugins
import Testing

/// What plugins are told of roles: tokens, of the meeting in question, and only where they ask for it.
@Suite(.serialized) struct RolePluginTests {
    private let world: RoleWorld

    init() throws { world = try RoleWorld() }

    private func install(_ id: String, reads: String, _ body: String) throws {
        let bundle = try PluginBundle.handling(
            id: id, on: ["meeting.staffed", "member.asked"], more: ", \"reads\": [\(reads)]", body)
        let installed = try world.daemon.kith("plugin", "install", try world.daemon.folder(bundle))
        guard installed.code == 0 else { throw RunningDaemon.Failure(message: installed.errors) }
    }

    private static let telling = """
        local found = {}
        for role, who in pairs(ctx.roles) do found[#found + 1] = role .. "=" .. who .. "=<{person:" .. who .. "}>" end
        return { effects = { { kind = "action", text = event.kind .. " " .. table.concat(found, " ") } } }
        """

    private func told(_ id: String) throws -> String? {
        guard try world.daemon.settled(id, in: "harbour") else { return nil }
        return try world.daemon.actions(in: "harbour").last
    }

    @Test func `it is told who took what at the event's meeting, as tokens`() throws {
        for day in [2, 3] {
            try world.offer("kind-heron", "tea", day)
            try world.offer("warm-otter", "facilitator", day)
        }
        try world.take("kind-heron", "tea", 2)
        try world.take("warm-otter", "facilitator", 3)
        try install("naming", reads: #""roles""#, RolePluginTests.telling)
        try world.call("meeting.staff", ["meeting": RoleWorld.meeting(2), "staffed": true])
        let text = try #require(try told("naming"))
        #expect(text.hasPrefix("meeting.staffed tea=") && text.hasSuffix("=<kind-heron>"))
        #expect(!text.contains("facilitator"))
        let token = try #require(text.split(separator: "=").dropFirst().first.map(String.init))
        #expect(PersonToken.isToken(token) && !token.contains("heron"))
        let id = try world.call("member.show", ["member": "harbour/kind-heron"])["id"] as? String
        #expect(token != id)
        // Gone from the rota, gone from the plugin.
        try world.giveBack("kind-heron", "tea", 2)
        try world.call("meeting.staff", ["meeting": RoleWorld.meeting(2), "staffed": false])
        #expect(try world.daemon.await { try told("naming") == "meeting.staffed " })
    }

    @Test func `without asking for it, it is told nothing; and 'ask me' leaves out who is away`() throws {
        for handle in ["kind-heron", "warm-otter"] {
            try world.call("member.ask", ["member": "harbour/\(handle)", "for": "roles", "on": true])
        }
        try world.offer("kind-heron", "tea", 1)
        try world.take("kind-heron", "tea", 1)
        try world.call("member.away", ["member": "harbour/kind-heron", "until": RoleWorld.day(1)])
        try install(
            "asking", reads: #""people""#,
            """
            local who = {}
            for _, person in ipairs(ctx.ask_me) do who[#who + 1] = "{person:" .. person .. "}" end
            local roles = 0
            for _ in pairs(ctx.roles) do roles = roles + 1 end
            return { effects = { { kind = "action", text = table.concat(who, " ") .. " " .. roles } } }
            """)
        try world.call("member.ask", ["member": "harbour/calm-wren", "for": "call", "on": true])
        #expect(try told("asking") == "warm-otter 0")
        try world.call("member.back", ["member": "harbour/kind-heron"])
        try world.call("member.ask", ["member": "harbour/calm-wren", "for": "call", "on": false])
        #expect(
            try world.daemon.await {
                ["kind-heron warm-otter 0", "warm-otter kind-heron 0"].contains(try told("asking") ?? "")
            })
    }
}
