---@meta

-- Written from the hook declarations of KithPlugins (see HookManualTests); changes here are lost.
-- In an editor with the Lua language server, add this folder to workspace.library.

---@class kith.Group
---@field handle string Its short name.
---@field name string Its name.
---@field language string BCP 47 tag of the language it meets in.
---@field zone string tzdata name.
---@field membership 'open'|'closed' Who may come.
---@field formality 'formal'|'informal' How much structure it wants.

---@class kith.Meeting
---@field number integer Which meeting of the group this is, from 1.
---@field date string 2026-11-24.
---@field weekday string Tuesday.
---@field starts string 18:30, on the wall clock of the group's zone.
---@field minutes? integer Planned length.
---@field title? string What tells this series of meetings from the group's others.
---@field someone_is_new boolean Somebody has said that they are new.
---@field meetings_since_reflection? integer Meetings held since the group last looked at itself, or since it began.
---@field days_since_reflection? integer Days since it last looked at itself; absent: it never did.
---@field guest_speaker boolean A guest will speak.
---@field group kith.Group The same as `ctx.group`.

---@class kith.NextMeeting
---@field date string 2026-11-24.
---@field weekday string Tuesday.
---@field starts string 18:30, on the wall clock of the group's zone.
---@field minutes? integer Planned length.
---@field title? string What tells this series of meetings from the group's others.

---@class kith.Context
---@field now string 2026-11-24T18:25 in the group's zone: the only clock there is.
---@field settings table<string, integer|boolean|string> Every setting of the manifest with its value.
---@field group kith.Group The group, as it describes itself.
---@field roles table<string, string> Who took which role, as tokens, where somebody did: of the agenda's or the event's meeting, else of the next; of several who share a role the first. Wants `reads` roles.
---@field ask_me? string[] Tokens of those who said that they may be asked to take a role. Wants `reads` people.
---@field meeting? kith.NextMeeting The group's next meeting, or the one that is open. Wants `reads` meeting.

---@class kith.Step
---@field key string Names the step; different within an agenda.
---@field title string What people see.
---@field minutes? integer Planned length; absent or 0: no set length.
---@field lead? string The role that leads it: `facilitator`, `tea`, `door`, …; never a person.
---@field prompt? string Words for whoever leads.
---@field gathers? ('decision'|'theme'|'action'|'good'|'keep'|'change'|'support')[] Notes that it invites the group to keep, never who said what. A `decision`, `theme` or `action` may be kept at any step; when the meeting closes, the last step's are asked for.

---@class kith.PlannedReminder
---@field key string Names the reminder; different within a plan.
---@field to string For whom.
---@field text? string Absent: the daemon's own neutral words.
---@field before? string So long before the meeting starts: 90m, 3h, 2d, 1w.
---@field after? string So long after it ends.
---@field on? integer So many days before it, together with `at`; 0 is its day.
---@field at? string 09:00: the time of that day.

---@class kith.Event
---@field kind string One of the kinds below.
---@field at string When, in the group's zone.
---@field subject? string The id of what it is about; a meeting as its series and date.
---@field person? string The member it is about, as a token. Wants `reads` people.
---@field facts table<string, string> Small facts: codes and numbers.

---@class kith.Answer
---@field state? any What to remember in this group, up to 64 KiB; absent: as it was.
---@field effects? kith.Effect[] What is to happen, up to 64 of them.

---@class kith.RemindEffect
---@field kind 'remind' Which effect this is.
---@field to string For whom.
---@field text string The words.
---@field after? string So long from now: 90m, 3h, 2d, 1w.
---@field at? string 2026-11-27T09:00 instead, on the group's wall clock.

---@class kith.ActionEffect
---@field kind 'action' Which effect this is.
---@field text string What the group wants to do.
---@field by? string Until when, if there is a date.

---@class kith.SignalEffect
---@field kind 'signal' Which effect this is.
---@field text string The line.
---@field ['until']? string Shown until that day; absent: for two weeks. Lua keeps the word for itself: `["until"] = …`.

---@class kith.AgendaEffect
---@field kind 'agenda' Which effect this is.
---@field step kith.Step A step as in a format's agenda.

---@alias kith.Effect kith.RemindEffect|kith.ActionEffect|kith.SignalEffect|kith.AgendaEffect

---@class kith.Format
---@field title string What people see.
---@field summary? string What it is for.
---@field occasion? 'first'|'second'|'reflection' Taken by itself then; without it a group chooses the format.
---@field every? string With occasion `reflection`: the integer setting that says after how many meetings; 0 is never.
---@field agenda fun(meeting: kith.Meeting, ctx: kith.Context): kith.Step[]|nil Says what a meeting goes through, step by step. Called when a meeting opens and when its agenda is looked at.

---@class kith.Reminder
---@field title string What people see.
---@field summary? string What it is for.
---@field plan fun(meeting: kith.Meeting, ctx: kith.Context): kith.PlannedReminder[]|nil Says who is to be reminded of a meeting, and when. Called anew whenever the meeting, or what surrounds it, changes.

---@class kith.Hint
---@field instead_of string[] Words as they stand in a text, whatever their case.
---@field say? string[] Words that leave more open.
---@field because string The thought behind it.

---@class kith.Words
---@field title string What people see.
---@field summary? string The idea behind them.
---@field source string Where it comes from.
---@field entries kith.Hint[] The hints.

