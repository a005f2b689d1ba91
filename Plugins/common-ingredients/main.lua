-- The common ingredients of programmes that are run by the people they are for. A study of ten years (1998-2008;
-- Campbell, 2008) named 46, and made of them the Fidelity Assessment Common Ingredients Tool, FACIT. The overview
-- in the review for Grow, section "Common Ingredients (CI)", names 25: three categories (chapters here), six
-- domains (sections here) with 3, 3, 6, 6, 4 and 3. It gives their names only; what each means here is kith's own,
-- and so are all the words.
--
-- Two names are read with some care. In the last two columns "formal" goes with self-advocacy and "structures"
-- with managing and solving problems. "Peer monitoring" is read as mentoring, which the same review says of the
-- same study elsewhere; that peers watch over each other is nowhere meant.

local structure = { "consumer_operated", "responsive", "linkages", "accessibility", "safety", "informality" }
local values = { "peer_principle", "helpers_principle", "empowerment", "recovery", "diversity", "spiritual_growth" }
local processes = {
  "peer_support", "telling_our_stories", "artistic_expression", "consciousness_raising", "crisis_prevention",
  "mentoring_and_teaching", "self_management", "informal_problem_solving", "skills_practice", "job_readiness",
  "self_advocacy", "peer_advocacy", "outreach",
}

local plugin = { rubrics = {} }

plugin.rubrics.common_ingredients = {
  title = "Common ingredients of what peers run",
  summary = "Some services are run by the very people they are for. A study of ten years looked at what they have in"
    .. " common, from the door to what they believe in. Here are 25 of the 46 things it found, for all who have a"
    .. " part in such a service to look at it together. Some may not be meant for yours; say so, and go on. It looks"
    .. " at the service and at nobody in it.",
  purpose = "service",
  source = "L. Rubenstein, Mutual Support in Mental Health Recovery (review for Grow, Australia; undated, 2014 or"
    .. " later), section Common Ingredients, table Common Ingredients Overview; after Campbell (2008), Fidelity"
    .. " Assessment Common Ingredients Tool (FACIT)",
  licence = "FACIT is in the public domain; facts and headings only, the words are ours",
  criteria = {
    {
      key = "consumer_operated", chapter = "Structure", section = "Operating structure",
      title = "The people it is for run it",
      text = "They decide about the money, the work, and who does it.",
    },
    {
      key = "responsive", chapter = "Structure", section = "Operating structure",
      title = "What people ask for changes what we do",
      text = "It is easy to say what you would like, and you hear what came of it.",
    },
    {
      key = "linkages", chapter = "Structure", section = "Operating structure",
      title = "We know others around us, and they know us",
      text = "So that somebody who looks for something else finds the way there, and back.",
    },
    {
      key = "accessibility", chapter = "Structure", section = "Environment",
      title = "It is easy to come here",
      text = "It can be reached, is open when people have time, and nothing at the door keeps anybody out.",
    },
    {
      key = "safety", chapter = "Structure", section = "Environment",
      title = "People are safe here, from harm and from force",
      text = "Nobody is hurt, and nobody is made to do anything.",
    },
    {
      key = "informality", chapter = "Structure", section = "Environment",
      title = "It is more like a living room than an office",
      text = "You can come in, sit down and have something to drink.",
    },
    {
      key = "peer_principle", chapter = "Values", section = "Belief system",
      title = "We meet as equals who know it from the inside",
      text = "Nobody here is the expert on somebody else.",
    },
    {
      key = "helpers_principle", chapter = "Values", section = "Belief system",
      title = "Being there for others does us good too",
      text = "Whoever would like to be of use can be, in a way that suits them.",
    },
    {
      key = "empowerment", chapter = "Values", section = "Belief system",
      title = "People have a say, here and in their own lives",
      text = "Nothing is decided about anybody without them.",
    },
    {
      key = "recovery", chapter = "Values", section = "Belief system",
      title = "We trust that a good life is possible",
      text = "For each in their own way and time, whether or not what they live with goes away.",
    },
    {
      key = "diversity", chapter = "Values", section = "Belief system",
      title = "People of all kinds are welcome, and we are the richer for it",
      text = "It shows in who comes, who decides and how we do things.",
    },
    {
      key = "spiritual_growth", chapter = "Values", section = "Belief system",
      title = "There is room for what gives people meaning",
      text = "Faith, nature, music, quiet, or nothing of the kind. Nobody is talked into it or out of it.",
    },
    {
      key = "peer_support", chapter = "Processes", section = "Peer support",
      title = "We support each other, in meetings and in between",
      text = "Some of it has a time and a place, and some just happens.",
    },
    {
      key = "telling_our_stories", chapter = "Processes", section = "Peer support",
      title = "We can tell our stories, and they are heard",
      text = "As much or as little of them as each likes.",
    },
    {
      key = "artistic_expression", chapter = "Processes", section = "Peer support",
      title = "People can paint, sing, write or make things here",
    },
    {
      key = "consciousness_raising", chapter = "Processes", section = "Peer support",
      title = "Together we see what is not our own doing",
      text = "Some of what we each took for our own fault comes from how people like us are treated. We find that"
        .. " out by talking.",
    },
    {
      key = "crisis_prevention", chapter = "Processes", section = "Peer support",
      title = "Somebody who feels a crisis coming finds company in time",
      text = "With people who know it from the inside, and in the way that the person has said would be good.",
    },
    {
      key = "mentoring_and_teaching", chapter = "Processes", section = "Peer support",
      title = "Whoever would like a peer to show them something finds one",
      text = "How something is done, or what it was like. Nobody watches over anybody.",
    },
    {
      key = "self_management", chapter = "Processes", section = "Education",
      title = "There are courses on getting through hard things",
      text = "Something with a beginning and an end, where people find out together how to live with what troubles"
        .. " them.",
    },
    {
      key = "informal_problem_solving", chapter = "Processes", section = "Education",
      title = "People ask each other in passing, and get an answer",
      text = "Everybody may ask, and nobody has to know.",
    },
    {
      key = "skills_practice", chapter = "Processes", section = "Education",
      title = "People can practise what they would like to do more easily",
      text = "Speaking up, a phone call, cooking, a form: with others, and as often as they like.",
    },
    {
      key = "job_readiness", chapter = "Processes", section = "Education",
      title = "Whoever would like to work can get ready for it here",
      text = "Paid or not, for the first time or again. Nobody is expected to.",
    },
    {
      key = "self_advocacy", chapter = "Processes", section = "Advocacy",
      title = "People can learn how to stand up for themselves",
      text = "What rights we have, whom to write to, how to say it.",
    },
    {
      key = "peer_advocacy", chapter = "Processes", section = "Advocacy",
      title = "We stand up for each other",
      text = "Somebody who has been there goes along to an office or a ward, when asked, and says what the person"
        .. " wants said.",
    },
    {
      key = "outreach", chapter = "Processes", section = "Advocacy",
      title = "We let people know of us, and leave it to them",
      text = "We go where they are, say what there is, and come again only if they like.",
    },
  },
  subscales = {
    { key = "structure", title = "Structure", criteria = structure },
    { key = "values", title = "Values", criteria = values },
    { key = "processes", title = "Processes", criteria = processes },
  },
}

return plugin
