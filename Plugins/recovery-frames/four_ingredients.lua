-- Four ingredients that the review "Mutual Support in Mental Health Recovery" (L. Rubenstein for Grow) finds common to
-- the models it describes: "Executive Summary", and "Achieving mental health recovery" in the chapter "Synthesis and
-- discussion". Which model they come from is told in prose alone, so nothing here links them. The words are ours.

return {
  title = "Four common ingredients",
  summary = "What one review found to be alike in the models that it laid side by side. It says itself that little"
    .. " about recovery is certain. Take what speaks to you.",
  ["for"] = "person",
  source = "Mutual Support in Mental Health Recovery, a literature review by L. Rubenstein for Grow, Australia (no"
    .. " year given), Executive Summary and section Achieving mental health recovery; the review's own synthesis",
  licence = "Facts and headings only; the words are ours",
  dimensions = {
    {
      key = "hope", title = "Hope and a vision of life",
      text = "Hope, some optimism, and a picture of a life that would mean something.",
      question = "Is there a picture of a good day that you like to think of?",
    },
    {
      key = "connectedness", title = "Social connectedness",
      text = "Ties to others that one can trust, and support that goes both ways.",
      question = "What is easier when somebody is with you?",
    },
    {
      key = "sense_of_self", title = "Active sense of self",
      text = "Knowing oneself as somebody who does things and has thoughts of one's own about them, and being on good"
        .. " terms with that person, more or less.",
      question = "Is there something about yourself that you would like to keep just as it is?",
    },
    {
      key = "empowerment", title = "Empowerment",
      text = "Trusting that one can do something, and taking into one's own hands what one would like to have there.",
      question = "Is there something that you like to do in your own way?",
    },
  },
}
