-- Work that goes round, among those who said "ask me". In WHO's guidance on creating peer support groups it is shared in
-- turns, and nobody is asked for more than they can and like to do ("Code of ethics", "Sharing responsibilities"). The words
-- are our own.
--
-- When a meeting closes, the agenda of the next one gets a step in which the facilitator asks about the one after it.
-- Who said yes or no, came or did not, is not known here and makes no difference.

local plugin = { on = {} }

local ROLES_MOST = 8

-- What a role means in a sentence; any other is looked after.
local DEEDS = {
  tea = "look after the tea", coffee = "look after the coffee", door = "greet people at the door",
  time = "keep an eye on the time", keys = "bring the keys", room = "get the room ready",
  facilitator = "lead us through the meeting",
}

-- "tea, door" as a list, each once.
local function split(text)
  local names, seen = {}, {}
  for part in text:gmatch("[^,]+") do
    local name = part:match("^%s*(.-)%s*$")
    if name ~= "" and not seen[name] and #names < ROLES_MOST then
      seen[name], names[#names + 1] = true, name
    end
  end
  return names
end

-- The same roles, beginning with `first`. It moves on by one each time: so whoever is the last to be asked is not always
-- asked about the same thing, and where there are more roles than people, each role has its turn as well.
local function begin_with(first, roles)
  local skipped = 0
  for place, role in ipairs(roles) do
    if role == first then skipped = place - 1 end
  end
  local turned = {}
  for place = 1, #roles do turned[place] = roles[(skipped + place - 1) % #roles + 1] end
  return turned
end

-- turns.tea.p2 = 1 says that p2 was asked about the tea once more than whoever was asked least. Only that much is kept:
-- not how often anybody was ever asked. Somebody new to it begins level with the others, and whoever is not among
-- `people` any more is forgotten.
local function level(turns, roles, people)
  local kept = {}
  for _, role in ipairs(roles) do
    local asked, least = turns[role] or {}, nil
    kept[role] = {}
    for _, person in ipairs(people) do least = math.min(least or math.maxinteger, asked[person] or 0) end
    for _, person in ipairs(people) do
      local more = (asked[person] or 0) - least
      if more > 0 then kept[role][person] = more end
    end
  end
  return kept
end

-- Whoever was asked least about this role, then about all of them; who is still level goes in the order of ctx.ask_me,
-- which stays the same. Nobody is asked about two things in one meeting.
local function pick(role, turns, people, is_asked)
  local found, fewest, fewest_all
  for _, person in ipairs(people) do
    local own, all = turns[role][person] or 0, 0
    for _, asked in pairs(turns) do all = all + (asked[person] or 0) end
    if not is_asked[person] and (not found or own < fewest or own == fewest and all < fewest_all) then
      found, fewest, fewest_all = person, own, all
    end
  end
  return found
end

plugin.on["meeting.closed"] = function(event, ctx, state)
  local roles, people = split(ctx.settings.roles), ctx.ask_me
  if #roles == 0 or #people == 0 then
    -- Nobody to ask. What was known of those who were there is let go of.
    return state and { state = {} }
  end

  state = state or {}
  roles = begin_with(state.first, roles)
  local turns, questions, is_asked = level(state.turns or {}, roles, people), {}, {}
  for _, role in ipairs(roles) do
    local person = pick(role, turns, people, is_asked)
    if not person then break end
    turns[role][person], is_asked[person] = (turns[role][person] or 0) + 1, true
    questions[#questions + 1] = "- {person:" .. person .. "}, would you like to "
      .. (DEEDS[role] or "look after this: " .. role) .. "?"
  end

  local step = {
    key = "next_time", title = "Who looks after what next time", minutes = ctx.settings.minutes, lead = "facilitator",
    prompt = "For the meeting after this one:\n" .. table.concat(questions, "\n")
      .. "\nYou may say no, and nobody asks why.\n[They have said that they like to be asked. Pass over whoever is not"
      .. " here, without a word. What is still open you offer to all at once; it may stay open.]",
  }
  return {
    -- `roles` begins with this time's first, so the second is next; a single one is both.
    state = { turns = level(turns, roles, people), first = roles[2] or roles[1] },
    effects = { { kind = "agenda", step = step } },
  }
end

return plugin
