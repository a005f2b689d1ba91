import KithModel
import KithPlugins
import Testing

/// What comes out of a hook is held against its declaration, and a mistake is named to the field.
struct HookAnswerTests {
    private static let manifest = #"""
        { "id": "tried", "version": "1.0.0", "api": 1, "title": "Tried", "summary": "For a test",
          "provides": { "reminders": ["evening"], "on": ["meeting.closed"], "rubrics": ["look"] },
          "effects": ["remind", "action", "agenda"], "state_version": 2 }
        """#

    /// Why the answer, written in JSON, won't do; nil where it will.
    private func fault(_ hook: String, _ answer: String) throws -> String? {
        let manifest = try Manifest(json: Array(HookAnswerTests.manifest.utf8))
        let value = try PluginValue(json: Array(answer.utf8), file: "answer")
        let name = try HookName(hook, in: manifest)
        do throws(PluginFault) { try HookValidator.answer(value, of: name, manifest) } catch {
            #expect(error.errorClass == .result)
            return error.message
        }
        return nil
    }

    @Test(arguments: [
        (#"[]"#, nil),
        (#"null"#, nil),
        (#"[{ "key": "a", "to": "asked", "before": "2d" }]"#, nil),
        (#"[{ "key": "a", "to": "role:tea", "on": 0, "at": "09:00", "text": "Tea?" }]"#, nil),
        (#"[{ "key": "a", "to": "{person:k3v9}", "after": "1w" }]"#, nil),
        (#""soon""#, "reminders.evening: 'soon' is not a list of reminders"),
        (
            #"[{ "key": "a", "to": "asked", "before": "1d" }, { "key": "b", "to": "asked", "before": "1d" }, { "key": "c", "to": "asked", "after": "3 dyas" }]"#,
            "reminders.evening[3].after: '3 dyas' is not a duration, such as 90m, 3h, 2d or 1w"
        ),
        (
            #"[{ "key": "a", "to": "everybody", "before": "1d" }]"#,
            "reminders.evening[1].to: 'everybody' is none of asked, facilitators, roles, role:NAME or {person:TOKEN}"
        ),
        (
            #"[{ "key": "a", "to": "asked", "before": "1d", "after": "1d" }]"#,
            "reminders.evening[1]: wants one of 'before', 'after', or 'on' with 'at'"
        ),
        (#"[{ "key": "a", "to": "asked", "on": 1 }]"#, "reminders.evening[1]: wants one of 'before', 'after', or 'on' with 'at'"),
        (#"[{ "key": "a", "to": "asked", "on": 1, "at": "9" }]"#, "reminders.evening[1].at: '9' is not a time such as 18:30"),
        (
            #"[{ "key": "a", "to": "asked", "before": "1d" }, { "key": "a", "to": "asked", "before": "2d" }]"#,
            "reminders.evening[2].key: 'a' is there twice"
        ),
    ])
    func `a plan of reminders`(answer: String, says: String?) throws {
        #expect(try fault("reminders.evening", answer) == says)
    }

    @Test(arguments: [
        (#"null"#, nil),
        (#"{}"#, nil),
        (#"{ "state": { "n": 1 }, "effects": [] }"#, nil),
        (#"{ "effects": [{ "kind": "remind", "to": "facilitators", "after": "3d", "text": "The room?" }] }"#, nil),
        (#"{ "effects": [{ "kind": "action", "text": "Book the room", "by": "2026-12-01" }] }"#, nil),
        (#"{ "effects": [{ "kind": "agenda", "step": { "key": "a", "title": "A" } }] }"#, nil),
        (#"5"#, "on.meeting.closed: 5 is not a table"),
        (#"{ "stat": 1 }"#, "on.meeting.closed.stat: is not known; did you mean 'state'?"),
        (#"{ "effects": { "a": 1 } }"#, "on.meeting.closed.effects: a table is not a list of effects"),
        (
            #"{ "effects": [{ "kind": "signal", "text": "Look" }] }"#,
            "on.meeting.closed.effects[1].kind: 'signal' is not among the effects of plugin.json"
        ),
        (
            #"{ "effects": [{ "kind": "mail", "text": "Look" }] }"#,
            "on.meeting.closed.effects[1].kind: 'mail' is none of remind, action, signal, agenda"
        ),
        (#"{ "effects": [{ "text": "Look" }] }"#, "on.meeting.closed.effects[1].kind: is missing"),
        (
            #"{ "effects": [{ "kind": "remind", "to": "facilitators", "text": "x" }] }"#,
            "on.meeting.closed.effects[1]: wants 'after' or 'at'"
        ),
        (
            #"{ "effects": [{ "kind": "action", "text": "a" }, { "kind": "action", "text": "x", "by": "tomorrow" }] }"#,
            "on.meeting.closed.effects[2].by: 'tomorrow' is not a date such as 2026-11-24"
        ),
        (
            #"{ "effects": [{ "kind": "agenda", "step": { "key": "A b", "title": "A" } }] }"#,
            "on.meeting.closed.effects[1].step.key: 'A b' is not a name of a-z, 0-9 and '_' that starts with a letter"
        ),
    ])
    func `an answer to an event`(answer: String, says: String?) throws {
        #expect(try fault("on.meeting.closed", answer) == says)
    }

    @Test(arguments: [
        (#"[]"#, nil), (#"["good", "change", "support"]"#, nil),
        (#""good""#, "on.meeting.closed.effects[1].step.gathers: 'good' is not a list of texts"),
        (
            #"["good", "names"]"#,
            "on.meeting.closed.effects[1].step.gathers[2]: 'names' is none of decision, theme, action, good, keep, change, support"
        ),
        (#"["good", 7]"#, "on.meeting.closed.effects[1].step.gathers[2]: 7 is not text"),
        (#"["good", "good"]"#, "on.meeting.closed.effects[1].step.gathers[2]: 'good' is there twice"),
    ])
    func `what a step gathers`(answer: String, says: String?) throws {
        let step = #"{ "key": "a", "title": "A", "gathers": \#(answer) }"#
        let effects = #"{ "effects": [{ "kind": "agenda", "step": \#(step) }] }"#
        #expect(try fault("on.meeting.closed", effects) == says)
    }

    @Test func `sixty-five effects are one too many`() throws {
        let one = #"{ "kind": "action", "text": "x" }"#
        let most = Array(repeating: one, count: 64).joined(separator: ",")
        #expect(try fault("on.meeting.closed", "{ \"effects\": [\(most)] }") == nil)
        #expect(
            try fault("on.meeting.closed", "{ \"effects\": [\(most),\(one)] }")
                == "on.meeting.closed.effects: has 65 effects; 64 are allowed")
    }

    @Test(arguments: [
        (#"{ "hope": 4, "voice": 3.5 }"#, nil),
        (#"{}"#, "rubrics.look: has 0 figures, not 1 to 100"),
        (#"{ "hope": "much" }"#, "rubrics.look.hope: 'much' is not a number"),
    ])
    func `figures of a rubric`(answer: String, says: String?) throws {
        #expect(try fault("rubrics.look.score", answer) == says)
    }

    @Test(arguments: [
        ("on.meeting.close", "did you mean 'on.meeting.closed'?"),
        ("reminders.evening.pla", "did you mean 'reminders.evening.plan'?"),
        ("zzz", "one of reminders.evening.plan, on.meeting.closed, rubrics.look.score, migrate"),
    ])
    func `a hook that is not there is refused with the nearest`(hook: String, remedy: String) throws {
        let manifest = try Manifest(json: Array(HookAnswerTests.manifest.utf8))
        let refusal = #expect(throws: Refusal.self) { try HookName(hook, in: manifest) }
        #expect(refusal?.remedy == remedy)
    }
}