---@class kith.Dimension
---@field key string Names it; different within the list.
---@field title string What people see.
---@field text? string What it means.

---@class kith.Stage
---@field key string Names it; different within the list.
---@field title string What people see.
---@field text? string What it means.

---@class kith.Principle
---@field key string Names it; different within the list.
---@field title string What people see.
---@field text? string What it means.

---@class kith.Pole
---@field key string Names it; different within the list.
---@field from string The word at one end.
---@field to string The word at the other.

---@class kith.Pair
---@field key string Names it; different within the list.
---@field left string One column.
---@field right string The other.

---@class kith.Question
---@field key string Names it; different within the list.
---@field text string The question.

---@class kith.Model
---@field title string Its name.
---@field summary? string What it is for.
---@field ['for'] 'person'|'group'|'service' Offered there only. Lua keeps the word for itself: `["for"] = …`.
---@field source string Where it comes from.
---@field licence? string Under which licence.
---@field language? string BCP 47 tag; absent: en.
---@field dimensions? kith.Dimension[] Sides of one thing, without rank.
---@field stages? kith.Stage[] One after the other, without better or worse.
---@field principles? kith.Principle[] What it rests on.
---@field poles? kith.Pole[] A line between two words.
---@field pairs? kith.Pair[] Two columns side by side.
---@field questions? kith.Question[] To talk about.

---@class kith.Answer
---@field value integer What it counts.
---@field label string What people choose.

---@class kith.Criterion
---@field key string Names it; different within the list.
---@field title string What people see.
---@field text? string More about it.
---@field section? string The heading that it stands under.
---@field reversed? boolean More is less.
---@field indicators? string[] How one would notice.

---@class kith.Subscale
---@field key string Names it; different within the list.
---@field title string What people see.
---@field criteria string[] Keys of criteria.

---@class kith.Rubric
---@field title string Its name.
---@field summary? string What it is for.
---@field purpose 'group'|'service'|'self_check'|'handout' Who looks at what with it. Nobody is rated by anybody.
---@field source string Where it comes from.
---@field licence? string Under which licence.
---@field scale kith.Answer[] What may be answered, the least first.
---@field criteria kith.Criterion[] What is looked at.
---@field subscales? kith.Subscale[] Criteria that are added up.
---@field scoring? 'mean'|'median'|'sum' Absent: mean.
---@field minimum_answered? integer So many answers make a result; absent: half of them.
---@field score? fun(answers: table<string, integer>, ctx: kith.Context): table<string, number>|nil Makes figures of one round's answers, where the scoring of the definition is not enough.

---@alias kith.EventKind "group.created"|"group.changed"|"group.state_changed"|"group.split"|"group.merged"|"member.added"|"member.left"|"member.returned"|"member.said_new"|"member.asked"|"member.enquired"|"member.met"|"member.oriented"|"series.scheduled"|"series.ended"|"series.changed"|"closure.added"|"closure.lifted"|"meeting.opened"|"meeting.stepped"|"meeting.counted"|"meeting.closed"|"meeting.cancelled"|"meeting.restored"|"meeting.moved"|"meeting.marked"|"meeting.staffed"|"action.done"|"ethics.adopted"|"ethics.kept"|"topic.changed"|"speaker.changed"|"role.defined"|"meeting.handed_over"

---@class kith.Plugin
---@field formats? table<string, kith.Format>
---@field reminders? table<string, kith.Reminder>
---@field words? table<string, kith.Words>
---@field models? table<string, kith.Model>
---@field rubrics? table<string, kith.Rubric>
---@field on? table<kith.EventKind, fun(event: kith.Event, ctx: kith.Context, state?: any): kith.Answer|nil>
---@field migrate? fun(old: integer, state: any): any Brings a state that an older version kept into today's shape. Called when a bundle with a greater `state_version` takes the place of another, once for each group that has a state.

---@class kith
kith = {}

---Null, where nil would not be kept in a table.
---@type lightuserdata
kith.null = nil

---Marks a table as a list, so that it crosses as one also while it is empty.
---@generic T
---@param list? T[]
---@return T[]
function kith.array(list) end

---A sorted copy; what is equal keeps its order.
---@generic T
---@param list T[]
---@param less? fun(a: T, b: T): boolean
---@return T[]
function kith.sorted(list, less) end

---Keeps a line with the call, to be read by whoever looks into it.
---@param value any
function kith.log(value) end

---What another file of the bundle returns: "parts" is parts.lua.
---@param name string
---@return any
function kith.require(name) end

---Times on the wall clock of the group's zone: 2026-11-24T18:30, or a date alone.
kith.time = {}

---So much later, or earlier: 90m, 3h, 2d, 1w, -90m. A date alone takes d and w.
---@param time string
---@param span string
---@return string
function kith.time.add(time, span) end

---2026-11-24.
---@param time string
---@return string
function kith.time.date(time) end

---18:30.
---@param time string
---@return string
function kith.time.clock(time) end

---Tuesday.
---@param time string
---@return string
function kith.time.weekday(time) end

---Whole days from the one date to the other.
---@param from string
---@param to string
---@return integer
function kith.time.days(from, to) end

---Minutes from the one time to the other.
---@param from string
---@param to string
---@return integer
function kith.time.minutes(from, to) end

---Whether the one is before the other.
---@param a string
---@param b string
---@return boolean
function kith.time.before(a, b) end
