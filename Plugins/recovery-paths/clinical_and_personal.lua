-- Two meanings of recovery, the clinical and the personal. After the review "Mutual Support in Mental Health Recovery"
-- (L. Rubenstein for Grow), figure "External/Internal Recovery" (Glover), and slides on personal and clinical recovery,
-- which cite Liberman and Kopelowicz (2002) for the one and Anthony (1993) for the other. They are two sides and no
-- pairs: what is said of the one has no counterpart in the other. The words are ours.

return {
  title = "Clinical and personal recovery",
  summary = "Two meanings of one word. Services often speak of the one and people of the other, so it helps to say"
    .. " which is meant. They stand side by side: somebody may have the one without the other, and neither is a step"
    .. " to the other.",
  ["for"] = "person",
  source = "Mutual Support in Mental Health Recovery, review by L. Rubenstein for Grow (no year), figure"
    .. " External/Internal Recovery, after Glover; slides on personal and clinical recovery (no author or year, about"
    .. " 2012), after Liberman and Kopelowicz 2002, Anthony 1993",
  licence = "Facts and headings only; the words are ours",
  dimensions = {
    {
      key = "clinical", title = "Clinical recovery", section = "Seen from outside",
      text = "Few or no signs of illness, and managing at work, at home and with friends, by measures that"
        .. " professionals have set.",
      question = "When other people speak of recovery, what do they seem to mean?",
    },
    {
      key = "personal", title = "Personal recovery", section = "Seen from inside",
      text = "One's own way to a life that one likes and finds meaning in, whether or not there is distress in it.",
      question = "And what makes a life your own, would you say?",
    },
  },
}
