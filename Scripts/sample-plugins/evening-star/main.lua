-- Ours alone: how we spend our evenings, and that nobody has to keep the booking of the room in mind.

local plugin = { formats = {}, on = {} }

plugin.formats.star_evening = {
  title = "Star evening",
  summary = "A quiet round, some minutes under the sky, tea",
  agenda = function(meeting, ctx)
    local steps = {
      {
        key = "lamps", title = "Lamps low", minutes = 5, lead = "facilitator",
        prompt = "Good evening. What we hear tonight stays here. You may speak, pass, doze or go home early.",
      },
      {
        key = "round", title = "How the days were", minutes = 20, lead = "facilitator",
        prompt = "Whoever likes says how it has been. We don't mend anything, we listen.",
      },
      {
        key = "sky", title = "Under the sky", minutes = ctx.settings.sky_minutes,
        prompt = "Let's look for the first star. Clouds are fine. Out there we need not talk; the window is as good as"
          .. " the yard.",
      },
      { key = "tea", title = "Tea", minutes = 15, lead = "tea" },
      {
        key = "small_light", title = "One small light", minutes = 10, lead = "facilitator",
        prompt = "One small thing that was good, for the way home. It may be the tea.",
      },
    }
    -- Too cold for the sky.
    if ctx.settings.sky_minutes == 0 then table.remove(steps, 3) end
    if meeting.someone_is_new then
      table.insert(steps, 2, {
        key = "names", title = "Names, if you like", minutes = 5, lead = "facilitator",
        prompt = "A name or none, and where you sit best.",
      })
    end
    -- What time is left is for the round.
    local planned = 0
    for _, step in ipairs(steps) do planned = planned + step.minutes end
    for _, step in ipairs(steps) do
      if step.key == "round" then step.minutes = math.max(10, step.minutes + (meeting.minutes or planned) - planned) end
    end
    return steps
  end,
}

-- The state counts meetings, and nothing about anybody.
plugin.on["meeting.closed"] = function(event, ctx, state)
  local every = ctx.settings.book_every
  local met = (state and state.met or 0) + 1
  if met < every then return { state = { met = met } } end
  -- Until we meet again; where no date is set yet, a week from now.
  local by = ctx.meeting and ctx.meeting.date or kith.time.add(kith.time.date(ctx.now), "1w")
  return {
    state = { met = 0 },
    effects = {
      { kind = "signal", text = "The evenings that the room was booked for are over. Who rings this time?", ["until"] = by },
      { kind = "action", text = "Book the room for the next " .. (every == 1 and "evening" or every .. " evenings"), by = by },
    },
  }
end

return plugin
