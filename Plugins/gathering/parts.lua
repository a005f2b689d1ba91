-- Steps that several formats share. A part that is nil is left out of the agenda.

local parts = {}

function parts.list(steps)
  local kept = {}
  for place = 1, 20 do
    if steps[place] then kept[#kept + 1] = steps[place] end
  end
  return kept
end

function parts.set_up(prompt)
  return { key = "set_up", title = "Getting the room ready", minutes = 10, lead = "facilitator", prompt = prompt }
end

parts.greet = {
  key = "greet", title = "Welcome at the door", minutes = 10, lead = "door",
  prompt = "Greet everybody as they come. A name is enough, and none is fine.",
}

parts.opening = {
  key = "opening", title = "Opening", minutes = 5, lead = "facilitator",
  prompt = "Say in a sentence what this group is for. Then: what we hear and whom we meet here stays here. Anybody may"
    .. " pass, step out for a while, or just listen.",
}

-- Only when somebody said that they are new; nobody is singled out.
function parts.names(meeting)
  if not meeting.someone_is_new then return false end
  return {
    key = "names", title = "Names, if you like", minutes = 10, lead = "facilitator",
    prompt = "Somebody is here for one of their first times. Each says a name, if they like, and one thing they would have"
      .. " liked to know before coming. Don't ask anybody why they are here.",
  }
end

function parts.guest(meeting)
  if not meeting.guest_speaker then return false end
  return {
    key = "guest", title = "Our guest", minutes = 30, lead = "facilitator",
    prompt = "Welcome the guest, and say how long they will speak. Questions afterwards; then the group is among itself"
      .. " again.",
  }
end

function parts.sharing(key, title, minutes)
  return {
    key = key, title = title, minutes = minutes, lead = "facilitator",
    prompt = "Everybody who wants to speak gets about the same time, without interruption; somebody in a crisis gets more,"
      .. " and the group says so openly. Ask whether a suggestion is welcome before making one. If it gets too much,"
      .. " stepping out and coming back is fine.",
  }
end

function parts.tea(ctx)
  local minutes = ctx.settings.tea_minutes
  if minutes == 0 then return false end
  return {
    key = "tea", title = "Tea", minutes = minutes, lead = "tea",
    prompt = "Something to drink, and room to talk in twos and threes for those who find a circle hard.",
  }
end

function parts.closing(ctx, question)
  return {
    key = "closing", title = "Closing round", minutes = ctx.settings.closing_minutes, lead = "facilitator",
    prompt = (question or "What do you take with you from today? Anybody may pass.")
      .. " If somebody is having a hard time and would like it, agree how the group stays with them until next time."
      .. " End on something good that happened to one of us.",
  }
end

return parts
