-- Reminders of a meeting, for those who want them and nobody else. WHO's guidance on creating peer support groups leaves it
-- to each person how they hear from the group, and whether ("Provide a contact sheet", "Identify communication needs"). The
-- words are our own, and each group may set its own.
--
-- A reminder may light up on a phone that lies on somebody else's table. So the words say when, and never where, with
-- whom or what for. Nobody is told who came or who did not: there is no reminder after a meeting here.

-- Closer to the start than this, a morning is too late to prepare anything.
local MINUTES_TO_PREPARE = 120

local plugin = { reminders = {} }

-- A setting is any text up to here. Said by name, since whoever set it should know which one is meant.
local function clock(ctx, name)
  local text = ctx.settings[name]
  local hour, minute = text:match("^(%d%d):(%d%d)$")
  if not hour or tonumber(hour) > 23 or tonumber(minute) > 59 then
    error("the setting " .. name .. " is '" .. text .. "'; write it like 09:00", 0)
  end
  return text
end

-- A group's words with the meeting in them; nil, and so kith's own, where there are none. The parentheses leave out how
-- many places were filled in, which gsub gives as well.
local function fill(words, meeting)
  if words == "" then return nil end
  return (words:gsub("{(%a+)}", { weekday = meeting.weekday, time = meeting.starts, date = meeting.date }))
end

plugin.reminders.meeting = {
  title = "Before a meeting",
  summary = "Some days before for members who asked, that morning for whoever took something on",
  plan = function(meeting, ctx)
    local settings, reminders = ctx.settings, {}
    local evening = clock(ctx, "evening_at")

    if settings.days_before > 0 then
      reminders[#reminders + 1] = {
        key = "before", to = "asked", text = fill(settings.words_before, meeting),
        on = settings.days_before, at = evening,
      }
    end

    if settings.morning then
      local morning, days = clock(ctx, "morning_at"), 0
      -- `on` counts back from the meeting's day. Who meets early hears the evening before.
      local room = kith.time.minutes(meeting.date .. "T" .. morning, meeting.date .. "T" .. meeting.starts)
      if room < MINUTES_TO_PREPARE then morning, days = evening, 1 end
      reminders[#reminders + 1] = {
        key = "morning", to = "roles", text = fill(settings.words_morning, meeting), on = days, at = morning,
      }
    end

    return #reminders > 0 and reminders or nil
  end,
}

return plugin
