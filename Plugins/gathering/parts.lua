-- Steps that several formats share, and what makes a list of steps fit into a meeting.
-- A prompt is written to be read aloud as it stands; what is for the facilitator alone is in brackets.

local parts = {}

-- The words with the minutes that a step has in the end.
function parts.saying(prompt, minutes)
  return prompt and (prompt:gsub("{minutes}", tostring(minutes)))
end

-- Leaves out what a part gave as false; then lets the steps marked `room` grow into the time there is, or takes from
-- every step where there is less.
function parts.fit(meeting, steps)
  local kept, total, roomy = {}, 0, 0
  for _, step in ipairs(steps) do
    if step then
      kept[#kept + 1] = step
      total = total + step.minutes
      if step.room then roomy = roomy + 1 end
    end
  end
  local available = meeting.minutes or total
  local agenda = {}
  for place, step in ipairs(kept) do
    local minutes = step.minutes
    if total > available then
      minutes = math.max(1, minutes * available // total)
    elseif step.room then
      -- In steps of five, which are easier on whoever keeps the time.
      minutes = minutes + (available - total) // roomy // 5 * 5
    end
    agenda[place] = {
      key = step.key, title = step.title, minutes = minutes, lead = step.lead, prompt = parts.saying(step.prompt, minutes),
      gathers = step.gathers,
    }
  end
  return agenda
end

-- Said with the promise, so that nobody learns of it only when it is too late to choose their words.
parts.limit = "with one limit: where somebody's life, or a child, is in danger, we may have to get help, and whoever it is about"
  .. " hears so from us first."

parts.set_up = {
  key = "set_up", title = "Getting the room ready", minutes = 10, lead = "facilitator",
  prompt = "[Before people come: chairs in a circle, signs from the street to the door, something to drink, this agenda,"
    .. " and a contact sheet with a pen. A room that looks expected makes a first step easier.]",
}

parts.greet = {
  key = "greet", title = "Welcome at the door", minutes = 10, lead = "door",
  prompt = "Hello, good that you are here. Sit wherever you like; there is something to drink over there."
    .. "\n[Stay at the door until a little after the start. A first name is enough, and none is fine too.]",
}

-- What the group promises itself is read out where there is any; the daemon writes it where `{ethics}` stands.
function parts.opening(ctx)
  local promises = ""
  if ctx.ethics then promises = "\nWe have agreed on this together:\n{ethics}\n[Read all of it, or what matters today.]" end
  return {
    key = "opening", title = "Opening", minutes = 5, lead = "facilitator",
    prompt = "Welcome, everybody. [In a sentence: what this group is for.] Whom we meet here and what we hear stays in this"
      .. " room, " .. parts.limit .. " You may pass whenever you like, just listen, or step out and come back; nobody will"
      .. " ask why." .. promises,
  }
end

-- Only where somebody said that they are new; nobody is singled out.
function parts.welcome(meeting)
  if not meeting.someone_is_new then return false end
  return {
    key = "welcome", title = "Names, if you like", minutes = 10, lead = "facilitator",
    prompt = "For some of us this is one of the first times, and it was for each of us once. Let's go round: a name if you"
      .. " like, or none, and one thing that was good to know when you began here. Nobody needs to say why they came."
      .. "\n[Begin with somebody who has been here for a while, so that nobody new goes first.]",
  }
end

function parts.guest(meeting)
  if not meeting.guest_speaker then return false end
  return {
    key = "guest", title = "Our guest", minutes = 25, lead = "facilitator",
    prompt = "We have invited a guest today. You will have about fifteen minutes, and then there is time for questions."
      .. " What our guest hears from us stays here too.\n[Thank the guest and see them out; what follows is among"
      .. " ourselves.]",
  }
end

-- `aside` is for the facilitator, after everything else.
function parts.sharing(key, title, minutes, question, aside)
  return {
    key = key, title = title, minutes = minutes, lead = "facilitator", room = true, gathers = { "theme" },
    prompt = question .. " Whoever wants to speak gets about the same time, and nobody interrupts. If one of us is in a"
      .. " crisis today, they get more, and the rest of us wait gladly. Before you give advice, ask whether it is welcome."
      .. " Tears, anger and laughter are all fine here; so is saying nothing. If it gets too much, step out for a while and"
      .. " come back when you can.\n[Keep an eye on who has not spoken yet, and ask all of them at once, not one by name.]"
      .. (aside or ""),
  }
end

-- An aside where the group has not written down its promises yet.
local function unwritten(ctx)
  if ctx.ethics then return "" end
  return "\n[What we promise each other is not written down yet. That could be a topic, if the group likes.]"
end

function parts.topic(meeting, ctx)
  return parts.sharing(
    "topic", "A topic, or more of the same", 20,
    meeting.guest_speaker and "What did our guest's words set off in you? Or is there something else you came with?"
      or "Is there a topic we chose, or something that has not had its time yet?", unwritten(ctx))
end

-- One question of those that the models bring which the group chose, another one at each meeting until all had their
-- turn. False where the group does not want it, where there is none, and where a guest is what there is to talk about.
function parts.question(meeting, ctx)
  local all = {}
  if not ctx.settings.model_question then return false end
  for _, model in ipairs(ctx.models) do
    for _, question in ipairs(model.questions) do all[#all + 1] = { text = question, from = model.title } end
  end
  if #all == 0 or meeting.guest_speaker then return false end
  local one = all[(meeting.number - 1) % #all + 1]
  return parts.sharing(
    "topic", "A question, or what you came with", 20,
    "Here is a question, for whoever likes it: " .. one.text .. " You need not answer it. Something else that you came with,"
      .. " or a topic we chose, is just as welcome.",
    "\n[The question is from a model that the group chose: " .. one.from .. ". If nobody takes it up, let it go.]"
      .. unwritten(ctx))
end

function parts.tea(ctx)
  local minutes = ctx.settings.tea_minutes
  if minutes == 0 then return false end
  return {
    key = "tea", title = "Tea", minutes = minutes, lead = "tea",
    prompt = "Time for a break. Get up, have something to drink, find somebody to talk to in twos or threes, or some quiet."
      .. " We go on in {minutes} minutes.",
  }
end

-- What the round gathers is asked for again when the meeting closes; nobody has to answer.
function parts.closing(ctx, question, gathers)
  return {
    key = "closing", title = "Closing round", minutes = ctx.settings.closing_minutes, lead = "facilitator",
    gathers = gathers or { "good", "change", "support" },
    prompt = "Let's go round once more. " .. question .. " You may pass. If somebody has a hard time ahead and would like"
      .. " us beside them until we meet again, say so now, and we agree how.\n[Go last yourself, and end on something good:"
      .. " something one of us managed, or a story of how it got lighter. Then say when you meet next.]",
  }
end

return parts
