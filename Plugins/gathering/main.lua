-- The formats that kith brings along. What a meeting goes through follows the guidance on creating and running peer
-- support groups ("Running peer support group meetings": first, second and ongoing meetings; "Reflection"); the words
-- are our own. Copy this folder, change its id, and make it yours.

local parts = kith.require("parts")

local plugin = { formats = {} }

-- A group's first evening: it sets the tone, however many come.
plugin.formats.first = {
  title = "A first meeting",
  summary = "Getting to know each other, and what could keep people from coming",
  occasion = "first",
  agenda = function(meeting, ctx)
    return parts.list {
      parts.set_up("Chairs in a circle, a sign on the way, this agenda, and a contact sheet with a pen."),
      parts.greet,
      {
        key = "stories", title = "Telling a little of our stories", minutes = 20, lead = "facilitator",
        prompt = "Most people are nervous the first time, so begin yourself: what brings you here, and what you hope this"
          .. " group can be. Then: what is said here stays here, and so does who was here. Nobody has to speak;"
          .. " listening is taking part.",
      },
      {
        key = "barriers", title = "What makes it hard to come", minutes = 15, lead = "facilitator",
        prompt = "Ask what could stand in the way, and for each what the group can do about it:\n"
          .. "- what others might think of people who come here;\n"
          .. "- somebody at home who can't be left alone;\n"
          .. "- being too worn out for one more evening;\n"
          .. "- nerves about what will happen here;\n"
          .. "- needing help to follow or to be understood: signs, writing, pictures, a device;\n"
          .. "- not trusting yet that this is a safe place, and that nothing said here comes back to hurt.",
      },
      parts.tea(ctx),
      {
        key = "sharing", title = "Sharing, as much as each of us likes", minutes = 20, lead = "facilitator",
        prompt = "People come for different reasons, and may just want to hear others for a while. One person at a time,"
          .. " without interruption. Anybody may pass, or step out and come back.",
      },
      {
        key = "in_common", title = "What we have in common", minutes = 10, lead = "facilitator",
        prompt = "What came up more than once? Name it together, in everyday words.",
      },
      {
        key = "contact", title = "How to reach each other", minutes = 5, lead = "facilitator",
        prompt = "The contact sheet goes round. Nobody has to sign it, today or ever. Those who do write how they like to"
          .. " be reached: mail, text, messenger or a call. Ask also what anybody needs to follow along.",
      },
      parts.closing(ctx, "Is there something you take home, something you are thankful for, something we left out, or"
        .. " something that would make next time easier for you?"),
    }
  end,
}

-- The second: what the group agrees on, and who does what.
plugin.formats.second = {
  title = "A second meeting",
  summary = "What we agree on, sharing the work, topics and guests",
  occasion = "second",
  agenda = function(meeting, ctx)
    return parts.list {
      parts.opening,
      parts.names(meeting),
      {
        key = "ethics", title = "What we promise each other", minutes = 25, lead = "facilitator",
        prompt = "Every group writes its own. To start from: what is said and who is here stays here; no feeling is right"
          .. " or wrong; we don't judge; speaking and staying silent are equally welcome; everybody gets the same time,"
          .. " and more in a crisis; we take turns with the work. What is missing? What would you say otherwise?",
      },
      {
        key = "together", title = "Being good company", minutes = 10, lead = "facilitator",
        prompt = "Listening is most of it. Ask before giving advice: somebody may just want to be heard. People are at"
          .. " different points, decide for themselves, and need not all like each other to be welcome here.",
      },
      parts.tea(ctx),
      {
        key = "turns", title = "Sharing the work", minutes = 15, lead = "facilitator",
        prompt = "Tea, the door, the time, facilitating: a sheet goes round for those who would like to do something, once"
          .. " or in turns. Nobody is put down by somebody else, and a role can be given back at any time.",
      },
      {
        key = "topics", title = "Topics and guests", minutes = 15, lead = "facilitator",
        prompt = "What would you like to talk about, or hear about from somebody who knows it? Guests come when the group"
          .. " invites them.",
      },
      parts.closing(ctx),
    }
  end,
}

-- Every meeting after that.
plugin.formats.ongoing = {
  title = "An ordinary meeting",
  summary = "Opening, sharing with equal time, tea, closing round",
  agenda = function(meeting, ctx)
    return parts.list {
      parts.opening,
      parts.names(meeting),
      parts.guest(meeting),
      parts.sharing("since", "Since we last met", 25),
      parts.tea(ctx),
      parts.sharing("topic", "A topic, or more of the same", 20),
      parts.closing(ctx),
    }
  end,
}

-- Now and then: is this group still what its people need?
plugin.formats.reflection = {
  title = "A look at ourselves",
  summary = "What to keep and what to change, by everybody",
  occasion = "reflection",
  every = "reflection_every",
  agenda = function(meeting, ctx)
    return parts.list {
      parts.opening,
      parts.names(meeting),
      {
        key = "keep", title = "What we want to keep", minutes = 20, lead = "facilitator",
        prompt = "What has been good about our meetings? Go round once; anybody may pass. Write down what the group says,"
          .. " not who said it.",
      },
      parts.tea(ctx),
      {
        key = "change", title = "What we would like otherwise", minutes = 20, lead = "facilitator",
        prompt = "Format, place, time, topics, guests, how we share the work. One person's complaint does not make a group"
          .. " a bad one; when many would like a change, it is worth making.",
      },
      {
        key = "decide", title = "One thing to try", minutes = 10, lead = "facilitator",
        prompt = "Choose one change to try until the next look back, or none. A group may also grow, split, rest, or end"
          .. " well: it need not last for ever to have been worth it.",
      },
      parts.closing(ctx),
    }
  end,
}

return plugin
