-- Critical learning (Mead and MacNeil 2006; MacNeil and Mead 2003): five open questions, and a traditional approach
-- beside a critical one, as a key pair of questions and seven further pairs. After the review "Mutual Support in Mental
-- Health Recovery" (L. Rubenstein for Grow), section "Critical Learning Model", table "Traditional vs. Critical
-- Learning Approaches to Trauma", which it takes from a programme for people who had lived through violence (Dech and
-- Penney). Where the table says survivor we say person. The words are ours.

local plugin = { models = {} }

plugin.models.critical_learning = {
  title = "Critical learning",
  summary = "Instead of scores there are questions that open a conversation, and two ways of seeing help, side by"
    .. " side: how people have often been met, and how they could be. The key question stands for a way of thinking."
    .. " It is put to nobody here, and nobody has to tell what happened to them.",
  ["for"] = "person",
  source = "Mutual Support in Mental Health Recovery, a literature review by L. Rubenstein for Grow, Australia (no"
    .. " year given), section Critical Learning Model with its table on approaches to trauma; after Mead and MacNeil"
    .. " 2006, MacNeil and Mead 2003, Dech and Penney",
  licence = "Facts and headings only; the words are ours",
  columns = { left = "Traditional", right = "Critical learning" },
  pairs = {
    {
      key = "key_question", section = "The key question",
      left = "What is wrong with you?",
      right = "What happened to you?",
    },
    {
      key = "needs", section = "What help looks like",
      left = "Professionals say what somebody needs.",
      right = "People say themselves what they need.",
    },
    {
      key = "choice", section = "What help looks like",
      left = "Whoever gives help decides what help is.",
      right = "Whoever wants help chooses it.",
    },
    {
      key = "safety", section = "What help looks like",
      left = "Safety means that risks are kept in check.",
      right = "Each person says what feels safe to them.",
    },
    {
      key = "relationships", section = "What help looks like",
      left = "People meet to solve a problem or to arrange something.",
      right = "People meet to be close to one another, and each stays free.",
    },
    {
      key = "direction", section = "What help looks like",
      left = "Help comes from above.",
      right = "Help is worked out together, and listens.",
    },
    {
      key = "crisis", section = "What help looks like",
      left = "A crisis has to be brought under control.",
      right = "In a crisis something new may also begin.",
    },
    {
      key = "common_experience", section = "What help looks like",
      left = "We are thought to have lived the same, because of where we meet: illness, and living with it.",
      right = "What counts is to be real with each other. Hardly any two of us have lived the same, or make the same"
        .. " of it.",
    },
  },
  questions = {
    { key = "seeing_anew", text = "What could we give one another so that things can be seen in another light?" },
    { key = "community", text = "Which ways of being together make a community out of us?" },
    {
      key = "reciprocity",
      text = "How can help go both ways, so that nobody is only the one who helps, and nobody has to share somebody"
        .. " else's explanation?",
    },
    {
      key = "naming",
      text = "How do we come by words for what we live with? When does a name help, and when does it hold us fast?",
    },
    { key = "stereotypes", text = "Which fixed ideas about us get in the way, in services and everywhere else?" },
  },
}

return plugin
