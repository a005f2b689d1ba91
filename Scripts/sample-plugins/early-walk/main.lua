-- Ours alone: a picture of the way, as we came to see it while walking, and what we ask ourselves about our walks.

local plugin = { models = {}, rubrics = {} }

plugin.models.ridge_road = {
  title = "Ridge Road",
  summary = "Our road goes up and down, and so do we. Nobody is ahead: we meet at the car park either way.",
  ["for"] = "person",
  source = "Said on our walks and written down together, first summer",
  dimensions = {
    {
      key = "legs", title = "Legs", text = "What carries us.",
      question = "What carried you here this morning?",
    },
    {
      key = "company", title = "Company", text = "Beside, behind or across the road; all of it is together.",
      question = "How close do you like people to walk today?",
    },
    {
      key = "weather", title = "Weather", text = "What we can't change and can dress for.",
      question = "What do you do on days when it rains inside?",
    },
    {
      key = "view", title = "View", text = "It is there on foggy days too.",
      question = "Did you see something on the way that you want to tell of?",
    },
  },
  poles = {
    { key = "pace", from = "sitting on the wall", to = "up on the ridge", text = "Both have a view, and both get cold." },
  },
}

plugin.rubrics.our_walks = {
  title = "Our walks",
  summary = "For the bench at the turning point, twice a year. Together or each on paper; nobody signs it.",
  purpose = "group",
  source = "What we wished for when we began, and what we found out since",
  scale = { { value = 0, label = "no" }, { value = 1, label = "some days" }, { value = 2, label = "yes" } },
  criteria = {
    { key = "slowest", section = "The pace", title = "We go as fast as whoever is slowest today" },
    { key = "turn_back", section = "The pace", title = "Turning back is as good as going on" },
    { key = "rushing", section = "The pace", title = "Some of us feel hurried", reversed = true },
    { key = "alone", section = "The company", title = "Who walks alone is with us" },
    {
      key = "found", section = "The company", title = "Somebody new finds us in the car park",
      indicators = { "One of us wears the orange hat", "We wait ten minutes, rain or not" },
    },
  },
  subscales = {
    { key = "pace", title = "The pace", criteria = { "slowest", "turn_back", "rushing" } },
    { key = "company", title = "The company", criteria = { "alone", "found" } },
  },
}

-- A mean says little to us. We want to know how many of these are as we wished, and what is to be talked about.
function plugin.rubrics.our_walks.score(answers, ctx)
  local wished = { slowest = 2, turn_back = 2, rushing = 0, alone = 2, found = 2 }
  local figures = { as_wished = 0, to_talk_about = 0 }
  for key, value in pairs(answers) do
    local figure = value == wished[key] and "as_wished" or "to_talk_about"
    figures[figure] = figures[figure] + 1
  end
  return figures
end

return plugin
