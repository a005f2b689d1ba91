-- Somebody has said that they are new, or would like a call. WHO's guidance on creating peer support groups ("New members",
-- after the Family Support Network's Good practice guidelines, 2010) gives them somebody whom they can reach, and names six
-- things that are good to know. The words are our own.
--
-- Who is new is what they say themselves: it is never worked out from how often somebody came. Nothing is remembered
-- here either. There is no state, so nobody can be new for too long, and nothing is left of somebody who leaves.

local plugin = { on = {} }

-- An effect can't be called back when somebody changes their mind a minute later. So the words about a call say to look
-- first, and the page is offered to everybody: then it does no harm.
local function remind(ctx, text)
  return { effects = { { kind = "remind", to = "facilitators", after = ctx.settings.wait_minutes .. "m", text = text } } }
end

-- No name here: the page is for whoever would like it, and so nobody is singled out.
plugin.on["member.said_new"] = function(event, ctx)
  if event.facts.new ~= "yes" then return nil end
  return remind(
    ctx, "Somebody has told us that they are new. Offer everybody the page for newcomers: whom to ask about joining;"
      .. " when, how long and where we meet; what we hold to, and that what we hear stays with us; coming late, and saying"
      .. " so beforehand if one likes; how a meeting goes, and what a facilitator does; what people who know it"
      .. " themselves can be to each other. Nobody has to take it.")
end

-- With a name, since this person asked for it. `for` is a word of Lua's own, hence the brackets.
plugin.on["member.asked"] = function(event, ctx)
  if event.facts["for"] ~= "call" or event.facts.on ~= "yes" or not event.person then return nil end
  return remind(
    ctx, "{person:" .. event.person .. "} would like a call. See first whether they still do, and agree who rings: one of"
      .. " you is enough. Ask whether it is a good moment. If somebody else picks up, say only that you will try again.")
end

return plugin
