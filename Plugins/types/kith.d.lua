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

---@class kith.Ethics
---@field version integer Which version holds.
---@field adopted string The day on which the group adopted it.
---@field days integer Days since the group adopted it or last looked at it again.

---@class kith.Choice
---@field name string What it goes by.
---@field title string Its name.
---@field questions string[] What it has to talk about, in its order; any of it may be passed over.

---@class kith.Context
---@field now string 2026-11-24T18:25 in the group's zone: the only clock there is.
---@field settings table<string, integer|boolean|string> Every setting of the manifest with its value.
---@field group kith.Group The group, as it describes itself.
---@field roles table<string, string> Who took which role, as tokens, where somebody did: of the agenda's or the event's meeting, else of the next; of several who share a role the first. Wants `reads` roles.
---@field ask_me? string[] Tokens of those who said that they may be asked to take a role. Wants `reads` people.
---@field meeting? kith.NextMeeting The group's next meeting, or the one that is open. Wants `reads` meeting.
---@field ethics? kith.Ethics The code of ethics that the group adopted. Its words are not told; `{ethics}` in a prompt becomes them.
---@field models? kith.Choice[] Recovery models that the group chose for itself and its people, in the order of choosing; none that is only there to be known, that is off or that is about a service. Wants `reads` models.

---@class kith.Step
---@field key string Names the step; different within an agenda.
---@field title string What people see.
---@field minutes? integer Planned length; absent or 0: no set length.
---@field lead? string The role that leads it: `facilitator`, `tea`, `door`, …; never a person.
---@field prompt? string Words for whoever leads; `{ethics}` in them becomes what the group promises itself.
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

