import KithModel
import KithPlugins

/// A bundle with a format, a handler and settings, for fixtures to be about.
enum SampleBundle {
    private static let manifest = """
        { "id": "sample", "version": "1.0.0", "api": 1, "title": "Sample", "summary": "For tests",
          "provides": { "formats": ["f"], "reminders": ["r"], "on": ["member.said_new"] },
          "reads": ["people"], "effects": ["remind"],
          "settings": { "minutes": { "type": "integer", "default": 10, "maximum": 60, "help": "x" } } }
        """

    /// Gives back what it is given, so that a fixture shows what the script sees.
    static let main = """
        local plugin = { formats = {}, reminders = {}, on = {} }
        plugin.formats.f = { title = "F", agenda = function(meeting, ctx)
          if meeting.minutes == 13 then error("thirteen") end
          return {
            { key = "a", title = meeting.weekday .. " " .. meeting.date, minutes = ctx.settings.minutes },
            { key = "b", title = meeting.group.name .. "/" .. ctx.group.name, minutes = 20 / 2 },
          }
        end }
        plugin.reminders.r = { title = "R", plan = function(meeting, ctx) return kith.array() end }
        plugin.on["member.said_new"] = function(event, ctx, state)
          kith.log("called")
          return { state = { n = (state and state.n or 0) + 1, person = event.person, new = event.facts.new, ask = ctx.ask_me } }
        end
        return plugin
        """

    static func make(_ tests: [String: String] = [:], main: String = main) throws -> Bundle {
        var files = ["plugin.json": Array(manifest.utf8), "main.lua": Array(main.utf8)]
        for (name, text) in tests { files["tests/\(name)"] = Array(text.utf8) }
        return try Bundle(files: files)
    }

    /// Runs one fixture, written without its name.
    static func run(_ fixture: String) throws -> FixtureRun {
        let bundle = try make(["one.json": #"{ "name": "one", \#(fixture) }"#])
        let suite = try FixtureSuite(bundle, worker: TestWorker.path)
        guard let run = suite.runs.first else { throw Refusal(.internalError, "no run") }
        return run
    }
}
