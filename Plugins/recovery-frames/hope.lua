-- HOPE, by Penumbra, a charity in Scotland: home, opportunity, people, empowerment. After the review "Mutual Support in
-- Mental Health Recovery" (L. Rubenstein for Grow), section "HOPE", which says that it shows where people are and not
-- how they come there. The words are ours.

return {
  title = "HOPE",
  summary = "Four things that much of daily life rests on: home, opportunity, people and empowerment. There is no"
    .. " order in them, and nothing to be reached. Some find a word here for what they miss, others for what they"
    .. " have.",
  ["for"] = "person",
  source = "Mutual Support in Mental Health Recovery, a literature review by L. Rubenstein for Grow, Australia (no"
    .. " year given), section HOPE; the model is by Penumbra, Scotland",
  licence = "Facts and headings only; the words are ours",
  dimensions = {
    {
      key = "home", title = "Home",
      text = "A place where you feel safe and can rest, and from which you can go out into the day. Four walls alone"
        .. " don't make one.",
      question = "Where do you feel at ease, even if only for a while?",
    },
    {
      key = "opportunity", title = "Opportunity",
      text = "Something to do that means something to you: work, learning, play, lending a hand, or whatever else you"
        .. " like.",
      question = "Is there something you like doing, or would like to try some day?",
    },
    {
      key = "people", title = "People",
      text = "Friends, people to confide in, people who stand by you. There need not be many.",
      question = "What kind of people do you like to be with? Animals count too.",
    },
    {
      key = "empowerment", title = "Empowerment",
      text = "Having a say in whatever is decided about your own life, the small things and the large.",
      question = "Is there something in which you would like to have a say, or are glad that you have one?",
    },
  },
}