---@class kith.Labels
---@field monday? string Monday
---@field tuesday? string Tuesday
---@field wednesday? string Wednesday
---@field thursday? string Thursday
---@field friday? string Friday
---@field saturday? string Saturday
---@field sunday? string Sunday
---@field january? string January
---@field february? string February
---@field march? string March
---@field april? string April
---@field may? string May
---@field june? string June
---@field july? string July
---@field august? string August
---@field september? string September
---@field october? string October
---@field november? string November
---@field december? string December
---@field date? string {weekday} {day} {month} {year}
---@field short_date? string {weekday} {day} {month}
---@field date_and_time? string {date}, {time}
---@field minutes? string {count} min
---@field whole_minutes? string {count} minutes
---@field every_weekday? string every {weekday}
---@field every_second_weekday? string every second {weekday}
---@field weekday_of_month? string on the {which} {weekday} of the month
---@field first? string 1st
---@field second? string 2nd
---@field third? string 3rd
---@field fourth? string 4th
---@field last? string last
---@field at_time? string {days} at {time}
---@field no_dates? string We have no dates planned just now; ask us.
---@field ask_for_dates? string Ask us for the next dates
---@field when? string When
---@field where? string Where
---@field time? string Time
---@field online? string Online
---@field by_phone? string By phone
---@field free_of_charge? string Free of charge
---@field nobody_has_to_sign? string Nobody has to sign.
---@field read_by_all? string Whoever is here can read this sheet.
---@field ask_us_where? string Ask us where we meet
---@field how_to_reach_us? string How to reach us
---@field agenda? string Agenda
---@field what? string What we do
---@field led_by? string Led by
---@field length? string Length
---@field ends? string The end
---@field anybody_may_pass? string Anybody may pass, step out and come back. The times are a plan, not a rule.
---@field prompts? string For whoever leads
---@field topics? string What we planned to talk about
---@field support_beyond? string Support beyond the group
---@field for_whoever? string For whoever would like it. Nobody has to take any of it up.
---@field facilitator? string Facilitator
---@field co_facilitator? string Co-facilitator
---@field substitute? string Standing in
---@field tea? string Tea
---@field door? string At the door
---@field welcome_to? string Welcome to {group}
---@field whom_to_ask? string Whom to ask
---@field you_reach_us? string You reach us like this: {contact}
---@field ask_whoever_gave? string Ask whoever gave you this page; they tell you how to reach us.
---@field come_whenever? string You need not ask anybody: come whenever you like.
---@field like_to_know? string We like to know beforehand that you are coming.
---@field meet_first? string If you wish, you can meet one of us first; you don't have to.
---@field when_and_where? string When and where
---@field where_we_meet? string Where: {places}
---@field what_we_hold_to? string What we hold to
---@field what_we_hold_to_text? string What you hear here stays here, and so does who was here. There is one limit: where somebody's life, or a child, is in danger, we may have to get help, and whoever it is about hears so from us first. Nobody is judged, corrected or told what to do. You speak if you want to; just being there is fine.
---@field coming? string Coming, and not coming
---@field coming_text? string Coming on time helps everybody to begin calmly; if you are late, come in all the same. If you can't come, you may say so beforehand, if you like. Nobody keeps count, and after a break you are as welcome as before.
---@field how_it_goes? string How a meeting goes
---@field how_it_goes_text? string We begin with a few words on why we are here, then whoever wants to speaks, with about the same time for each, and we end with a round that nobody has to join. A facilitator opens, keeps an eye on the time and on fairness, and does not have the answers: they come for support like everybody else.
---@field what_this_is? string What this is
---@field what_this_is_text? string People who have been through something similar support each other, as equals. It can help to be understood without explaining, to see how others found their way, and to be of use to somebody. It takes the place of nothing else that helps you.
---@field who_for? string Who it is for
---@field next_dates? string The next dates
---@field tear_off? string Please take a strip with you.
---@field costs_nothing? string It costs nothing to come.
---@field ask_at_group? string Ask at the place where you found this page.
---@field sign_up? string Who would like to do what
---@field sign_up_intro? string Put down a name, as you like it, where you would enjoy helping. One meeting is plenty, and you can cross it out again.
---@field task? string What
---@field other_tasks? string Something else
---@field contact_sheet? string Staying in touch
---@field contact_sheet_intro? string Whoever likes to hear from the group between meetings can write something here. All of it is optional, and any name will do.
---@field keep_to_yourself? string Please don't copy or photograph it.
---@field name_as_you_like? string A name, as you like it
---@field way_to_reach_you? string A way to reach you
---@field best_by? string Best by
---@field email? string Email
---@field text_message? string Text message
---@field messenger? string Messenger
---@field phone_call? string Phone call
---@field taken? string taken
---@field ethics? string What we promise each other
---@field agreed_on? string Agreed on {date}
---@field looked_on? string Looked at again on {date}
---@field ours_to_change? string These are our own words. We look at them together now and then, and can change them.
---@field no_ethics? string We have not written this down yet. We can begin whenever we like.
---@field crisis_line? string Crisis lines
---@field emergency? string Emergencies
---@field advocacy? string Advocacy
---@field legal? string Legal advice
---@field housing? string Housing
---@field money? string Money
---@field health? string Health
---@field respite? string Respite
---@field group? string Other groups
---@field online_support? string Online
---@field other? string Other
---@field languages? string Languages: {languages}
---@field not_free? string Not free of charge
---@field confirmed_on? string Last confirmed on {date}
---@field not_confirmed? string Not confirmed yet
---@field no_resources? string Nothing is written down yet. Ask us: together we may know somewhere.
---@field card? string A card for facilitators
---@field no_names_on_it? string Please write nothing about anybody on it.
---@field conflict? string When people in the group clash
---@field neglect? string When somebody does not get what they need
---@field abuse? string When somebody tells of abuse
---@field danger? string When somebody is in danger
---@field reminder? string A reminder
---@field reminder_from? string A reminder from {group}
---@field reminded_of? string This is to remind you of {date}.
---@field reminded_of_group? string {group} meets on {date}.
---@field reminded_of_something? string This is to remind you of something that you wanted to be reminded of.
---@field on_your_clock? string On your own clock that is {date}.
---@field stop_reminders? string You get this because you said that you would like to be reminded. If you would rather not, say so, any time; no reason is needed.

---@class kith.Words
---@field title string What people see.
---@field summary? string The idea behind them.
---@field source string Where it comes from.
---@field language? string BCP 47 tag of the groups that they are for; absent: all groups.
---@field entries? kith.Hint[] The hints.
---@field labels? kith.Labels Fixed words of what groups print, each in the place of the English one. What is in braces is filled in.

