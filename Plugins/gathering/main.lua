-- The formats that kith brings along. What a meeting goes through follows WHO's guidance on creating and running peer
-- support groups ("Running peer support group meetings": the first, the second and ongoing meetings; "Reflection").
-- The words are our own. Copy this folder, change the id in plugin.json, and make it yours.

local parts = kith.require("parts")

local plugin = { formats = {} }

-- The first meeting sets the tone, however many come.
plugin.formats.first = {
  title = "A first meeting",
  summary = "Getting to know each other, and what could keep people from coming",
  occasion = "first",
  agenda = function(meeting, ctx)
    return parts.fit(meeting, {
      parts.set_up,
      parts.greet,
      {
        key = "stories", title = "Why we are here", minutes = 15, lead = "facilitator", room = true,
        prompt = "I'll begin, since that is hardest for everybody today. [A little of your own story, what you bring, and what"
          .. " you hope this group can be.] Two things before you go on. Whoever is here, and whatever is said here, stays"
          .. " in this room, " .. parts.limit .. " And nobody has to speak: you may pass, or step out and come back."
          .. " Listening is taking part. Who would like to say what brings them?",
      },
      {
        key = "barriers", title = "What makes it hard to come", minutes = 15, lead = "facilitator", gathers = { "decision" },
        prompt = "Coming here was not easy for some of us. Let's look at what gets in the way, and say for each what we as a"
          .. " group will do about it.\n"
          .. "- What will others think if they know? We could choose how our meetings are named and where the sign hangs.\n"
          .. "- Somebody at home needs me. We could find a time that works, a person who sits in, or a way to join by phone.\n"
          .. "- I am too worn out for one more evening. We could keep it short, or share the way here.\n"
          .. "- I don't know what will happen to me here. We could send the agenda beforehand, and let people just listen.\n"
          .. "- I need another way to follow or to speak up. We could use writing, pictures, signs, a device, and time.\n"
          .. "- Can I trust this, or will it come back to hurt me? We could agree today what never leaves the room.\n"
          .. "What is missing?\n[Write down what the group decides, without names.]",
      },
      parts.tea(ctx),
      parts.sharing("sharing", "Sharing", 15, "We come for different reasons, and some would rather hear others for a while."),
      {
        key = "in_common", title = "What we have in common", minutes = 10, lead = "facilitator", gathers = { "theme" },
        prompt = "What did you hear today that you know yourself? Let's name two or three such things together, in everyday"
          .. " words.",
      },
      {
        key = "contact", title = "A sheet to stay in touch", minutes = 5, lead = "facilitator",
        prompt = "A sheet is going round, so that we can tell each other about the next meeting. Nobody has to sign it, today"
          .. " or ever; you are as welcome without it.",
      },
      {
        key = "communication", title = "How each of us is reached best", minutes = 5, lead = "facilitator",
        prompt = "How would you like to hear from us: mail, a text, a messenger, a call, or not at all? And what helps you to"
          .. " follow here: larger print, slower words, a seat by the door? Tell us now, write it on the sheet, or tell me"
          .. " afterwards.",
      },
      parts.closing(
        ctx, "Is there something you take home, something you are thankful for, something we left out, or something that"
          .. " would make it easier next time?"),
    })
  end,
}

