-- A meeting of those who facilitate, as peers: what they do, what it does with them, what they would like to have. WHO's
-- guidance on creating and running peer support groups asks for such structures, for the tasks as well as for how it is to do
-- them ("Peer support structures, mentoring and supervision"). The words are our own.
--
-- The group for it is one like any other: kith group create facilitators --zone … --met-before, then
-- kith meeting schedule facilitators --every month --on '1st mon' --at 18:00 --format among-facilitators/debriefing

local plugin = { formats = {} }

local steps = {
  {
    key = "opening", title = "Opening", minutes = 5, lead = "facilitator",
    prompt = "We are among ourselves. Nobody who comes to our groups is spoken of by name, or so that one could "
      .. "guess who it is; what we talk about is how it is for us. You may pass, just listen, or step out and "
      .. "come back.",
  },
  {
    key = "arriving", title = "How each of us comes here", minutes = 20, lead = "facilitator", gathers = { "theme" },
    prompt = "How are you, and is there something that you brought along? About the same time for everybody who "
      .. "would like some, and more for whoever has a hard time just now.",
  },
  {
    key = "doing", title = "What we do", minutes = 20, lead = "facilitator", gathers = { "theme" },
    prompt = "Something from the work itself: opening a meeting, keeping an eye on the time, a room, a round that "
      .. "would not begin, handing a task on. What did you try, what helped, and would you like to hear what "
      .. "others do? Advice only where it is asked for.",
  },
  {
    key = "tea", title = "Tea", minutes = 10, lead = "tea",
    prompt = "Time for a break. We go on in 10 minutes.",
  },
  {
    key = "being", title = "What it does with us", minutes = 25, lead = "facilitator", gathers = { "theme" },
    prompt = "And how is it to be the one who leads? Where was it hard to be beside people and not above them? We "
      .. "come closer than others in helping jobs do: where do you draw a line, and who else has a say in "
      .. "that? Where did one voice weigh more than the others, perhaps our own? What do you carry home that "
      .. "you would rather put down here?",
  },
  {
    key = "asking", title = "What we would like to have", minutes = 10, lead = "facilitator", gathers = { "decision", "action" },
    prompt = "Is there something we want to learn, somebody with experience to talk to, a partner for the next "
      .. "meetings, a rest? Nobody has to go on with it, and whoever steps back is welcome here all the same.",
  },
  {
    key = "closing", title = "Closing round", minutes = 10, lead = "facilitator", gathers = { "good", "decision", "action" },
    prompt = "What was good to hear today? Anybody may pass. [Write down themes and what was decided, nothing "
      .. "about the people in our groups.]",
  },
}

plugin.formats.debriefing = {
  title = "Among facilitators",
  summary = "What we do, what it does with us, and what we would like to have",
  agenda = function()
    return steps
  end,
}

return plugin