---@class kith.Part
---@field key string Names it; different within the list.
---@field title string What people see.
---@field text? string What it means.

---@class kith.Dimension
---@field key string Names it; different within the list.
---@field title string What people see.
---@field text? string What it means.
---@field section? string The heading that it stands under.
---@field question? string Something to talk about, for those who like to.
---@field parts? kith.Part[] What it consists of.

---@class kith.Stage
---@field key string Names it; different within the list.
---@field title string What people see.
---@field text? string What it means.
---@field question? string Something to talk about, for those who like to.
---@field rungs? integer Into how many rungs it is divided; they are counted through.

---@class kith.Principle
---@field key string Names it; different within the list.
---@field title string What people see.
---@field text? string What it means.

---@class kith.Pole
---@field key string Names it; different within the list.
---@field from string The word at one end.
---@field to string The word at the other.
---@field text? string What lies between.
---@field question? string Something to talk about, for those who like to.

---@class kith.Pair
---@field key string Names it; different within the list.
---@field left string One column.
---@field right string The other.
---@field section? string The heading that it stands under.
---@field opposites? boolean The one is the contrary of the other.

---@class kith.Columns
---@field left string The one.
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
---@field permission? string Whose permission it needs; nobody can choose it until an operator has said that it was given.
---@field information? boolean Something to know: no part of it is ever put to anybody as a question.
---@field dimensions? kith.Dimension[] Sides of one thing, without rank.
---@field stages? kith.Stage[] One after the other, without better or worse.
---@field principles? kith.Principle[] What it rests on.
---@field poles? kith.Pole[] A line between two words.
---@field pairs? kith.Pair[] Two columns side by side.
---@field columns? kith.Columns What the columns of the pairs are called.
---@field questions? kith.Question[] To talk about.

---@class kith.Answer
---@field value integer What it counts.
---@field label string What people choose.

---@class kith.Criterion
---@field key string Names it; different within the list.
---@field title string What people see.
---@field text? string More about it.
---@field chapter? string The heading above its section.
---@field section? string The heading that it stands under.
---@field number? integer Its number in the source, where that leaves some out.
---@field scale? kith.Answer[] What may be answered here; absent: the rubric's.
---@field reversed? boolean More is less.
---@field indicators? string[] How one would notice.
---@field contrary? string[] How one would notice the contrary.

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
---@field language? string BCP 47 tag; absent: en.
---@field exports_texts? boolean False: the licence keeps its texts from being handed on; exports hold its keys alone. Absent: true.
---@field scale? kith.Answer[] What may be answered, the least first. Absent: not yet (0), in part (1), mostly (2), fully (3). That something does not apply, or isn't known, can always be said besides and counts for nothing.
---@field criteria kith.Criterion[] What is looked at.
---@field subscales? kith.Subscale[] Criteria that are added up.
---@field scoring? 'mean'|'median'|'sum'|'none' What is made of one sheet's answers; absent: mean. none: they stand beside each other, and nothing is made of them.
---@field minimum_answered? integer So many answers make a result; absent: half of them.
---@field score? fun(answers: table<string, integer>, ctx: kith.Context): table<string, number>|nil Makes figures of one sheet's answers, where the scoring of the definition is not enough. Over a round's sheets the median of each counts.

---@alias kith.EventKind "group.created"|"group.changed"|"group.state_changed"|"group.split"|"group.merged"|"member.added"|"member.left"|"member.returned"|"member.said_new"|"member.asked"|"member.enquired"|"member.met"|"member.oriented"|"series.scheduled"|"series.ended"|"series.changed"|"closure.added"|"closure.lifted"|"meeting.opened"|"meeting.stepped"|"meeting.counted"|"meeting.closed"|"meeting.cancelled"|"meeting.restored"|"meeting.moved"|"meeting.marked"|"meeting.staffed"|"action.done"|"ethics.adopted"|"ethics.kept"|"topic.changed"|"speaker.changed"|"role.defined"|"meeting.handed_over"|"model.chosen"|"model.dropped"|"round.started"|"round.closed"|"round.discarded"

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
