-- The same work as in plugin/main.lua: values in, an agenda out.
local arguments = cjson.decode(ARGV[1])
local meeting, ctx = arguments[1], arguments[2]
return cjson.encode({
  { key = "welcome", title = "Welcome", minutes = 5 },
  { key = "sharing", title = "Meeting " .. meeting.number, minutes = 40 + #ctx.settings.text % 10 },
  { key = "tea", title = "Tea", minutes = 15 },
  { key = "closing", title = "Closing round", minutes = 10 },
})