-- The second: what the group agrees on, and who does what.
plugin.formats.second = {
  title = "A second meeting",
  summary = "What we promise each other, sharing the work, topics and guests",
  occasion = "second",
  agenda = function(meeting, ctx)
    return parts.fit(meeting, {
      parts.opening(ctx),
      parts.welcome(meeting),
      {
        key = "ethics", title = "What we promise each other", minutes = 25, lead = "facilitator", room = true,
        gathers = { "decision" },
        prompt = ctx.ethics
            and "Every group makes its own promises. You heard ours at the beginning. What would you change? What is"
            .. " missing?\n[Write it down in the group's own words; it is read again at later meetings, and can change.]"
          or "Every group makes its own promises. Here are some to start from. What is said here stays here, with"
            .. " the limit that we named. No feeling is wrong. We don't judge. To speak and to be silent are equally welcome."
            .. " Time is shared evenly, and somebody in a crisis gets more. Each of us decides for themselves. The work goes round. What would you change? What is"
            .. " missing?\n[Write it down in the group's own words; it is read again at later meetings, and can change.]",
      },
      {
        key = "good_company", title = "Being good company", minutes = 10, lead = "facilitator",
        prompt = "Most of it is listening. When somebody has spoken, we might ask, say that we know it too, or just nod; advice"
          .. " only where it is asked for. We are at different points, and nobody is behind. When has somebody listened to"
          .. " you well, and what did they do?",
      },
      parts.tea(ctx),
      {
        key = "turns", title = "Sharing the work", minutes = 15, lead = "facilitator",
        prompt = "Tea, the door, the keys, keeping time, leading a meeting: shared, it is not much for anyone. A sheet goes"
          .. " round. Put yourself down for what you would like and can do, once or in turns. Nobody puts down somebody else,"
          .. " and you can give a task back whenever you need to.",
      },
      {
        key = "topics", title = "Topics and guests", minutes = 15, lead = "facilitator", gathers = { "theme", "action" },
        prompt = "What would you like to talk about in the coming weeks? Is there somebody we should invite: a person who has"
          .. " been through it, somebody who knows about rights, sleep, money, food or moving your body? Guests come when we"
          .. " ask them, and for what we ask.",
      },
      parts.closing(ctx, "What do you take with you from today?"),
    })
  end,
}

-- Every meeting after that.
plugin.formats.ongoing = {
  title = "An ordinary meeting",
  summary = "Opening, sharing with equal time, tea, closing round",
  agenda = function(meeting, ctx)
    return parts.fit(meeting, {
      parts.opening(ctx),
      parts.welcome(meeting),
      parts.sharing("since", "Since we last met", 25, "How have you been, what came up, and what helped?"),
      parts.guest(meeting),
      parts.tea(ctx),
      parts.question(meeting, ctx) or parts.topic(meeting, ctx),
      parts.closing(ctx, "What was worth the way here today?"),
    })
  end,
}

-- Now and then: is this group still what its people need?
plugin.formats.reflection = {
  title = "A look at ourselves",
  summary = "What to keep and what to change, by everybody together",
  occasion = "reflection",
  every = "reflection_every",
  agenda = function(meeting, ctx)
    return parts.fit(meeting, {
      parts.opening(ctx),
      parts.welcome(meeting),
      parts.guest(meeting),
      parts.sharing("since", "Since we last met", 15, "Before we look at the group: how are you?"),
      parts.tea(ctx),
      {
        key = "keep", title = "What we want to keep", minutes = 15, lead = "facilitator", room = true, gathers = { "keep" },
        prompt = "Let's look at our group together. What has been good: the meetings, the guests, the place, the way we are"
          .. " with each other? We go round once, and you may pass.\n[Write down what is said, not who said it.]",
      },
      {
        key = "change", title = "What we would like otherwise", minutes = 15, lead = "facilitator", room = true,
        gathers = { "change" },
        prompt = "And what could be better: the time, the place, the topics, who gets to speak, who does the work? One"
          .. " complaint does not mean that the group is no good, and it is worth hearing. Where many of us say the same, it"
          .. " is time to change something.\n[Hear everybody before anything is answered. Write down each wish once, and how"
          .. " many share it.]",
      },
      {
        key = "decide", title = "One thing to try", minutes = 10, lead = "facilitator", gathers = { "decision", "action" },
        prompt = "Is there one thing that we want to try until we look again, or shall it stay as it is? A group may also"
          .. " grow, become two, rest, or come to a good end. It need not last for ever to have been worth it."
          .. (ctx.ethics and " And what we promised each other, does it still hold?"
            or " And would we like to write down what we promise each other?"),
      },
      parts.closing(ctx, "What do you like about this group today?", { "good", "support" }),
    })
  end,
}

return plugin
