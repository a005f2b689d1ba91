import Foundation

/// A plugin of a group that does a bit of everything, and fails where its tea takes 16 minutes.
///
/// Whatever it says names its group, so that it is seen wherever it turns up.
enum AccessPlugin {
    static let id = "tide"

    static func files(for group: String, id: String = id, version: String = "1.0.0") -> [String: String] {
        let manifest = """
            { "id": "\(id)", "version": "\(version)", "api": 1, "title": "Tide of \(group)", "summary": "For \(group) alone",
              "provides": { "formats": ["evening", "broken"], "on": ["meeting.counted", "group.changed"] },
              "reads": ["meeting", "people"], "effects": ["action", "signal", "remind"],
              "settings": { "tea": { "type": "integer", "default": 15, "minimum": 0, "maximum": 60, "help": "minutes" } } }
            """
        let code = """
            local plugin = { formats = {}, on = {} }
            plugin.formats.evening = {
              title = "Evening of \(group)", summary = "An evening",
              agenda = function(meeting, ctx)
                return {
                  { key = "welcome", title = "Welcome to \(group)", minutes = 5, lead = "facilitator", prompt = "Say hello" },
                  { key = "tea", title = "Tea", minutes = ctx.settings.tea, lead = "tea", prompt = "Pour" },
                  { key = "round", title = "Round", minutes = 20, lead = "facilitator", prompt = "Who likes",
                    gathers = { "theme" } },
                }
              end,
            }
            plugin.formats.broken = { 
              title = "Broken",
              agenda = function(meeting, ctx)
                if ctx.settings.tea == 16 then error("no agenda in \(group)") end
              end,
            }
            plugin.on["meeting.counted"] = function(event, ctx, state)
              state = state or { n = 0 }
              state.n = state.n + 1
              kith.log("counted in \(group)")
              return { state = state, effects = {
                { kind = "action", text = "Book the room of \(group)", by = ctx.now:sub(1, 10) },
                { kind = "signal", text = "The tide is in at \(group)" },
                { kind = "remind", to = "{person:" .. ctx.ask_me[1] .. "}", after = "3d", text = "See you at \(group)" },
              } }
            end
            plugin.on["group.changed"] = function(event, ctx)
              if ctx.settings.tea == 16 then error("rocks ahead of \(group)") end
            end
            return plugin
            """
        return ["plugin.json": manifest, "main.lua": code].mapValues { Data($0.utf8).base64EncodedString() }
    }
}
