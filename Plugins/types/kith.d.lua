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
---@field group kith.Group The group, as it describes itself.

---@class kith.Context
---@field now string 2026-11-24T18:25 in the group's zone: the only clock there is.
---@field settings table<string, integer|boolean|string> Every setting of the manifest with its value.
---@field roles table<string, string> Who has which role, as tokens; empty in this version.

---@class kith.Step
---@field key string Names the step; different within an agenda.
---@field title string What people see.
---@field minutes? integer Planned length; absent or 0: no set length.
---@field lead? string The role that leads it: `facilitator`, `tea`, `door`, …; never a person.
---@field prompt? string Words for whoever leads.

---@class kith.Format
---@field title string What people see.
---@field summary? string What it is for.
---@field occasion? 'first'|'second'|'reflection' Taken by itself then; without it a group chooses the format.
---@field every? string With occasion `reflection`: the integer setting that says after how many meetings; 0 is never.
---@field agenda fun(meeting: kith.Meeting, ctx: kith.Context): kith.Step[]|nil Says what a meeting goes through, step by step. Called when a meeting opens and when its agenda is looked at.

---@class kith.Plugin
---@field formats? table<string, kith.Format>

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
