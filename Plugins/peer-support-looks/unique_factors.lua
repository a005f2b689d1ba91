-- The six factors in which Mead and MacNeil (2004) see what is unlike anything else about peer support, after the
-- review for Grow, section "Mutual or peer support". One of the six is that nobody and nothing is assessed; so
-- this is a list to find oneself in, and a group that would rather only talk about it loses nothing.

return {
  title = "What makes us what we are",
  summary = "Six things that set peer support apart from what services do. One of them is that nobody is assessed,"
    .. " and this is no assessment either: it is a way to see what makes your group what it is, and what you would"
    .. " like to hold on to. You can also read it out, talk, and note down nothing.",
  purpose = "group", scoring = "none",
  source = "L. Rubenstein, Mutual Support in Mental Health Recovery (review for Grow, Australia; undated, 2014 or"
    .. " later), section Mutual or peer support, table Factors Unique to Peer Support; after Mead and MacNeil (2004)",
  licence = "facts and headings only; the words are ours",
  criteria = {
    {
      key = "not_problem_oriented", title = "We meet as people, and not as problems",
      text = "We look for other ways to tell our lives, and for other ways of being with each other.",
    },
    {
      key = "no_assessments", title = "Nobody is assessed here",
      text = "We tell each other what we need, without threats or pressure, and answer for it together.",
    },
    {
      key = "no_medical_framework", title = "We can do without medical words",
      text = "Whoever likes them may use them. What we learn from each other is about the whole of life, and we can"
        .. " question what we took for granted.",
    },
    {
      key = "full_reciprocity", title = "It goes back and forth who helps and who is helped",
      text = "Nobody is always the one or always the other.",
    },
    {
      key = "systemic_evolution", title = "As we talk, what we thought we knew changes",
      text = "Something that seemed settled turns out otherwise, and leaves room for what wasn't there before.",
    },
    {
      key = "relational_safety", title = "We feel safe with each other",
      text = "People are believed, met with warmth and not judged. They belong, and nobody needs to have the"
        .. " answers.",
    },
  },
}
