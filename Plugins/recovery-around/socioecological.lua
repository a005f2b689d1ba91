-- The Socioecological Model: seven ways in which a group of equals moves something. After the review "Mutual Support in
-- Mental Health Recovery" (L. Rubenstein for Grow), section "Socioecological Model", table "Drivers of Change". Its
-- "Executive Summary" has the same seven and writes the last one as suffering, which is a slip for buffering. The words
-- are ours.

return {
  title = "Socioecological model",
  summary = "Seven ways in which a group can do people good, simply by being a group. The group looks at itself with"
    .. " it, never at one of its members. A group that works in other ways is none the worse for it.",
  ["for"] = "group",
  source = "Mutual Support in Mental Health Recovery, a literature review by L. Rubenstein for Grow, Australia (no"
    .. " year given), section Socioecological Model, table Drivers of Change; after Yalom 1995, White and Madara 2002,"
    .. " Loat 2011 and others",
  licence = "Facts and headings only; the words are ours",
  dimensions = {
    {
      key = "attachment", title = "Attachment",
      text = "What we expect of others we learned early, and it goes on changing all our lives. A group that holds"
        .. " together is a place to find out that it can be otherwise.",
      question = "What helps us to trust one another here?",
    },
    {
      key = "altruism", title = "Altruism",
      text = "Everybody gives and everybody gets. It does good to be of use to somebody.",
      question = "Where do we notice that everybody here has something to give?",
    },
    {
      key = "socialising", title = "Socialising",
      text = "A place to try out being with people, each at their own speed.",
      question = "What makes it easy to talk with one another here, and what makes it hard?",
    },
    {
      key = "imitation", title = "Imitation",
      text = "We see how others do things, and may take along what suits us.",
      question = "What have we picked up from one another?",
    },
    {
      key = "adaptive_learning", title = "Adaptive learning",
      text = "What was tried out here may turn out to be of use outside.",
      question = "What from our meetings has been of use to us elsewhere?",
    },
    {
      key = "cohesiveness", title = "Group cohesiveness",
      text = "Belonging, being accepted, being less alone. It may be what moves most of all.",
      question = "When do we feel that we belong together, and can somebody new feel it too?",
    },
    {
      key = "buffering", title = "Buffering",
      text = "With others at one's side, stress weighs less.",
      question = "What do we do for one another when times are hard?",
    },
  },
}
