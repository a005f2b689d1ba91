-- For Scripts/fuzz: a bundle whose answers have every kind of value in them.
local plugin = { formats = {}, words = { list = kith.array(), none = kith.null, numbers = { 1, 0.5, -3, math.mininteger } } }

plugin.formats.echo = {
  title = "Écho ☕️",
  agenda = function(meeting, ctx)
    kith.log(meeting)
    kith.log("a line\27[31m")
    return { meeting = meeting, ctx = ctx, sorted = kith.sorted({ "b", "a" }), time = kith.time.add("2026-11-24T18:30", "2d") }
  end,
}

return plugin
