-- The same work as in agenda.redis.lua.
return {
  formats = {
    plain = {
      title = "Plain",
      agenda = function(meeting, ctx)
        return {
          { key = "welcome", title = "Welcome", minutes = 5 },
          { key = "sharing", title = "Meeting " .. meeting.number, minutes = 40 + #ctx.settings.text % 10 },
          { key = "tea", title = "Tea", minutes = 15 },
          { key = "closing", title = "Closing round", minutes = 10 },
        }
      end,
    },
  },
}
