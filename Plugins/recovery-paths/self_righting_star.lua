-- The Self-Righting Star by Glover: five points, each a movement between two poles. After the review "Mutual Support in
-- Mental Health Recovery" (L. Rubenstein for Grow), "Executive Summary" and section "The Self-Righting Star Framework".
-- The figure "Five Processes of Recovery" names three of the five; the summary has them all. The words are ours.

return {
  title = "Self-righting star",
  summary = "Five lines, each between two words, for what people themselves do to find their footing again. Others"
    .. " can't do it for them and can make room for it. Where somebody is on a line changes from day to day, no place"
    .. " on it is anything to be ashamed of, and nobody is asked where they are.",
  ["for"] = "person",
  source = "Mutual Support in Mental Health Recovery, a literature review by L. Rubenstein for Grow, Australia (no"
    .. " year given), Executive Summary and section The Self-Righting Star Framework; after Glover 2004, 2012",
  licence = "Facts and headings only; the words are ours",
  poles = {
    {
      key = "sense_of_self", from = "Passive sense of self", to = "Active sense of self",
      text = "Between being one to whom things are done, and knowing again what one can do.",
      question = "Is there something that you began or chose yourself, however small?",
    },
    {
      key = "hope", from = "Hopelessness and despair", to = "Hope",
      text = "Between seeing no way ahead, and being able to imagine one.",
      question = "When hope is hard to find, what is still good to have near you?",
    },
    {
      key = "control", from = "Others' control", to = "Personal control and responsibility",
      text = "Between having others decide, and deciding oneself, with what comes of it.",
      question = "What is good to have in your own hands?",
    },
    {
      key = "discovery", from = "Alienation", to = "Discovery",
      text = "Between being a stranger to oneself and the world, and finding things out about both.",
      question = "Have you come across something that surprised you?",
    },
    {
      key = "connectedness", from = "Disconnectedness", to = "Connectedness",
      text = "Between being cut off, and being among others.",
      question = "What makes it easier for you to be among people?",
    },
  },
}
