package import KithModel

/// A small plugin that works at once, to be made somebody's own.
package struct Scaffold: Sendable {
    package let id: String
    package let title: String

    /// - Parameters:
    ///   - name: of its folder; the id comes from it.
    ///   - title: what people see; without one, it comes from the name.
    package init(folder name: String, title: String? = nil) throws(Refusal) {
        id = Scaffold.id(name)
        let refusal = Refusal.invalid(
            "id", "'\(name.prefix(60))' can't be the name of a plugin.",
            remedy: "a folder named with 2 to 40 of a-z, 0-9 and hyphens, such as evening-circle")
        guard id.utf8.count >= 2, id.utf8.count <= 40, Handle(id) != nil else { throw refusal }
        let spaced = id.split(separator: "-").joined(separator: " ")
        self.title = title ?? spaced.prefix(1).uppercased() + spaced.dropFirst()
        guard (1...80).contains(self.title.count), !self.title.hasControls() else {
            throw .invalid("title", "A title is one line of 1 to 80 characters.", remedy: "--title \"Evening circle\"")
        }
        // Some names mean something else already.
        do throws(Refusal) { _ = try Manifest(json: Array(manifest.utf8)) } catch { throw refusal }
    }

    /// `Evening Circle` is `evening-circle`.
    private static func id(_ name: String) -> String {
        let letters = name.lowercased().map { " _.".contains($0) ? "-" : $0 }
        return String(letters).split(separator: "-").joined(separator: "-")
    }

    /// The format's name in the table; a word of Lua's own can't stand there.
    package var format: String {
        let name = id.split(separator: "-").joined(separator: "_")
        return Scaffold.reserved.contains(name) ? name + "_meeting" : name
    }

    private static let reserved: Set<String> = [
        "and", "break", "do", "else", "elseif", "end", "false", "for", "function", "goto", "if", "in", "local", "nil", "not",
        "or", "repeat", "return", "then", "true", "until", "while",
    ]

    /// Path within the folder to content.
    package var files: [String: String] {
        [
            "plugin.json": manifest, "main.lua": main, "tests/agenda.json": agendaFixtures,
            "tests/closed.json": eventFixtures,
        ]
    }

    /// Fit for JSON, and for Lua as well: it holds no control characters.
    private var quotedTitle: String { JSONText.line(.string(title)) }
}

extension Scaffold {
    private var manifest: String {
        """
        {
          "id": "\(id)",
          "version": "0.1.0",
          "api": 1,
          "title": \(quotedTitle),
          "summary": "A round, a break, and a round to close",
          "provides": { "formats": ["\(format)"], "on": ["meeting.closed"] },
          "effects": ["remind"],
          "settings": {
            "tea_minutes": { "type": "integer", "default": 15, "maximum": 60, "help": "length of the break; 0 leaves it out" }
          }
        }

        """
    }

    private var main: String {
        """
        -- How our meetings go. Change the words until they are your own; tests/ says what is to come of it.

        ---@type kith.Plugin
        local plugin = { formats = {}, on = {} }

        -- What a meeting goes through, step by step.
        plugin.formats.\(format) = {
          title = \(quotedTitle),
          summary = "A round, a break, and a round to close",
          agenda = function(meeting, ctx)
            local steps = {
              {
                key = "welcome", title = "Welcome", minutes = 5, lead = "facilitator",
                prompt = "Good that you are here. What is said here stays here. You may pass, or just listen.",
              },
            }
            -- Only where somebody said that they are new; nobody is singled out.
            if meeting.someone_is_new then
              steps[#steps + 1] = {
                key = "names", title = "Names, if you like", minutes = 10, lead = "facilitator",
                prompt = "We go round: a name if you like, and one thing that was good to know when you began here.",
              }
            end
            steps[#steps + 1] = {
              key = "round", title = "How we are", minutes = 40, lead = "facilitator",
              prompt = "How have you been, and what helped? Everybody gets about the same time.",
            }
            if ctx.settings.tea_minutes > 0 then
              steps[#steps + 1] = { key = "tea", title = "Tea", minutes = ctx.settings.tea_minutes, lead = "tea" }
            end
            steps[#steps + 1] = {
              key = "closing", title = "What we take home", minutes = 15, lead = "facilitator",
              prompt = "What was worth the way here today?",
            }
            return steps
          end,
        }

        -- What follows from a meeting: `state` is what this group's plugin remembers, `effects` is what is to happen.
        plugin.on["meeting.closed"] = function(event, ctx, state)
          local meetings = (state and state.meetings or 0) + 1
          local answer = { state = { meetings = meetings } }
          if meetings % 4 == 0 then
            answer.effects = {
              { kind = "remind", to = "facilitators", after = "1d", text = "Is the room ours for the next four?" },
            }
          end
          return answer
        end

        return plugin

        """
    }

    private var agendaFixtures: String {
        """
        [
          {
            "name": "an ordinary evening",
            "hook": "formats.\(format).agenda",
            "expected": [
              {
                "key": "welcome", "title": "Welcome", "minutes": 5, "lead": "facilitator",
                "prompt": "Good that you are here. What is said here stays here. You may pass, or just listen."
              },
              {
                "key": "round", "title": "How we are", "minutes": 40, "lead": "facilitator",
                "prompt": "How have you been, and what helped? Everybody gets about the same time."
              },
              { "key": "tea", "title": "Tea", "minutes": 15, "lead": "tea" },
              {
                "key": "closing", "title": "What we take home", "minutes": 15, "lead": "facilitator",
                "prompt": "What was worth the way here today?"
              }
            ]
          },
          {
            "name": "somebody is new, and there is no tea",
            "hook": "formats.\(format).agenda",
            "meeting": { "someone_is_new": true },
            "settings": { "tea_minutes": 0 },
            "expected": [
              {
                "key": "welcome", "title": "Welcome", "minutes": 5, "lead": "facilitator",
                "prompt": "Good that you are here. What is said here stays here. You may pass, or just listen."
              },
              {
                "key": "names", "title": "Names, if you like", "minutes": 10, "lead": "facilitator",
                "prompt": "We go round: a name if you like, and one thing that was good to know when you began here."
              },
              {
                "key": "round", "title": "How we are", "minutes": 40, "lead": "facilitator",
                "prompt": "How have you been, and what helped? Everybody gets about the same time."
              },
              {
                "key": "closing", "title": "What we take home", "minutes": 15, "lead": "facilitator",
                "prompt": "What was worth the way here today?"
              }
            ]
          }
        ]

        """
    }

    private var eventFixtures: String {
        """
        [
          {
            "name": "the first meeting is counted",
            "hook": "on.meeting.closed",
            "expected": { "state": { "meetings": 1 } }
          },
          {
            "name": "every fourth time, somebody thinks of the room",
            "hook": "on.meeting.closed",
            "state": { "meetings": 3 },
            "expected": {
              "effects": [{ "kind": "remind", "to": "facilitators", "after": "1d", "text": "Is the room ours for the next four?" }],
              "state": { "meetings": 4 }
            }
          }
        ]

        """
    }
}
